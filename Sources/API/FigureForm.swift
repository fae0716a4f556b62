import JSON

/// How numbers stand in answers: rounded to so many parts of one, halves away from zero.
enum FigureForm {
    static func fixed(_ value: Double?, _ parts: Double) -> JSON {
        value.map { JSON(($0 * parts).rounded() / parts) } ?? .null
    }

    static func minutes(_ seconds: Double?) -> JSON { fixed(seconds.map { $0 / 60 }, 10) }
    static func seconds(_ value: Double?) -> JSON { fixed(value, 10) }
    static func rate(_ value: Double?) -> JSON { fixed(value, 1000) }
    static func percent(_ share: Double?) -> JSON { fixed(share.map { $0 * 100 }, 10) }
    static func whole(_ value: Double?) -> JSON { fixed(value, 1) }
}
