/// Why an added projection gives no answer.
public enum AddedError: Error, Equatable, Sendable {
    /// There is none of that name, or it has no such query.
    case unknown
    /// It still reads history; the share that is read, 0 to 1.
    case building(Double)
    /// The file was refused; the reason names the file and the line.
    case refused(String)
    /// The question was given other parameters than it declares.
    case wrongParameters([String])
    /// The answer would take too long, or be too large; why, in words.
    case tooCostly(String)
    /// Too many questions wait; try later.
    case busy
    /// The read model failed.
    case failed(String)
}

extension AddedProjections {
    /// A file as it was found.
    public struct Offer: Sendable, Equatable {
        /// What errors call it.
        public let origin: String
        /// The text; `nil` when it is too large or can't be read.
        public let text: String?

        /// A file.
        public init(origin: String, text: String?) {
            self.origin = origin
            self.text = text
        }
    }

    /// Where a file stands.
    public struct Standing: Sendable, Equatable {
        /// The file.
        public let origin: String
        /// The projection's name; `nil` when the file does not say.
        public let name: String?
        /// The author's version.
        public let version: Int?
        /// `building`, `ready` or `refused`.
        public let state: String
        /// Why it was refused.
        public let reason: String?
        /// The share of history that is read, 0 to 1.
        public let progress: Double
        /// Whether its answers may hold clinical words.
        public let isClinical: Bool
        /// Its questions with their parameters.
        public let queries: [(name: String, parameters: [String])]

        /// Whether both say the same.
        public static func == (left: Standing, right: Standing) -> Bool {
            left.origin == right.origin && left.name == right.name && left.state == right.state
                && left.reason == right.reason && left.progress == right.progress
        }
    }

    /// What the service lends to them.
    public struct Surroundings: Sendable {
        /// Where events come from.
        public let source: any EventSource
        /// Events and their fields.
        public let events: [DeclaredEvent]
        /// Names that are taken.
        public let taken: Set<String>
        /// Fields that hold clinical words or say who somebody is.
        public let clinicalFields: Set<String>
        /// A monotonic clock, in nanoseconds.
        public let now: @Sendable () -> UInt64
        /// The process's resident bytes.
        public let resident: @Sendable () -> Int64?

        /// What the service lends.
        public init(
            source: any EventSource,
            events: [DeclaredEvent],
            taken: Set<String>,
            clinicalFields: Set<String>,
            now: @escaping @Sendable () -> UInt64,
            resident: @escaping @Sendable () -> Int64?
        ) {
            self.source = source
            self.events = events
            self.taken = taken
            self.clinicalFields = clinicalFields
            self.now = now
            self.resident = resident
        }
    }
}
