public import Cryptography
import Dispatch
public import SQLite
import Synchronization

extension ProjectionEngine {
    /// Answers a query; parameters left out are null, and it costs what the query reads.
    public func query(
        _ projection: String,
        _ name: String,
        _ parameters: [String: SQLValue] = [:]
    ) throws(ProjectionError) -> Rows {
        try queries(projection, [(name, parameters)]).first
            ?? Rows(columns: [], rows: [], position: 0)
    }

    /// Answers several queries of one projection, all of them at one moment of it.
    public func queries(
        _ projection: String,
        _ questions: [(name: String, parameters: [String: SQLValue])]
    ) throws(ProjectionError) -> [Rows] {
        try asking(projection, questions.first?.name ?? "*") { database throws(ReadModelError) in
            try database.queries(projection, questions)
        }
    }

    /// Lets `body` read a projection at one moment, row by row; it blocks a reader meanwhile.
    public func read<Result: Sendable>(
        _ projection: String,
        _ body: @Sendable (ProjectionReading) throws(ProjectionError) -> Result
    ) throws(ProjectionError) -> Result {
        try asking(projection, "*") { database throws(ReadModelError) in
            try database.read(projection) { reading throws(ReadModelError) in
                do throws(ProjectionError) {
                    return try body(reading)
                } catch {
                    throw reading.failure ?? ReadModelError(error)
                }
            }
        }
    }

    private func asking<Result>(
        _ projection: String,
        _ query: String,
        _ body: (ProjectionDatabase) throws(ReadModelError) -> Result
    ) throws(ProjectionError) -> Result {
        let (models, isRemaking, applied, isStanding) = state.withLock { state in
            (state.models, state.isRemaking, state.applied, state.failure != nil)
        }
        guard !isRemaking else { throw Self.remaking }
        // A projector that stands still (its disk is full, say) must not look as if nothing had happened since.
        if isStanding, applied < source.head {
            throw .behind(position: applied, wanted: source.head)
        }
        return try answering { () throws(ReadModelError) in
            guard let database = try models.database(of: projection, at: applied) else {
                throw ReadModelError(.unknownQuery(projection: projection, query: query))
            }
            return try body(database)
        }
    }

    private func answering<Result>(
        _ body: () throws(ReadModelError) -> Result
    ) throws(ProjectionError) -> Result {
        do throws(ReadModelError) {
            return try body()
        } catch {
            if error.isDamage { heal(error.error) }
            throw error.error
        }
    }

    // A question met damage: the projector makes the read models anew.
    func heal(_ error: ProjectionError) {
        let isFirst = state.withLock { state in
            defer { state.isRemaking = true }
            return !state.isRemaking
        }
        guard isFirst else { return }
        queue.async {
            guard self.state.withLock({ $0.isRemaking }) else { return }
            do throws(ProjectionError) {
                try self.remake("the read models are damaged and are made anew (\(error))")
            } catch {
                let watcher = self.state.withLock { state in
                    state.failure = error
                    return state.watcher
                }
                watcher?(error)
                self.retryLater(error)
            }
        }
    }

    /// SHA-256 over every row of a projection, for comparing rebuilds.
    public func contentDigest(of projection: String) throws(ProjectionError) -> Digest {
        try asking(projection, "*") { database throws(ReadModelError) in
            try database.contentDigest(of: projection)
        }
    }
}
