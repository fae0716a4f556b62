extension EventLog {
    /// Verifies this log beside its writer, reading one snapshot; blocks until done.
    ///
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
        options.lanes = 1
        options.anchors = anchors
        options.progress = progress
        // Before the first checkpoint there is nothing that its key could have signed.
        options.key = latestCheckpoint == nil ? nil : originKey
        return Verifier.verify(
            path: files.path,
            options: options,
            store: deep ? keys : nil
        )
    }
}
