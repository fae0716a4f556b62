import EventLog
import ProjectionEngine
import World

// Keys that lie in the key store of a data directory.
extension DataStore {
    /// The name of the key that seals `read.db`.
    static let readSecret = "read.db"

    /// Where the read models of a directory lie, and under which key; the key is made on first use.
    static func readStorage(
        _ log: EventLog,
        _ configuration: Configuration,
        _ world: World
    ) throws(ProjectionError) -> ReadStorage {
        let key: [UInt8]
        do throws(ReadError) {
            key = try log.secret(readSecret)
        } catch {
            throw .failed(projection: "*", reason: "keys.db gives no key for read.db: \(error)")
        }
        return try .sealed(path: configuration.dataDirectory + "/read.db", key: key, world: world)
    }
}
