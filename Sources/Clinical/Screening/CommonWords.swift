/// Ordinary English words: never taken for typos, and a sign that a text is English.
///
/// `written` are the words of this project's own documents, tests and examples. `lookalikes` are all
/// words within one or two letters of a word of the rules, drawn by `tools/common_words.py` from the
/// Debian packages wamerican and wbritish 2020.12.07, that is SCOWL: "Copyright 2000-2011 by Kevin
/// Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the associated
/// scripts, the output created from the scripts, and its documentation for any purpose is hereby
/// granted without fee, provided that the above copyright notice appears in all copies and that both
/// that copyright notice and this permission notice appear in supporting documentation. Kevin
/// Atkinson makes no representations about the suitability of this array for any purpose. It is
/// provided "as is" without express or implied warranty."
enum CommonWords {
    /// All of them, apart by spaces and line breaks.
    static var text: String {
        [written, lookalikesAToC, lookalikesDToL, lookalikesMToR, lookalikesSToZ]
            .joined(separator: " ")
    }

    static let written = #"""
        abandon aborted above absolute accept acceptable accepted accepting accepts access
        accessory account accounting accounts accuracy acknowledge acknowledged acknowledges
        acknowledging acquire act activate activated actor actors acts ad add adding
        additional adds adherence adjustment administrators admissible admission admits
        adopt adopted adult advance advanced advice affect affects affirms afford aftermath
        afterwards aggregate aggregates agree agreed agreeing agreement agrees aim alerted
        alerting algorithm algorithms align aligned allocate allocates allocation allow
        allowing allows alone along aloud alphabet alternatives ambiguous amend amended
        amendment amendments amends among analyze analyzing ancestors anchor anchors anew
        announce announced announcement announces anorexia anybody anyone anyway apostrophe
        appearance appeared appears append appended appends application applications applied
        applies applying appropriate approval approve approved approves apps apt arbitrary
        architecture argument arguments array arrays arrival arrive arrived arrives ask asks
        assert assertion assertions asserts assessing assessment assessments assigned
        assigning assistant assistants atomic attachment attachments attends attention audit
        audited authenticate authenticated authentication author authorisation authorised
        authorises authorities authority authorization authors automated available averaged
        avg avoid await awkward ax axon ay backlog backup backups bakers banner bar batch
        batches batching bearer bedroom beers began begin beginning begins begun behalf
        behave belong belongs binary bindings bloating blob bodies bomb bombs booked boots
        borrow borrowed borrowing bound boundary bounded bounds boys bracket brackets
        breaker broadcaster browser browsers bud buffer buffering buffers build builder
        builds built bundle busy bye byte ca cache called caller callers calling calm calmed
        canary cancellation candidate canned canonical capabilities capacity capitals
        careful carried carries catalog catalogue catches catchup category cats causation
        chained chains channel chatters cheap checkpoint checkpoints chief choice choices
        choose chooses cipher circuit circular circulation cis civil claimed clappers
        classes cleanup clicks client clients clinical clinician clip closure closures clue
        clued clues coalesce code coded collect collected college colon colons column
        columns comma commas comment comments commit commitment commits committing
        communication compact company comparable compare compared compares comparing
        comparison compatible compensating compile compiled compiler compiles completeness
        completion compliance components composition comprehensive compress compressed
        compulsory concepts concurrency concurrent confidence configurable configuration
        configure configured confined confinement confines confirm confirmed confirming
        confirms conflict conflicts conformance conjunction conjunctions connect connections
        connectivity connects considerations constraints contagious contain contains
        contended contents context contexts contiguous continuation continue continues
        contradict contradicts contributing convenience conversation conversations cookie
        cookies copied copies copy core corpus corrected correction corrects correlation
        corrupt corruption cosign cosigned cosigns costs countdown counted counter counters
        counting coverage covering creases create created creation credential credentials
        crew cricket critical croup crowds cryptography cs cupboard cur cursor curve custom
        cyclical damage damaged damages darker dash dashboard data database databases dd
        dear debug debugging decent deciding decimal decimals decision decisions declaration
        declarations declare declared declares decode decoder decoding decompressed
        decreasing decryption deeper deepest default defaults defeats defensive defer
        definitely definition deflate deform degenerative degradation degraded delete
        deleted deletes demand demands denials dense department depend dependencies depends
        deployed depths derivation derivations described describes describing description
        descriptor descriptors design desk destroy destroyed destroying destroys detach
        detailed detect detected deterministic development device devices diagonal
        dictionary diff differ differential differs digest digested digests directories
        directory discard disclose disclosed disclosure disclosures discovery disease disk
        dislike dislikes dispatch display distance distances distinct distributed
        distribution disturbed diuretic divisor divorce doc docs document documentation
        documented documents domain domains dos dot doubtful downs draws drum dryness duller
        dump dumps duplicate duplicates durable durably duration dynamic earliest echoed ed
        edges edit edited edits efficiency effort eggs either elapsed element elements
        elevation else elsewhere embarrassing embedding emergencies emoji enable enabled
        encode encoded encoding encrypt encrypted encryption endless ends enforce enforced
        enjoy enlargement ensure enter entity entries enumerated enumeration envelope
        environment environments ephemeral epoch equal equality equals equivalence
        equivalent era erase erasure err error errors es escalate escalated escaping
        estimated eta etc evasion evolve exact examination examine examined example examples
        exams exchange exchanges exchanging excl exclamation executable execute executed
        executions executor executors exert exhaustion exhaustive expand expect expectation
        expected expects experiencing experiment expiring expiry explanation explicit
        exploitation exponent export exported exports exposition exquisitely extend
        extendable extended extent external extract facade fact facts fake families fan
        farthest fault faulted faults faulty features female fetch fetched fetches field
        fields figure figures file filters final finalize finds firm firmly fix fixes
        flagged flags float flock fold folders folding folds followup foods fooled forbidden
        forgery forgetful forgetting format formats forms formula foundation fr fraction
        fragile fragment fragmented fragments frame framed framework fulfil function
        functions further furthest fuzz fuzzing gap gardener gastritis gate gateway gather
        gathered gathering gathers gauge general generations generic genesis genuine germs
        glimmer glimmering glob global gm gnawing goal golden goon graphs greatest grep grew
        grinder grumpy gs guarantees guard guarded guards guess guessing guidance guide
        guideline guides hake handle handler handlers handles handshake handshakes
        handshaking harden hashed hashes hashing haste hazy headers headline headwaiter
        health healthier healthy hello helmet hex hexadecimal hicks hidden hide highest
        hints hips histories holders homicide honest honestly honoured hops hostile hosts hr
        hummingbird husky hyphen idempotent identical identifiable identified identifier
        identifiers identifies identifying identity idle ids ignore ignored ignores ii iii
        illegal illness image imagine immediate imminent immutable imperative implementation
        implemented implements implicit implied import important imported imports inbound
        inbox include included inclusive incomplete inconsistent incorrect incorrectly
        incremental independent index indexed indexes indices inflate inflated informs
        initial initialise initialize initialized inline input inputs ins inserted insights
        install installations installs instance instances int intact integer integers
        integrate integration integrity interactive interest interfaces interim intermediate
        intern internal internals interrupt interrupts intersection interval intervals
        intolerant invalid invented involve involved ion ions irritable isolated itches item
        items iterate iterations itself jobs joined joining journal journals justification
        justified kerb kernel kernels kestrel key keyed keys kg kills kindly knowing
        labelled labs landing landmark lands lane largest latched lately latency lateness
        latest law lawn laws layered lays leaf leakage leaked learn learned learns led
        leeway legal legit length lengths lets lexicon libraries library lifted limited
        limiting linear linefeed lingering lint listen listened listener listeners listens
        lit literal literals loading location logarithm logic login logins logoff logout
        logs lone longest lookalikes lookup loses loudly lowered lowering lowest ls maced
        maintain malaise malformed mandatory manifest manner map mapped maps mar marked
        marten mask matched matches matching maternity matrix mature maybe meanwhile measure
        measured measurement measurements measures measuring medium member members mercury
        merge merged met metric metrics microphone microseconds midst millimetres million
        milliseconds minimal minimum mint minted minus mirror misdirected mishandled
        mismatch mismatches misspells misspelt misuse mix mm mock mode model models moderate
        modified modifier module modulo modulus moms monitoring monotone monotonic motility
        mounted ms multi mutating mutation mutations muted names naming nanoseconds narrows
        national native nature nearest necessary needed neg negation nested nesting net
        network neurology neutral newest newline nibble nitrate nonce normalised north
        notary notified notify notion nth null numbered numeric nursing obsolete obstetric
        occupied occurred octet odor offer offered offers officers offline offset offsets
        oily oldest opaque opens operator operators ops optimization optional optometrists
        oral ordered ordinary ore origin original origins orphan ouch ours outbound outcome
        outer outgoing outgrow outlive outs outwards overall overdue overflow overflowed
        overflowing overlap overlapping overlaps overload overloaded overlong override
        overrides oversize overview overwrite overwrites overwritten owed owned owner owners
        ownership owns ox oxford package packages packaging padded padding paddling page
        pages pair pairwise panel paragraphs parallel parameter parameters parse parser
        partial participle particular particulars passive password passwords pat paths
        patience pattern patterns pavement payload payloads pays pct peaks peek peer peers
        percent percentile perfectly perform performance perhaps permissions permits
        permitted phases physicians picnic piece pillbox ping pinning pip pipeline plain
        plainest plainly playful plays plums plural pointer policies politeness poll
        position positions possessive postman posts pound pox precedes precondition
        preconditions predictions prefer preference preferred prefix prefixed prefixes
        prepare prepared prepares preparing presence primary primes principal principals
        printed prioritises priority privacy privileged probably probe probes proceed
        process processor processors producer producers profile program programs progress
        projections promise promises prompt prompts proof proofs properties prophylaxis
        proposal prose protection protocol protocols prove proved proven proves provider
        provides proving provisioned proxies proxy psych pub publish published pumps
        punctuation pustule puts python quadratic qualifier quarantine quarantined queries
        query queuing quorum quotation quoted quotes raft railings ramp rancher random
        randomness range ranges rank ratios reachable readability readable readers reasoning
        reassign rebuild rebuilds rebuilt receipt receive received recently recommend
        recommendation recommended recommending reconcile reconnect recorded recoverable
        recovering recovers recovery recursive redirect redirected redirects redo ref refer
        reference references refers reflection refresh refusal refusals regard registration
        registry regressed reject relax relaxed release released relevant reliability reload
        reloaded reloads remains remake remaking remote remounted removal rename renamed
        renames renewed renumbered reopen reopened reopens repaired repeatable repeated
        repeating repetition repetitions replacing replaying replays replies reporting
        repository reproducible require required requirements reserve reserved reset resets
        resource resources resp restart restarts restlessly restore restored restores resume
        resumed resumes resuming resumption retire retract retracted retry retrying return
        returned returns rev reveals reverse reversed revocation revoke revoked rewrite
        rewritten rinse robust role rollback rooms root roots rot rotation rotations rounded
        router routes rows royal rps rs runner safer safety sandbox satisfaction satisfies
        saturates scalar scalars scanned scanner scanning scenario scenarios schedule
        scheduled scheduler schema scheme schemes scope scoped scopes screened seal sealed
        sealer seals seamless search season sec secondary secs secure security seeded seek
        segment segments select semicolons send sender sends sensible sensitivity separate
        separated separator sequence serial serve served server servers service services
        serving session sessions settable settings setup severity sh shampoo shelves shim
        ship shortened shortest shortly shutdown sibling signature signatures signers
        significant silences silently simulate simulation sin sir sixteen sixty sizes skew
        ski skip skips slope smaller smallest snapshot sniffing snip snooze society sol
        somewhere somnolent sons sooner sorting sounded source sourced sources sourcing span
        spans spawn spec specification specifications spoken spoof spoofed stability stalled
        standard standards startup starvation statement statements statuses stolen storage
        strategy streamed street stressed strict strictly structure style sub submit submits
        submitted subscribe subscriber subscribers subscript subscriptions substance
        substitutions subtract subtracting succeed success such sufficient suffix suggest
        suggestion suite suites sum summary sums support supported surface surrogate
        surrogates survive surviving suspected swagger swap symbol symbolic symbols sync
        synced synchronised synchronous syncs syntax tags tail takeover tamper tampered
        tampering tap targeted team tearful technical telemetry tenant tenants terminal
        terminate terminated terms terrifying testable testing thereby thief threaded
        threshold throughout thrusts ticket tickets tier tile timestamp timing tin title
        together tokens tool tools topics town trace trailer trailers transaction
        transcribed transcript transit transitions transparency trap traps travelling trees
        trend triage trigger triggers trim trimmed trophies truncate truncated truncation
        trusted trusting truth try trying ts twitch typed types typo typos unacknowledged
        unauthorized unavailable unbinds unbound unbounded unchecked unclaimed uncompressed
        underscore underscores undetectable undo undocumented undoes undone unevenly
        unfinished unfolded unhealthy uniform union unique university unjustified unlimited
        unlock unmasked unmodified unopened unpleasant unproved unquoted unreachable unread
        unreal unseen unsent unsettled unstructured unsupported untold unverified unwrap
        upgrade upgraded ups upstream urgency usage useful user users uses utility
        utilization vaccinated vacuum valid validate validated validating validation
        validity values vapor variable variables vary vault vectors venomous verb verbatim
        verdict verifiable verification verified verifies verify verifying via vie view
        viewer viewers viewing viewings views vignette violated violation violations virtual
        vitals vocabulary volume vouched vouches vowels vs warmth warn washed wear wed welch
        welcome whatever wheel whence whichever whoever whom wide width wins withdrew
        withstand witnessed witnesses wobbles wondered workers workflow workloads wrap
        wrapped wrapper wrapping wraps writable writer writers writes xx ye yeah yep yes
        yield yields yours yourself yr yup zaps zeroed zeros zip zone zones
        """#
}
