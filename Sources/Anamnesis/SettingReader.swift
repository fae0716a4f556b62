import Access
import JSON

/// Reads variables into values and gathers what is wrong with them.
struct SettingReader {
    let variables: [String: String]
    let readFile: (String) -> String?
    var faults: [String] = []
    var warnings: [String] = []
    /// Key sets that are fetched.
    var keySets: [RemoteKeySet] = []

    init(variables: [String: String], readFile: @escaping (String) -> String?) {
        self.variables = variables
        self.readFile = readFile
    }

    func text(_ name: String) -> String {
        if let value = Setting.given(name, variables) { return value }
        return Setting.all.first { $0.name == name }?.standard ?? ""
    }

    mutating func choice<Value>(_ name: String, _ parse: (String) -> Value?) -> Value? {
        let text = text(name)
        if let value = parse(text) { return value }
        faults.append("\(name)=\(text) is not one of its values; see: anamnesis config show")
        return nil
    }

    mutating func flag(_ name: String) -> Bool {
        choice(name) { ["true": true, "1": true, "false": false, "0": false][$0.lowercased()] }
            ?? true
    }

    mutating func number(_ name: String, in range: ClosedRange<Int64>) -> Int64 {
        let text = text(name)
        if let value = Int64(text), range.contains(value) { return value }
        faults.append(
            "\(name)=\(text) must be a whole number from \(range.lowerBound) to \(range.upperBound)"
        )
        return range.lowerBound
    }

    mutating func port(_ name: String) -> UInt16 {
        UInt16(clamping: number(name, in: 0...65_535))
    }

    mutating func loops(_ name: String) -> Int {
        Int(clamping: number(name, in: 1...64))
    }

    mutating func secret(_ name: String) -> String? {
        if let path = variables[name + "_FILE"] {
            if let fault = SecretFile.fault(path) {
                faults.append("\(name)_FILE=\(fault)")
                return nil
            }
            guard let text = readFile(path) else {
                faults.append("\(name)_FILE=\(path) can't be read; check path and mode")
                return nil
            }
            return secret(in: text, of: "\(name)_FILE=\(path)")
        }
        // What systemd hands over by LoadCredential= or SetCredentialEncrypted=.
        if let directory = variables["CREDENTIALS_DIRECTORY"],
            let text = readFile(directory + "/" + name)
        {
            return secret(in: text, of: "\(name) in \(directory)")
        }
        guard let value = variables[name], !value.isEmpty else { return nil }
        return value
    }

    /// The secret that a file holds; what is wrong with one is said of `file`.
    mutating func secret(in text: String, of file: String) -> String? {
        do throws(SecretFile.Fault) {
            return try SecretFile.secret(text)
        } catch {
            faults.append("\(file) \(error.text)")
            return nil
        }
    }

    mutating func checkNames() {
        let isProduction = variables["APP_ENV"] == "production"
        for name in variables.keys.sorted()
        where name.hasPrefix("APP_") && !Setting.isKnown(name) {
            let line =
                Setting.instead[name].map { "\(name) is not taken: \($0)" }
                ?? "\(name) is not known; the nearest is \(Setting.nearest(to: name))"
            if isProduction { faults.append(line) } else { warnings.append(line) }
        }
        if variables["APP_CACHE_REDIS_URL"]?.isEmpty == false {
            warnings.append("APP_CACHE_REDIS_URL is read, but nothing connects to Redis yet")
        }
    }
}
