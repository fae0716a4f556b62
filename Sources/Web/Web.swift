/// The front ends of patients, nurses, administrators and officers, compiled in: pages and the files they are made of.
///
/// They know the service by its public paths alone, as any other client does. Pages hold no script or style of their own;
/// both are files beside them, so that ``policy`` can forbid everything else.
public enum Web {
    /// A page at a path of its own.
    public enum Page: String, Sendable, CaseIterable {
        case index
        case patient
        case nurse
        case admin

        /// The page as it stands below `prefix`, which is empty or `/integration`.
        ///
        /// Whatever it refers to stands there, too.
        public func html(below prefix: String) -> [UInt8] {
            guard !prefix.isEmpty else { return bytes }
            var text = String(decoding: bytes, as: UTF8.self)
            // Addresses of the service's own are the only texts in quotes that begin with a slash.
            text = text.split(separator: "\"/", omittingEmptySubsequences: false)
                .joined(separator: "\"\(prefix)/")
            return Array(text.utf8)
        }

        private var bytes: [UInt8] {
            switch self {
            case .index: PackageResources.index_html
            case .patient: PackageResources.patient_html
            case .nurse: PackageResources.nurse_html
            case .admin: PackageResources.admin_html
            }
        }
    }

    /// A file that pages are made of, at `/assets/` and its name.
    public struct Asset: Sendable {
        /// The last part of its path.
        public let name: String
        /// Its media type.
        public let type: String
        /// What it holds.
        public let bytes: [UInt8]

        init(_ name: String, _ type: String, _ bytes: [UInt8]) {
            (self.name, self.type, self.bytes) = (name, type, bytes)
        }
    }

    private static let script = "text/javascript; charset=utf-8"

    /// Every file that pages are made of.
    public static let assets: [Asset] = [
        Asset("style.css", "text/css; charset=utf-8", PackageResources.style_css),
        Asset("icon.svg", "image/svg+xml", PackageResources.icon_svg),
        Asset("page.js", script, PackageResources.page_js),
        Asset("service.js", script, PackageResources.service_js),
        Asset("channel.js", script, PackageResources.channel_js),
        Asset("signin.js", script, PackageResources.signin_js),
        Asset("transcript.js", script, PackageResources.transcript_js),
        Asset("nurse.js", script, PackageResources.nurse_js),
        Asset("alerts.js", script, PackageResources.alerts_js),
        Asset("queue.js", script, PackageResources.queue_js),
        Asset("case.js", script, PackageResources.case_js),
        Asset("conversation.js", script, PackageResources.conversation_js),
        Asset("patient.js", script, PackageResources.patient_js),
        Asset("admin.js", script, PackageResources.admin_js),
        Asset("office.js", script, PackageResources.office_js),
        Asset("trail.js", script, PackageResources.trail_js),
    ]

    /// What the pages may do (`Content-Security-Policy`): run and wear the files beside them and talk to where they came from.
    ///
    /// Nothing in them can become markup or script: no type for it is trusted.
    public static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'"
}
