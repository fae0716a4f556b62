import Dispatch
import SQLite
import Synchronization

// Where each file stands, and the answers of those that are ready.
extension AddedProjections {
    /// Where every file stands, by name of the file.
    public var standings: [Standing] {
        state.withLock { $0.entries.values.sorted { $0.origin < $1.origin } }.map(standing)
    }

    func report(_ origin: String) {
        if let entry = state.withLock({ $0.entries[origin] }) { tell(standing(entry)) }
    }

    private func standing(_ entry: Entry) -> Standing {
        let file = entry.file
        let isReady = entry.building == nil && entry.serving != nil
        return Standing(
            origin: entry.origin,
            name: file?.name,
            version: file?.version,
            state: entry.refusal != nil ? "refused" : isReady ? "ready" : "building",
            reason: entry.refusal,
            progress: entry.refusal != nil ? 0 : (entry.building ?? entry.serving).map(share) ?? 0,
            isClinical: file.map(isClinical) ?? false,
            queries: file.map(Self.queries) ?? []
        )
    }

    static func queries(_ file: ProjectionFile) -> [(name: String, parameters: [String])] {
        file.sections.compactMap { section in
            guard case .query(let name, let parameters) = section.heading else { return nil }
            return (name, parameters)
        }
    }

    // Whether what an event does names a field that holds clinical words.
    private func isClinical(_ file: ProjectionFile) -> Bool {
        file.sections.contains { section in
            guard case .on = section.heading else { return false }
            var names: Set<String> = []
            var rest = Substring(section.sql)
            while let colon = rest.firstIndex(where: { $0 == ":" || $0 == "@" || $0 == "$" }) {
                rest = rest[rest.index(after: colon)...]
                names.insert(String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }))
            }
            return !names.isDisjoint(with: around.clinicalFields)
        }
    }

    /// Whether answers of a projection may hold clinical words; `nil` when there is none of that name.
    public func isClinical(_ name: String) -> Bool? {
        let file = state.withLock { state in
            state.entries.values.first { $0.file?.name == name }?.file
        }
        return file.map(isClinical)
    }

    /// Answers a question of an added projection, beside the event loops.
    ///
    /// Texts that are whole numbers count as such. At most ``waitingMax`` questions wait.
    public func query(
        _ name: String,
        _ query: String,
        _ parameters: [String: String]
    ) async throws(AddedError) -> Rows {
        let built = try serving(name, query, parameters)
        let mayWait = state.withLock { state in
            guard state.waiting < Self.waitingMax, !state.isClosed else { return false }
            state.waiting += 1
            return true
        }
        guard mayWait else { throw .busy }
        let result = await withCheckedContinuation { continuation in
            answerer.async {
                continuation.resume(returning: Self.answer(built, query, parameters))
                self.state.withLock { $0.waiting -= 1 }
            }
        }
        return try result.get()
    }

    private func serving(
        _ name: String,
        _ query: String,
        _ parameters: [String: String]
    ) throws(AddedError) -> Built {
        let entry = state.withLock { state in
            state.entries.values.first { $0.file?.name == name }
        }
        guard let entry else { throw .unknown }
        if let refusal = entry.refusal { throw .refused(refusal) }
        guard let built = entry.serving else {
            throw .building(entry.building.map(share) ?? 0)
        }
        guard let declared = Self.queries(built.file).first(where: { $0.name == query }) else {
            throw .unknown
        }
        guard Set(parameters.keys).isSubset(of: declared.parameters) else {
            throw .wrongParameters(declared.parameters)
        }
        return built
    }

    private static func answer(
        _ built: Built,
        _ query: String,
        _ parameters: [String: String]
    ) -> Result<Rows, AddedError> {
        let values = parameters.mapValues { text -> SQLValue in
            let isNumber = text.utf8.count <= 18 && Int64(text).map { String($0) == text } ?? false
            return isNumber ? .integer(Int64(text) ?? 0) : .text(text)
        }
        // In memory, where there is no other connection, the writer answers.
        let isInMemory = built.database.storage.path == nil
        let budget = isInMemory ? built.guardrails.writer : built.guardrails.reader
        built.guardrails.begin(budget, Guardrails.queryMilliseconds)
        do throws(ReadModelError) {
            return .success(try built.database.query(built.file.name, query, values))
        } catch {
            if let spent = budget.spent { return .failure(.tooCostly(spent)) }
            guard case .failed(_, let reason) = error.error else {
                return .failure(.failed("\(error.error)"))
            }
            return .failure(error.isTooCostly ? .tooCostly(reason) : .failed(reason))
        }
    }
}
