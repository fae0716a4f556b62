/// Finds what identifies a person in free text and takes it out (45 CFR 164.514(b)(2), Safe Harbor).
///
/// Rules, word lists and a table of weights: the same text gives the same spans. It works on a text of its own; what only
/// identifies together with other texts it can't know.
public enum Redactor {
    /// What was found.
    public enum Kind: String, Sendable, CaseIterable {
        case name = "NAME"
        case address = "ADDRESS"
        case place = "GEO"
        case postcode = "ZIP"
        case date = "DATE"
        case age = "AGE_OVER_89"
        case phone = "PHONE"
        case fax = "FAX"
        case email = "EMAIL"
        case socialSecurity = "SSN"
        case recordNumber = "MRN"
        case healthPlan = "HEALTH_PLAN"
        case account = "ACCOUNT"
        case license = "LICENSE"
        case vehicle = "VEHICLE"
        case device = "DEVICE"
        case url = "URL"
        case address4 = "IP"
        case biometric = "BIOMETRIC"
    }

    /// A stretch of text, counted in Unicode scalars from 0.
    public struct Span: Sendable, Equatable {
        /// The first scalar.
        public let start: Int
        /// Behind the last.
        public let end: Int
        /// What it is.
        public let kind: Kind
    }

    /// Longest text that is looked at; what is longer is taken out as a whole.
    public static let scalarsMax = 200_000

    /// Reads the lists and the weights, which otherwise the first call of ``spans(in:)`` does: some 60 ms of one core.
    public static func prepare() {
        _ = spans(in: "its Priya, dob 3/4/90, 14 Elm Road, Leeds; NHS 943 476 5919")
    }

    /// What identifies somebody in `text`, in order; stretches don't overlap.
    public static func spans(in text: String) -> [Span] {
        var passage = Passage(text)
        guard passage.scalars.count <= scalarsMax else {
            return [Span(start: 0, end: passage.scalars.count, kind: .account)]
        }
        passage.findPhrases()
        passage.findChunks()
        passage.findFields()
        passage.findLed()
        passage.findNumbered()
        passage.findShapes()
        passage.findPlates()
        passage.findHouses()
        passage.findDates()
        passage.findSpoken()
        passage.findPhones()
        passage.findWordNames()
        passage.evidence = .place
        passage.findPlaces()
        passage.evidence = .shape
        passage.findAges()
        passage.findListed()
        passage.findPrinted()
        passage.findNames()
        passage.findNoted()
        passage.findUnlisted()
        passage.findLikely()
        passage.findWilling()
        passage.findRepeated()
        passage.findAgesOfNamed()
        passage.findCodes()
        passage.findForeignScript()
        passage.findHandles()
        passage.findJoined()
        passage.findWeighed()
        passage.findRooms()
        passage.findRepeated()
        passage.findAgesOfNamed()
        passage.findJoined()
        passage.leaveThings()
        passage.leaveTitles()
        passage.joinDivided()
        return joined(passage.spans.sorted { $0.start < $1.start }, in: passage)
    }

    /// Parts of one address with only a comma between them are one stretch, and parts of a name with a blank, a hyphen or `^`.
    private static func joined(_ spans: [Span], in passage: Passage) -> [Span] {
        var out: [Span] = []
        for span in spans {
            if let last = out.last, last.kind == .address, span.kind == .address,
                span.start - last.end <= 3,
                passage.scalars[last.end..<span.start].allSatisfy({ $0 == "," || $0 == " " })
            {
                out[out.count - 1] = Span(start: last.start, end: span.end, kind: .address)
            } else if let last = out.last, last.kind == .name, span.kind == .name,
                span.start - last.end == 1,
                [" ", "-", "^"].contains(passage.scalars[last.end])
            {
                out[out.count - 1] = Span(start: last.start, end: span.end, kind: .name)
            } else if let last = out.last, last.kind == .name, span.kind == .name,
                span.end - span.start == 1, span.start - last.end == 2,
                passage.scalars[last.end..<span.start].elementsEqual(", ".unicodeScalars)
            {
                // "Abdirashid, K"
                out[out.count - 1] = Span(start: last.start, end: span.end, kind: .name)
            } else {
                out.append(span)
            }
        }
        return out
    }

    /// `text` with each stretch replaced by its kind in brackets.
    public static func redact(_ text: String) -> (text: String, spans: [Span]) {
        let spans = spans(in: text)
        guard !spans.isEmpty else { return (text, []) }
        let scalars = Array(text.unicodeScalars)
        var out = String.UnicodeScalarView()
        var index = 0
        for span in spans {
            out.append(contentsOf: scalars[index..<span.start])
            out.append(contentsOf: "[\(span.kind.rawValue)]".unicodeScalars)
            index = span.end
        }
        out.append(contentsOf: scalars[index...])
        return (String(out), spans)
    }
}
