import API
import Clinical
import Cryptography
import Dispatch
import EventLog
import Glibc
import ProjectionEngine
import SQLite
import Synchronization
public import World

/// A folder of officers' projections, looked at every two seconds while the service runs.
final class ProjectionFolder: Sendable {
    private static let lookSeconds = 2
    private static let namesMax = 256

    let projections: AddedProjections
    let folderPath: String
    private let queue = DispatchQueue(label: "projection folder", qos: .utility)
    private let isStopped = Atomic<Bool>(false)

    init(_ path: String, _ projections: AddedProjections) {
        folderPath = path
        self.projections = projections
    }

    /// Looks now, and from then on by itself.
    func start() {
        queue.async { self.look() }
    }

    func stop() {
        isStopped.store(true, ordering: .relaxed)
        projections.close()
    }

    private func look() {
        guard !isStopped.load(ordering: .relaxed) else { return }
        if let offers = Self.offers(in: folderPath) { projections.offer(offers) }
        queue.asyncAfter(deadline: .now() + .seconds(Self.lookSeconds)) { self.look() }
    }

    /// Every `.sql` file of a folder; `nil` when it can't be read, so that a share that is gone for a moment
    /// takes nothing away.
    static func offers(in path: String) -> [AddedProjections.Offer]? {
        guard let names = FileSystem.names(in: path) else { return nil }
        return names.filter { $0.hasSuffix(".sql") && !$0.hasPrefix(".") }.sorted()
            .prefix(namesMax)
            .map { AddedProjections.Offer(origin: $0, text: text(path + "/" + $0)) }
    }

    private static func text(_ path: String) -> String? {
        guard let status = FileSystem.status(path), status.isRegular else { return nil }
        do throws(FileSystem.Failure) {
            let bytes = try FileSystem.open(path, O_RDONLY | O_NOFOLLOW)
                .read(AddedProjections.fileBytesMax + 1)
            guard bytes.count <= AddedProjections.fileBytesMax else { return nil }
            return String(validating: bytes, as: UTF8.self)
        } catch {
            return nil
        }
    }
}

extension EventCatalogue {
    /// Fields of events that hold clinical words or say who somebody is; officers need `audit.clinical`
    /// to read what is made of them.
    static let clinicalFields: Set<String> = [
        "content", "comment", "complaint", "chief_complaint", "symptoms", "flags", "red_flags",
        "lowered", "notes", "note", "situation", "background", "assessment", "recommendation",
        "recommendations", "questions", "question", "message_to_patient", "quick_replies", "reason",
        "name", "birth_date", "sex", "age", "pregnant", "language", "callback_number", "location",
        "external_id", "alias", "justification", "relation", "filter", "nurse_name", "login",
        "address",
    ]
}

extension RecordServer {
    /// Loads officers' projections from a folder, and keeps up with it while the service runs.
    ///
    /// - Parameters:
    ///   - folder: Its path.
    ///   - tell: Hears of every step: the line, and whether it is the last about a file for now.
    /// - Throws: When the folder can't be read or the read models' key is missing.
    public func followProjections(
        in folder: String,
        tell: @escaping @Sendable (_ line: String, _ isLast: Bool) -> Void
    ) throws(StartError) {
        guard FileSystem.names(in: folder) != nil else {
            throw StartError(isConfiguration: true, description: "\(folder) can't be read")
        }
        do throws(ProjectionError) {
            let storage = try DataStore.readStorage(log, configuration, world)
            let added = AddedProjections(
                Self.surroundings(log, taken: Set(engine.names), world),
                storage: storage
            ) { standing in tell(Self.line(standing), standing.state != "building") }
            let watch = ProjectionFolder(folder, added)
            projectionFolder.withLock { $0 = watch }
            removeLeftovers()
            api.serve(added)
            log.onCommit { _ in added.wake() }
            watch.start()
        } catch {
            throw StartError(isConfiguration: false, description: "projections: \(error)")
        }
    }

    /// Removes every database of officers' projections; who serves them makes them anew.
    func removeAddedProjections() { removeAdded { _ in false } }

    private func removeAdded(except keeps: (String) -> Bool) {
        let directory = configuration.dataDirectory
        for name in FileSystem.names(in: directory) ?? [] {
            guard name.hasPrefix("read.db.added-"), !keeps(name) else { continue }
            try? FileSystem.remove(directory + "/" + name)
        }
    }

    // Databases of files that are gone or were changed while the service stood still are made anew at need.
    private func removeLeftovers() {
        let known = projectionFolder.withLock { $0 }
            .flatMap { folder in
                ProjectionFolder.offers(in: folder.folderPath)
            }
        let kept = Set(
            (known ?? [])
                .compactMap { offer in
                    offer.text.flatMap { try? ProjectionFile(text: $0, origin: offer.origin) }
                }
                .map { "read.db.added-\($0.name)-\($0.digest.hex.prefix(8))" }
        )
        removeAdded { name in kept.contains { name.hasPrefix($0) } }
    }

    static func surroundings(
        _ source: any EventSource,
        taken: Set<String>,
        _ world: World
    ) -> AddedProjections.Surroundings {
        AddedProjections.Surroundings(
            source: source,
            events: EventCatalogue.events.map { event in
                DeclaredEvent(name: event.name, fields: event.fields.map(\.name))
            },
            taken: taken,
            clinicalFields: EventCatalogue.clinicalFields,
            now: { world.monotonic() },
            resident: ProcessMemory.residentBytes
        )
    }

    /// `causes [##########----------] 53 %`, or why a file was refused.
    private static func line(_ standing: AddedProjections.Standing) -> String {
        if let reason = standing.reason { return "refused: \(reason)" }
        let name = standing.name ?? standing.origin
        guard standing.state == "building" else { return "\(name) is ready" }
        let done = Int((standing.progress * 20).rounded(.down))
        let bar =
            String(repeating: "#", count: done) + String(repeating: "-", count: max(0, 20 - done))
        return "\(name) [\(bar)] \(Int(standing.progress * 100)) %"
    }
}

/// Says whether files of officers would be taken.
public enum ProjectionCheck {
    private struct Nothing: EventSource {
        var head: UInt64 { 0 }
        func read(from: UInt64, limit: Int) throws(ReadError) -> [RecordedEvent] { [] }
    }

    /// `nil` when the file would be taken; otherwise why not, in one line with the file and its line.
    public static func refusal(
        of text: String,
        origin: String,
        taken: Set<String>,
        world: World
    ) -> String? {
        do throws(ProjectionError) {
            try AddedProjections.check(
                text,
                origin: origin,
                RecordServer.surroundings(Nothing(), taken: taken, world)
            )
            return nil
        } catch {
            return AddedProjections.words(error, origin)
        }
    }
}

extension RecordServer {
    /// Makes every read model anew beside the old ones, which answer meanwhile, and swaps them in.
    package func rebuildReadModels() async throws(StartError) {
        let (engine, log, configuration, world) = (engine, log, configuration, world)
        let refusal = await withCheckedContinuation {
            (continuation: CheckedContinuation<String?, Never>) in
            DispatchQueue.global(qos: .utility)
                .async {
                    do throws(ProjectionError) {
                        try engine.remake(
                            in: DataStore.readStorage(log, configuration, world)
                        )
                        continuation.resume(returning: nil)
                    } catch {
                        continuation.resume(returning: "\(error)")
                    }
                }
        }
        if let refusal { throw StartError(isConfiguration: false, description: refusal) }
    }
}
