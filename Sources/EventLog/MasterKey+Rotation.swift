import Glibc
import SQLite
public import World

// The files of a rotation: the next key beside the present one, then the previous one in its stead.
//
// `PATH.next` is there from before any key is wrapped by it until it is renamed to `PATH`. `PATH.old` is there
// from that moment until the log holds everything that follows from the rotation; its bytes are overwritten.
extension MasterKey {
    private static func nextPath(_ path: String) -> String { path + ".next" }
    private static func previousPath(_ path: String) -> String { path + ".old" }

    /// Makes the key that comes after the one at `path`, in a file beside it, on disk when it returns.
    ///
    /// One that stands there already is overwritten: the caller knows that nothing is wrapped by it.
    public static func createNext(
        _ path: String,
        world: World
    ) throws(MasterKeyError) -> MasterKey {
        let next = nextPath(path)
        do throws(FileSystem.Failure) {
            try overwrite(next)
            if FileSystem.status(next) != nil { try FileSystem.remove(next) }
        } catch {
            throw .failed(error.text)
        }
        return try create(next, world: world)
    }

    /// The key that was made to come after the one at `path`, if there is one.
    public static func readNext(_ path: String) -> MasterKey? { try? read(nextPath(path)) }

    /// Puts the next key, if it is the one called `id`, in the place of the one at `path`.
    ///
    /// The bytes of the key before are overwritten. Goes on where a crash interrupted it: nothing happens that
    /// has happened already.
    public static func installNext(_ path: String, id: String) throws(MasterKeyError) {
        let (next, old) = (nextPath(path), previousPath(path))
        do throws(FileSystem.Failure) {
            if readNext(path)?.id == id {
                if FileSystem.status(path) != nil { try FileSystem.rename(path, to: old) }
                try FileSystem.rename(next, to: path)
                try FileSystem.syncDirectory(FileSystem.directory(of: path))
            }
            try overwrite(old)
        } catch {
            throw .failed(error.text)
        }
    }

    /// Whether the log may not yet hold everything that follows from the latest rotation.
    public static func hasPrevious(_ path: String) -> Bool {
        FileSystem.status(previousPath(path)) != nil
    }

    /// Removes the file of the previous key, which was overwritten.
    public static func forgetPrevious(_ path: String) {
        try? FileSystem.remove(previousPath(path))
        try? FileSystem.syncDirectory(FileSystem.directory(of: path))
    }

    // A file system may keep the old bytes elsewhere; where that matters the key comes from a command.
    private static func overwrite(_ path: String) throws(FileSystem.Failure) {
        guard let status = FileSystem.status(path), status.isRegular else { return }
        let file = try FileSystem.open(path, O_WRONLY | O_NOFOLLOW)
        try file.write([UInt8](repeating: 0x30, count: 65), at: 0)
        try file.sync()
    }
}
