import Clinical
import JSON

/// `anamnesis screen` and `anamnesis triage`: the clinical mind on JSON lines, to be measured.
enum ScreenCommand {
    /// `screen`: the red flags of each text.
    static func run(_ arguments: Arguments) throws(CommandError) -> Int32 {
        try arguments.none()
        return try JSONLines.each("{\"id\",\"text\"}") { line in
            guard let text = line["text"]?.string else { return nil }
            let result = Screening.examine(text, context: context(line))
            var body = Fields(line)
            body.add(result)
            body.add("urgency", .string(result.urgency.rawValue))
            return body.json
        }
    }

    /// `triage`: the level, the rules that fired, how sure it is, and what to ask next.
    ///
    /// A line may add `age`, `sex`, `pregnant`, `severity`, `duration_hours`, `vitals` and `answers`.
    static func triage(_ arguments: Arguments) throws(CommandError) -> Int32 {
        try arguments.none()
        return try JSONLines.each("{\"id\",\"text\"}") { line in
            guard let text = line["text"]?.string else { return nil }
            let result = Screening.examine(text, context: context(line))
            let decision = Triage.decide(result, facts: facts(line))
            var body = Fields(line)
            body.add(result)
            body.add("urgency", .string(decision.urgency.rawValue))
            body.add("rules", .array(decision.rules.map(json)))
            body.add("confidence", JSON(decision.confidence))
            body.add("complaint", JSON(result.complaint))
            body.add("questions", .array(Interview.questions(for: text, result).map(json)))
            return body.json
        }
    }

    private static func json(_ fired: TriageDecision.Fired) -> JSON {
        [
            "rule": .string(fired.rule), "version": JSON(fired.version),
            "level": .string(fired.level.rawValue), "reason": .string(fired.reason),
        ]
    }

    private static func json(_ question: InterviewQuestion) -> JSON {
        [
            "id": .string(question.id), "type": .string(question.shape.rawValue),
            "text": .string(question.text),
            "choices": .array(question.replies.map { .string($0.label) }),
            "why": .string(question.why),
        ]
    }

    private static func context(_ line: JSON) -> ScreeningContext {
        ScreeningContext(
            age: line["age"]?.integer.flatMap { Int(exactly: $0) },
            sex: line["sex"]?.string,
            isPregnant: line["pregnant"]?.bool
        )
    }

    private static func facts(_ line: JSON) -> TriageFacts {
        let signs = line["vitals"]
        func sign(_ name: String) -> Double? { signs?[name]?.double }
        var answers: [String: String] = [:]
        for case (let question, let answer?) in InterviewAnswers.questions.map({
            ($0, line["answers"]?[$0]?.string)
        }) {
            answers[question] = answer
        }
        return TriageFacts(
            context: context(line),
            answers: InterviewAnswers(answers),
            vitals: VitalSigns(
                respiratoryRate: sign("respiratory_rate"),
                oxygenSaturation: sign("oxygen_saturation"),
                isOnOxygen: signs?["on_oxygen"]?.bool,
                temperature: sign("temperature"),
                systolicPressure: sign("systolic"),
                pulse: sign("pulse"),
                consciousness: signs?["consciousness"]?.string
                    .flatMap(VitalSigns.Consciousness.init)
            ),
            severity: line["severity"]?.integer.flatMap { Int(exactly: $0) },
            hours: line["duration_hours"]?.double
        )
    }

    /// The members of one answer, in the order they are told.
    private struct Fields {
        private var members: [JSONObject.Member]

        var json: JSON { .object(JSONObject(members)) }

        init(_ line: JSON) { members = [.init(name: "id", value: line["id"] ?? .null)] }

        mutating func add(_ name: String, _ value: JSON) {
            members.append(.init(name: name, value: value))
        }

        mutating func add(_ result: ScreeningResult) {
            add("red_flag", .bool(result.isRedFlag))
            add("categories", .array(result.flags.map { .string($0.rule) }))
            add("unreadable", .bool(result.isUnreadable))
            add("flags", .array(result.flags.map(\.json)))
            add("lowered", .array(result.lowered.map(\.json)))
        }
    }
}
