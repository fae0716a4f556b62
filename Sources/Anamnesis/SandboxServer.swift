import API
import Access
import Glibc
import HTTP
import SQLite
import Telemetry
import World

/// A whole server over an empty directory, for suites and load; it listens nowhere.
final class SandboxServer: Sandbox {
    private let server: RecordServer
    private let minter: TokenMinter
    private let directory: String

    /// A sandbox beside a data directory; `nil` when it can't be made.
    init?(beside configuration: Configuration, world: World) async {
        directory = configuration.dataDirectory + ".sandbox-" + world.identifier().hex
        var own = configuration
        own.environment = .development
        own.dataDirectory = directory
        own.masterKeyFile = directory + ".key"
        own.masterKeyCommand = nil
        own.limitsRates = false
        own.requiresPreconditions = false
        own.tls = nil
        own.witnesses = []
        own.loops = 1
        own.projectionsDirectory = nil
        guard
            let server = try? await RecordServer(
                configuration: own,
                build: "sandbox",
                world: world,
                logger: Logger(level: .error, world: world) { _ in },
                onFatal: { _ in }
            )
        else {
            Self.remove(directory)
            return nil
        }
        guard let key = try? DataStore.storedSigningKey(own) else {
            await server.stop()
            Self.remove(directory)
            return nil
        }
        self.server = server
        minter = TokenMinter(issuer: own.issuer, audience: own.audience, key: key)
        self.world = world
    }

    private let world: World

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        await server.respond(to: request)
    }

    func token(role: Role, user: String) -> String {
        minter.mint(
            subject: user,
            role: role,
            patient: role == .patient ? user : nil,
            seconds: 7200,
            world: world
        )
    }

    func stop() async {
        let (server, directory) = (server, directory)
        await Task.detached {
            await server.stop()
            Self.remove(directory)
        }
        .value
    }

    // One level of files and one of folders is all a data directory has.
    private static func remove(_ directory: String) {
        for name in FileSystem.names(in: directory) ?? [] {
            let path = directory + "/" + name
            for inner in FileSystem.names(in: path) ?? [] {
                _ = unsafe Glibc.remove(path + "/" + inner)
            }
            _ = unsafe Glibc.remove(path)
        }
        _ = unsafe Glibc.remove(directory)
        _ = unsafe Glibc.remove(directory + ".key")
    }
}
