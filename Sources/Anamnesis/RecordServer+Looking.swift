import Clinical
import EventLog
import JSON
import ProjectionEngine
import Projections
import RecordService

// Orders that only ask, on a directory whose disk takes nothing: a full one, or one that is read-only.
extension RecordServer {
    /// Carries out `keys_status` or `users_list` on a directory that nobody serves, and writes nothing there.
    ///
    /// Reads the log from its first record on, so it takes longer than ``obey(_:)``.
    /// - Returns: As ``obey(_:)``; `nil` for any other order.
    /// - Throws: why the log, its keys or the people in it can't be read.
    public static func look(
        _ line: String,
        _ configuration: Configuration
    ) throws(StartError) -> String? {
        let order = (try? JSON(parsing: Array(line.utf8)))?["order"]?.string
        guard order == "keys_status" || order == "users_list" else { return nil }
        let key = try DataStore.masterKey(configuration)
        do {
            let log = try StoredLog(
                directory: configuration.dataDirectory,
                masterKey: key.bytes
            )
            let answer = try order == "keys_status" ? json(log.keyStatus()) : people(in: log)
            return String(decoding: answer.bytes, as: UTF8.self)
        } catch {
            throw StartError(isConfiguration: false, description: "\(error)")
        }
    }

    private static func people(in log: StoredLog) throws(ProjectionError) -> JSON {
        var files: [ProjectionFile] = []
        for (name, text) in Projections.files where name == "users.sql" {
            files.append(try ProjectionFile(text: text, origin: name))
        }
        let engine = try ProjectionEngine(source: log, events: declared, files: files)
        defer { engine.close() }
        try engine.catchUp()
        return json(try People.stored(in: engine))
    }
}
