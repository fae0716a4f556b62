// Mail addresses, web addresses, network addresses and handles: told by their shape, between spaces.
extension Passage {
    mutating func findChunks() {
        var start = 0
        while start < scalars.count {
            guard !Self.isSpace(scalars[start]) else {
                start += 1
                continue
            }
            var end = start
            while end < scalars.count, !Self.isSpace(scalars[end]) { end += 1 }
            chunk(start, end)
            // {"src":"198.51.100.212","tries":3}: JSON without blanks.
            if scalars[start..<end].count(where: { $0 == "\"" }) > 2 {
                var first = start
                for index in start...end where index == end || scalars[index] == "\"" {
                    if index - first > 6 { chunk(first, index) }
                    first = index + 1
                }
            }
            // "relay=10.20.30.40": a value behind a sign of equality.
            if let sign = scalars[start..<end].lastIndex(of: "="), sign + 1 < end {
                chunk(sign + 1, end)
            }
            start = end
        }
        findSpokenMail()
    }

    private static let opening: Set<Unicode.Scalar> = [
        "(", "[", "{", "<", "\"", "'", "“", "‘", ",", ";",
    ]
    private static let closing: Set<Unicode.Scalar> = [
        ")", "]", "}", ">", "\"", "'", "”", "’", ",", ";", ".", ":", "!", "?",
    ]

    private mutating func chunk(_ first: Int, _ last: Int) {
        var (start, end) = (first, last)
        // "(01)00643169007222(21)PJN4471205": a device as GS1 writes it.
        if last - first > 16, scalars[first...].starts(with: "(01)".unicodeScalars) {
            mark(first, last, .device)
            return
        }
        // "[2001:db8::1]:443"
        if scalars[first] == "[", let close = scalars[first..<last].firstIndex(of: "]"),
            close + 1 < last, scalars[close + 1] == ":"
        {
            return chunk(first + 1, close)
        }
        while start < end, Self.opening.contains(scalars[start]) { start += 1 }
        while end > start, Self.closing.contains(scalars[end - 1]) { end -= 1 }
        guard end - start >= 4 else { return }
        let text = scalars[start..<end]
        if isMasked(start, end) {
            mark(start, end, .socialSecurity)
            return
        }
        let lower = String(String.UnicodeScalarView(text)).lowercased()
        if let at = text.firstIndex(of: "@"), !Self.isPath(lower) { return mail(start, at, end) }
        if let scheme = lower.firstRange(of: "://") {
            let name = lower[..<scheme.lowerBound]
            for known in ["https", "http", "ftp", "sftp", "wss", "ws"] where name.hasSuffix(known) {
                mark(start + name.unicodeScalars.count - known.count, end, .url)
                return
            }
        }
        if Self.isPicture(lower) {
            mark(start, end, .biometric)
        } else if lower.hasPrefix("www.") || Self.isHost(lower) || Self.isPath(lower) {
            mark(start, end, .url)
        } else if Self.isFourBytes(lower) || Self.isSixteenBytes(lower) {
            // "fw":"7.6.0.1"
            let before = String(String.UnicodeScalarView(scalars[max(0, start - 12)..<start]))
                .lowercased()
            guard
                !["fw\"", "version", "ver\"", "firmware", "build\""]
                    .contains(where: before.contains)
            else { return }
            // "198.51.100.4:443": the port says nothing.
            let port = text.contains(".") ? text.lastIndex(of: ":") : nil
            mark(start, port ?? end, .address4)
        } else if Self.isHardware(lower) {
            mark(start, end, .device)
        }
    }

    /// `xxx-xx-9043`: all but the last digits of a Social Security number are hidden.
    private func isMasked(_ start: Int, _ end: Int) -> Bool {
        guard end - start == 11, scalars[start + 3] == "-", scalars[start + 6] == "-" else {
            return false
        }
        let hidden = Array(scalars[start..<start + 3]) + Array(scalars[start + 4..<start + 6])
        return hidden.allSatisfy { "xX*#•".unicodeScalars.contains($0) }
            && digits(start + 7, end) == 4
    }

    private mutating func mail(_ start: Int, _ at: Int, _ end: Int) {
        func isLocal(_ scalar: Unicode.Scalar) -> Bool {
            Self.isLetter(scalar) || Self.isDigit(scalar)
                || "._%+-'\"".unicodeScalars.contains(scalar)
        }
        func isDomain(_ scalar: Unicode.Scalar) -> Bool {
            Self.isLetter(scalar) || Self.isDigit(scalar) || scalar == "." || scalar == "-"
        }
        var from = at
        while from > start, isLocal(scalars[from - 1]) { from -= 1 }
        while from < at, scalars[at - 1] != "\"", scalars[from] == "\"" || scalars[from] == "'" {
            from += 1
        }
        var to = at + 1
        while to < end, isDomain(scalars[to]) { to += 1 }
        while to > at + 1, scalars[to - 1] == "." || scalars[to - 1] == "-" { to -= 1 }
        if from < at, scalars[at..<to].contains(".") {
            mark(from, to, .email)
        } else if from == at {
            var to = to
            while to < end, scalars[to] == "_" || isDomain(scalars[to]) { to += 1 }
            guard to - at >= 4, scalars[at + 1..<to].contains(where: Self.isLetter) else { return }
            mark(at, to, .account)
        }
    }

    private static let domains: Set<String> = [
        "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "io", "co", "uk", "us",
        "de", "fr",
        "es", "it", "nl", "se", "no", "dk", "fi", "ie", "eu", "ca", "au", "nz", "in", "jp", "cn",
        "br",
        "mx", "za", "ch", "at", "be", "pl", "pt", "ru", "health", "care", "clinic", "hospital",
        "app",
        "dev", "me", "tv", "ly", "gl", "online", "site", "xyz", "example", "test", "nhs", "doctor",
    ]

    /// `name.tld` or `name.tld/path`, where the last part is a domain people know.
    private static func isHost(_ lower: String) -> Bool {
        let host = lower.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, let last = parts.last, domains.contains(String(last)) else {
            return false
        }
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty
                && part.utf8.allSatisfy {
                    $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x7A)
                }
        }
        // "okay.in the morning" is no host: two parts need a path or a domain that is no word.
        let words: Set<Substring> = [
            "in", "me", "no", "it", "at", "be", "us", "co", "care", "test", "health", "app", "site",
            "online", "int", "mil", "doctor", "hospital", "clinic", "example",
        ]
        let hasLetter = (parts.first ?? "").contains { $0.isLetter }
        return isPlain && hasLetter
            && (parts.count > 2 || host.count < lower.count || !words.contains(last))
    }

    /// `video.example/@somebody`, `https://…/@somebody`: a sign of mail behind a slash is part of a path.
    private static func isPath(_ lower: String) -> Bool {
        guard let at = lower.firstIndex(of: "@") else { return false }
        let before = lower[..<at]
        return before.contains("://")
            || before.contains("/") && isHost(String(before.prefix { $0 != "@" }))
    }

    private static func isFourBytes(_ lower: String) -> Bool {
        let host = lower.prefix { $0 != "/" && $0 != ":" }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.count) && part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
                    && (Int(part) ?? 256) <= 255
            }
    }

    private static func isSixteenBytes(_ lower: String) -> Bool {
        let host = lower.prefix { $0 != "/" && $0 != "%" }
        let colons = host.utf8.filter { $0 == 0x3A }.count
        guard (2...7).contains(colons), colons == 7 || host.contains("::") else { return false }
        return host.contains { $0 != ":" }
            && host.split(separator: ":")
                .allSatisfy { $0.count <= 4 && $0.utf8.allSatisfy(isHexadecimal) }
    }

    /// `DSC_08841.JPG`: the file of a photograph, by a number of its own.
    private static func isPicture(_ lower: String) -> Bool {
        let parts = lower.split(separator: ".")
        guard parts.count == 2, let ending = parts.last,
            ["jpg", "jpeg", "png", "heic", "gif", "dcm", "tif", "tiff", "mp4", "mov"]
                .contains(ending)
        else { return false }
        return lower.filter(\.isNumber).count >= 3 && !lower.contains("/")
    }

    private static func isHardware(_ lower: String) -> Bool {
        for mark: Character in [":", "-"] {
            let parts = lower.split(separator: mark, omittingEmptySubsequences: false)
            if parts.count == 6,
                parts.allSatisfy({ $0.count == 2 && $0.utf8.allSatisfy(isHexadecimal) })
            {
                return true
            }
        }
        return false
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66)
    }
}
