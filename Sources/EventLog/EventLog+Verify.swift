import JSON
import Synchronization
import World

// Verifying an open log, and taking in what is found.
extension EventLog {
    /// Verifies this log beside its writer, reading one snapshot; blocks until done.
    ///
    /// A log that is found tampered with takes access events only from here on; a checkpoint that is no good is only told.
    /// - Parameters:
    ///   - deep: Also opens every body.
    ///   - anchors: Checkpoint notes from outside, one or more in each text.
    ///   - progress: Called now and then with the records found good and all there are.
    /// - Returns: The verdict.
    public func verify(
        deep: Bool = false,
        anchors: [[UInt8]] = [],
        progress: (@Sendable (UInt64, UInt64) -> Void)? = nil
    ) -> Verdict {
        var options = VerifyOptions()
        options.anchors = anchors
        options.progress = progress
        return noted(options, store: deep ? keys : nil)
    }

    /// Verifies this log as ``verify(deep:anchors:progress:)`` does, in a tenth of one thread's time; blocks until done.
    ///
    /// Some milliseconds are read in one snapshot, so that the write-ahead log does not grow meanwhile. Some thirty seconds
    /// for a million records. Ends when the log is closed; not verifiable then.
    public func verifyAtLeisure() -> Verdict {
        var options = VerifyOptions()
        options.pace = VerifierPace { [weak self] in self?.isOpen == true }
        let verdict = noted(options, store: nil)
        return isOpen ? verdict : .notVerifiable("the log was closed meanwhile")
    }

    private func noted(_ options: VerifyOptions, store: KeyStore?) -> Verdict {
        var options = options
        let anchors = options.anchors
        options.lanes = 1
        // Before the first checkpoint there is nothing that its key could have signed.
        options.key = latestCheckpoint == nil ? nil : originKey
        let verdict = Verifier.verify(path: files.path, options: options, store: store)
        guard let position = verdict.firstBad, let fault = verdict.fault, isOpen else {
            return verdict
        }
        // What was read wrong once says nothing about what stands on the disk.
        options.pace = nil
        let again = Verifier.verify(path: files.path, options: options, store: store)
        guard again.firstBad == position, again.fault == fault, isOpen else { return again }
        // What was presented and does not fit says nothing about what is stored.
        let isOfAnchors = !anchors.isEmpty && [.signature, .checkpoint].contains(fault)
        // Nor does what was signed before a person took the log although it lacks that.
        let isAccepted =
            epochNumber.withLock { $0 > 0 } && [.root, .truncated].contains(fault)
        if !isOfAnchors, !isAccepted { noteFound(fault, at: position, verdict.sentence) }
        return verdict
    }

    /// Records as `log_verified` what a verification found that was asked for on `occasion`.
    ///
    /// `done` is called once that is on disk, or can't be; it must not wait.
    public func recordVerified(
        _ verdict: Verdict,
        mode: String,
        on occasion: Occasion?,
        done: @escaping @Sendable () -> Void
    ) {
        let result =
            switch verdict.exitCode {
            case 0: "ok"
            case 1: "violated"
            default: "not_verifiable"
            }
        var body = JSONWriter()
        body.object {
            $0.field("mode", mode)
            $0.field("result", result)
            $0.field("records", Int64(clamping: verdict.records))
            $0.field("root", verdict.root)
        }
        let event = NewEvent(
            id: world.identifier(),
            stream: .zero,
            type: OwnEvent.logVerified.rawValue,
            actor: occasion?.actor ?? .zero,
            correlation: occasion?.correlation ?? .zero,
            sealing: .clear,
            body: body.bytes
        )
        submit([event]) { _ in done() }
    }
}
