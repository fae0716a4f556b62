import Clinical
import EventLog
import HTTP
import JSON
import RecordService
import SQLite
import World

/// One setting as administrators see it.
public struct ShownSetting: Sendable {
    let name: String
    let value: String
    let origin: String
    let standard: String
    let meaning: String

    /// A setting; `value` without secrets, `origin` is `environment`, `file` or `default`.
    public init(name: String, value: String, origin: String, standard: String, meaning: String) {
        self.name = name
        self.value = value
        self.origin = origin
        self.standard = standard
        self.meaning = meaning
    }
}

extension API {
    /// `GET /api/admin/config`: every setting, its value and where that came from; secrets are masked.
    func showConfiguration() -> HTTPResponse {
        let items = settings.shown.map { setting -> JSON in
            [
                "name": .string(setting.name), "value": .string(setting.value),
                "origin": .string(setting.origin), "default": .string(setting.standard),
                "description": .string(setting.meaning),
            ]
        }
        return .json([
            "items": .array(items), "next_cursor": .null, "has_more": false,
            "total": JSON(items.count),
            "as_of_seq": .integer(Int64(clamping: service.log.head)),
        ])
    }

    /// `POST /api/admin/backups`: copies log and wrapped keys while serving, and verifies the copy.
    ///
    /// Where it lies is configured (`APP_BACKUP_DIR`), never asked for: no caller chooses a path of this machine.
    func backUp(_ call: Call) async throws(Problem) -> HTTPResponse {
        let caller = try call.authenticated()
        try requireStepUp(caller)
        guard let directory = settings.backupDirectory else {
            throw Problem(409, "conflict", "No directory for backups is configured.")
        }
        let now = world.now()
        let id = world.identifier().text("bak")
        let name = now.text.filter { $0.isNumber }.prefix(14) + "-" + id
        let path = "\(directory)/\(name)"
        do throws(OpenError) {
            try? FileSystem.makeDirectory(directory)
            let report = try await service.log.backUp(to: path, by: caller.user.raw)
            return .json(
                [
                    "backup_id": .string(id), "path": .string(path),
                    "records": .integer(Int64(clamping: report.records)),
                    "root": .string(report.root), "created_at": .string(now.text),
                    "verified": true,
                ],
                status: 201
            )
        } catch {
            throw Problem(503, "degraded", "The backup failed: \(error.description).")
        }
    }
}
