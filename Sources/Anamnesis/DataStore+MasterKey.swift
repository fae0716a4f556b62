import EventLog
import Glibc
import World

// Where the key-encryption key comes from.
extension DataStore {
    /// The key-encryption key, from the command or the file that is configured; changes nothing.
    ///
    /// After a rotation that was cut short it may be the one that still waits beside the file. An error names
    /// the key that the directory needs.
    static func masterKey(_ configuration: Configuration) throws(StartError) -> MasterKey {
        let needed = EventLog.storedMasterKeyID(directory: configuration.dataDirectory)
        let hint = needed.map { "; keys.db needs master key \($0)" } ?? ""
        if let command = configuration.masterKeyCommand {
            guard let key = output(of: command) else {
                throw StartError(
                    isConfiguration: true,
                    description: "APP_MASTER_KEY_COMMAND gives no 64 hexadecimal digits" + hint
                )
            }
            return key
        }
        let path = configuration.masterKeyFile
        do throws(MasterKeyError) {
            if let needed, let next = MasterKey.readNext(path), next.id == needed { return next }
            return try MasterKey.read(path)
        } catch {
            throw StartError(isConfiguration: true, description: "\(error)" + hint)
        }
    }

    // Runs a command of the operator's by the shell; its first 128 bytes must be a key.
    private static func output(of command: String) -> MasterKey? {
        guard let pipe = unsafe popen(command, "re") else { return nil }
        var bytes = [UInt8](repeating: 0, count: 128)
        let count = unsafe bytes.withUnsafeMutableBytes {
            unsafe fread($0.baseAddress, 1, $0.count, pipe)
        }
        guard unsafe pclose(pipe) == 0 else { return nil }
        return MasterKey(text: String(decoding: bytes.prefix(count), as: UTF8.self))
    }
}
