import JSON
package import World

/// The body of the first record.
package struct LogOpened: Sendable, Equatable {
    package let log: Identifier
    package let origin: String
    package let environment: String
    /// The name of the first master key.
    package let masterKeyID: String

    package init(log: Identifier, origin: String, environment: String, masterKeyID: String) {
        self.log = log
        self.origin = origin
        self.environment = environment
        self.masterKeyID = masterKeyID
    }

    /// Parses a body; `nil` when the log id or the origin is missing.
    package init?(_ body: [UInt8]) {
        guard let json = try? JSON(parsing: body), let hex = json["log_id"]?.string,
            let log = Identifier(hex: hex), let origin = json["origin"]?.string
        else { return nil }
        self.log = log
        self.origin = origin
        environment = json["environment"]?.string ?? ""
        masterKeyID = json["kek_id"]?.string ?? ""
    }

    /// The JSON.
    package var body: [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.field("v", 1)
            $0.field("origin", origin)
            $0.field("log_id", log.hex)
            $0.field("environment", environment)
            $0.field("kek_id", masterKeyID)
        }
        return writer.bytes
    }
}
