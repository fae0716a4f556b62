import API

extension RecordServer {
    /// The surface as OpenAPI 3.1, without a server.
    public static func openAPI(build: String) -> [UInt8] { OpenAPI.document(version: build) }
}
