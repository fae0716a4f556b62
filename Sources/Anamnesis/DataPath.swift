import Glibc

/// The path of a data directory, written in one way: its key lies beside it under its name.
enum DataPath {
    /// `path` without slashes at its end, doubled ones and `.`; the whole path where that ends in no name.
    static func plain(_ path: String) -> String {
        let parts = path.split(separator: "/").filter { $0 != "." }
        guard let last = parts.last, last != ".." else {
            guard !path.isEmpty, let real = unsafe realpath(path, nil) else { return path }
            defer { unsafe free(real) }
            return unsafe String(cString: real)
        }
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }

    /// The key file of the directory that somebody called `path`.
    ///
    /// Earlier releases put it where the path as it was written leads, into the directory itself for `data/`;
    /// it is found there when it is nowhere else.
    static func keyFile(of path: String, exists: (String) -> Bool) -> String {
        let file = plain(path) + ".key"
        let old = path + ".key"
        return old != file && !exists(file) && exists(old) ? old : file
    }

    /// Whether the file at `path` lies in `directory`, as far as the paths tell.
    static func isInside(_ path: String, _ directory: String) -> Bool {
        plain(path).hasPrefix(plain(directory) + "/")
    }
}
