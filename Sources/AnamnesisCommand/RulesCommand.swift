import Clinical
import Glibc
import JSON
import World

/// `anamnesis rules …`: reads, tests and tries changes of the clinical rules.
enum RulesCommand {
    static func run(_ words: [String]) async throws(CommandError) -> Int32 {
        guard let name = words.first else {
            throw .usage("rules list, show, test, simulate, activate, context, words or trace")
        }
        let rest = Array(words.dropFirst())
        switch name {
        case "list":
            return try list(Arguments(rest, options: ["rules"], flags: ["json", "lowering"]))
        case "show": return try show(Arguments(rest, options: ["rules"]))
        case "test": return try test(Arguments(rest, options: ["rules"]))
        case "simulate": return try await simulate(Arguments(rest, options: ["data", "rules"]))
        case "activate": return try await activate(Arguments(rest, options: ["data", "by"]))
        case "context": return try context(Arguments(rest, options: []))
        case "words": return try read(Arguments(rest, options: []))
        case "trace": return try trace(Arguments(rest, options: []))
        default: throw .usage("rules has no command called \(name)")
        }
    }

    /// The compiled rules, or these with the amendment in the file given with `--rules`.
    private static func rules(_ arguments: Arguments) throws(CommandError) -> ScreeningRules {
        guard let path = arguments.values["rules"] else { return .compiled }
        guard let bytes = SystemCalls.read(path) else { throw .failed("\(path) can't be read") }
        let rules = ScreeningRules(amendedBy: String(decoding: bytes, as: UTF8.self))
        guard rules.faults.isEmpty else {
            throw .failed("\(path): " + rules.faults.joined(separator: "; "))
        }
        return rules
    }

    /// One line a category: identifier, version, least urgency, name, number of conditions; then the rules by
    /// which a level falls.
    private static func list(_ arguments: Arguments) throws(CommandError) -> Int32 {
        try arguments.none()
        if arguments.flags.contains("lowering") {
            listLowering(asJSON: arguments.flags.contains("json"))
            return Exit.ok
        }
        let rules = try rules(arguments)
        var text = ""
        if arguments.flags.contains("json") {
            for rule in rules.categories {
                let line: JSON = [
                    "id": .string(rule.id), "version": JSON(rule.version),
                    "name": .string(rule.label), "minimum": .string(rule.minimum.rawValue),
                    "definition": .string(rule.definition), "source": .string(rule.source),
                    "conditions": JSON(rule.conditions.count),
                ]
                text += String(decoding: line.bytes, as: UTF8.self) + "\n"
            }
        } else {
            text = """
                rules \(Screening.rulesVersion), triage \(Triage.rulesVersion)
                Engineering rules, not reviewed by a clinician. A level is hours until contact; the queue's targets
                are minutes until a nurse's first look: two scales.

                """
            for rule in rules.categories {
                text += "\(rule.id) \(rule.version) \(rule.minimum.rawValue): \(rule.label)\n"
            }
        }
        SystemCalls.write(text)
        if !arguments.flags.contains("json") { listLowering(asJSON: false) }
        return Exit.ok
    }

    /// The rules by which a level falls without a nurse.
    private static func listLowering(asJSON: Bool) {
        for rule in LoweringRule.all {
            guard asJSON else {
                SystemCalls.write(
                    "\(rule.id) \(rule.version) \(rule.from.rawValue) falls to "
                        + "\(rule.floor.rawValue): \(rule.reason)\n"
                )
                continue
            }
            let line: JSON = [
                "id": .string(rule.id), "version": JSON(rule.version),
                "from": .string(rule.from.rawValue), "to": .string(rule.floor.rawValue),
                "cause": .string(rule.cause), "reason": .string(rule.reason),
            ]
            SystemCalls.write(String(decoding: line.bytes, as: UTF8.self) + "\n")
        }
    }

    private static func show(_ rule: LoweringRule) {
        SystemCalls.write(
            """
            \(rule.id), version \(rule.version): \(rule.from.rawValue) falls to \(rule.floor.rawValue)
            \(rule.reason)
            Cause: \(rule.cause)

            Never while an alert waits, after a nurse set the level, or below \(rule.floor.rawValue); the other
            messages and answers still count. Not reviewed by a clinician.

            """
        )
    }

    /// Everything a clinician needs to judge one category.
    private static func show(_ arguments: Arguments) throws(CommandError) -> Int32 {
        let id = try arguments.single("RULE")
        if let lowering = LoweringRule.named(id) {
            show(lowering)
            return Exit.ok
        }
        guard let rule = try rules(arguments).categories.first(where: { $0.id == id }) else {
            throw .failed("no rule is called \(id)")
        }
        var text = """
            \(rule.label) (\(rule.id), version \(rule.version), at least \(rule.minimum.rawValue))
            \(rule.definition)
            Source: \(rule.source)

            Fires when a message says (+ anywhere, ~ close by, ! nowhere):

            """
        for condition in rule.conditions { text += "  \(condition)\n" }
        text += "\nMust fire on:\n"
        for example in rule.fires { text += "  \(example)\n" }
        text += "\nMust not fire on:\n"
        for example in rule.spares { text += "  \(example)\n" }
        SystemCalls.write(text)
        return Exit.ok
    }

    /// The examples of all rules; exit 1 when one does not behave as its rule says.
    private static func test(_ arguments: Arguments) throws(CommandError) -> Int32 {
        let rules = try rules(arguments)
        guard arguments.words.count < 2 else { throw .usage("rules test [RULE]") }
        let failures = rules.failures(of: arguments.words.first)
        for failure in failures {
            SystemCalls.write(
                "\(failure.rule) \(failure.mustFire ? "must" : "must not") fire on: \(failure.text)\n"
            )
        }
        let examples = rules.categories.reduce(0) { $0 + $1.fires.count + $1.spares.count }
        SystemCalls.write("\(examples) examples, \(failures.count) wrong\n")
        return failures.isEmpty ? Exit.ok : Exit.failed
    }

    /// What recorded messages would give under the rules of now, or under changed ones.
    ///
    /// By the running service, or on its directory when none runs. One JSON line for each message that differs, then
    /// a summary. No words of a message are printed.
    private static func simulate(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        let directory: String
        if let data = arguments.values["data"] {
            try arguments.none()
            directory = data
        } else {
            directory = try arguments.single("DIR")
        }
        var amendment = ""
        if let path = arguments.values["rules"] {
            _ = try rules(arguments)
            amendment = SystemCalls.read(path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
        guard amendment.utf8.count <= 48 << 10 else { throw .failed("--rules has 48 KiB at most") }
        let answer = try await OrderCommands.ask(
            ["order": "rules_simulate", "rules": .string(amendment)],
            Arguments(["--data", directory], options: ["data"])
        )
        let differences = answer["differences"]?.array ?? []
        for line in differences { SystemCalls.write(line.bytes + [0x0A]) }
        let summary: JSON = [
            "messages": answer["messages"] ?? .null, "differing": answer["differing"] ?? .null,
            "listed": JSON(differences.count),
        ]
        SystemCalls.write(summary.bytes + [0x0A])
        return Exit.ok
    }

    /// Puts the newest proposal, named by its version, in force; the operator is the second person.
    private static func activate(_ arguments: Arguments) async throws(CommandError) -> Int32 {
        let answer = try await OrderCommands.ask(
            [
                "order": "rules_activate",
                "rules_version": .string(try arguments.single("the version of the proposal")),
                "by": .string(arguments.values["by"] ?? "operator"),
            ],
            arguments
        )
        SystemCalls.write(answer.bytes + [0x0A])
        return Exit.ok
    }

    /// What each text asserts of the phrase given with it.
    private static func context(_ arguments: Arguments) throws(CommandError) -> Int32 {
        try arguments.none()
        return try JSONLines.each("{\"id\",\"text\",\"concept\"}") { line in
            guard let text = line["text"]?.string, let concept = line["concept"]?.string else {
                return nil
            }
            let found = Assertion.of(concept, in: text)
            return [
                "id": line["id"] ?? .null, "negated": .bool(found?.isNegated ?? false),
                "temporality": .string((found?.temporality ?? .recent).rawValue),
                "experiencer": .string((found?.experiencer ?? .patient).rawValue),
            ]
        }
    }

    /// The words of each text as points are given to them.
    private static func read(_ arguments: Arguments) throws(CommandError) -> Int32 {
        try arguments.none()
        return try JSONLines.each("{\"id\",\"text\"}") { line in
            guard let text = line["text"]?.string else { return nil }
            return [
                "id": line["id"] ?? .null, "words": .array(Trace.read(text).map { .string($0) }),
            ]
        }
    }

    /// How the rules read one text, for whoever amends them.
    private static func trace(_ arguments: Arguments) throws(CommandError) -> Int32 {
        let text = try arguments.single("TEXT")
        for line in Trace.of(text) { SystemCalls.write(line + "\n") }
        return Exit.ok
    }
}
