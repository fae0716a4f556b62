public import EventLog
import World

// Where the key-encryption key comes from.
extension DataStore {
    /// The key-encryption key, from the command or the file that is configured; changes nothing.
    ///
    /// After a rotation that was cut short it may be the one that still waits beside the file. An error names
    /// the key that the directory needs.
    public static func masterKey(_ configuration: Configuration) throws(StartError) -> MasterKey {
        let needed = EventLog.storedMasterKeyID(directory: configuration.dataDirectory)
        let hint = needed.map { "; keys.db needs master key \($0)" } ?? ""
        if let command = configuration.masterKeyCommand {
            do throws(KeyCommand.Failure) {
                return try KeyCommand.key(command)
            } catch {
                throw StartError(
                    isConfiguration: true,
                    description: "APP_MASTER_KEY_COMMAND \(error.text)" + hint
                )
            }
        }
        let path = configuration.masterKeyFile
        do throws(MasterKeyError) {
            if let needed, let next = MasterKey.readNext(path), next.id == needed { return next }
            return try MasterKey.read(path)
        } catch {
            throw StartError(isConfiguration: true, description: "\(error)" + hint)
        }
    }
}
