/// One rule of triage that looks at answers: which answers, to what level, and why.
struct TriageRule: Sendable, Equatable {
    let id: String
    let version: Int
    let level: Urgency
    /// The complaints it is for; empty for all.
    let complaints: Set<String>
    /// Answers that must all be given: the question and any of these answers.
    let answers: [(question: String, anyOf: [String])]
    /// What a nurse reads.
    let reason: String

    static func == (left: TriageRule, right: TriageRule) -> Bool {
        left.id == right.id && left.version == right.version
    }

    /// Whether the answers fulfil it.
    func holds(_ given: InterviewAnswers) -> Bool {
        answers.allSatisfy { part in
            given[part.question].map(part.anyOf.contains) ?? false
        }
    }
}

/// The rules of triage, written to be read and amended by a clinician.
///
/// The levels are the taxonomy's, that is how soon a clinician should act (hours); the queue's
/// targets are minutes until a nurse's first look. Two scales. Not clinically reviewed.
enum TriageRules {
    static let version = "tr-2026.11.2"

    /// The table.
    ///
    /// A line is id | version | level | complaints or * | question=answer/answer ... | reason; a line
    /// that starts with a space goes on with the one above.
    private static let table = #"""
        breathless_at_rest | 1 | emergency | * | breathing=yes_at_rest | short of breath at rest
        no_full_sentence | 1 | emergency | * | speak=no | cannot speak a full sentence
        inhaler_fails | 1 | emergency | * | inhaler=it_does_not_help | the inhaler does not help
        chest_pain_spreads | 1 | emergency |
         Chest pain | spread=arm/jaw_or_neck/back | chest pain that spreads
        chest_pain_sweats | 1 | emergency |
         Chest pain | sweating=yes | chest pain with sweating, sickness or faintness
        stroke_signs | 1 | emergency |
         Headache,Stroke-like symptoms,Blood pressure reading,Confusion,Eye problem |
         weakness=yes | weakness, numbness or trouble speaking
        sudden_worst_headache | 1 | emergency |
         Headache | sudden=suddenly severity=9_10 | sudden and as bad as can be
        stiff_neck_fever | 1 | emergency |
         Headache,Fever,Neck pain,Rash |
         light=stiff_neck/both fever=yes_measured/yes_not_measured | fever with a stiff neck
        rash_stays | 1 | emergency | * | rash=it_does_not_fade | a rash that does not fade
        face_swells | 1 | emergency |
         Allergic reaction,Bite or sting,Rash,Swelling | face=yes | the face, lips or tongue swell
        cannot_swallow | 1 | emergency | * | swallow=no | cannot swallow saliva
        knocked_out | 1 | emergency | Head injury | awake=yes | knocked out, or memory lost
        head_thinners | 1 | emergency |
         Head injury,Bleeding,Heavy bleeding,Vomiting blood,Bleeding from the bottom |
         thinners=yes | takes blood thinners
        head_vomits | 1 | emergency |
         Head injury | vomit=many_times | vomits many times after a head injury
        soaks_fast | 1 | emergency |
         * | soak=in_under_an_hour | blood soaks through within an hour
        bleeds_much | 1 | emergency | * | bleeding=a_lot | heavy bleeding
        vomits_blood | 1 | emergency | * | vomit=with_blood | vomits blood
        coughs_blood | 1 | urgent | * | cough=blood | coughs up blood
        bloody_stool | 1 | urgent |
         * | stool=blood_or_black | blood in the stool, or black stool
        saddle_signs | 1 | emergency |
         * | saddle=yes | numb between the legs, or new bladder or bowel trouble
        fainted | 1 | emergency |
         Palpitations,Chest pain,Heavy bleeding,Vomiting blood,Bleeding from the bottom |
         faint=yes | fainted with it
        sight_lost | 1 | emergency |
         Eye problem,Headache | vision=lost_part_of_it | lost part of the sight
        flashes | 1 | urgent | Eye problem | vision=flashes_or_spots | flashes or spots
        very_confused | 1 | emergency | * | confused=very | very confused or sleepy
        newborn_fever | 1 | emergency |
         Fever,Earache,Cough,Cold symptoms,Vomiting |
         age=under_3_months fever=yes_measured/yes_not_measured | fever under three months
        no_wet_nappies | 1 | urgent | * | nappies=none | no wet nappies in 12 hours
        keeps_nothing | 1 | urgent | * | fluids=no | keeps no fluids down or passes no urine
        drinks_nothing | 1 | urgent | * | eating=no | cannot eat and drink
        no_urine | 1 | urgent | * | lastpee=over_12_hours_ago | no urine for over 12 hours
        baby_still | 1 | urgent | * | movement=less/not_at_all | the unborn baby moves less
        ketones_high | 1 | emergency | * | ketones=over_3 | ketones over 3
        sugar_high_sick | 1 | emergency |
         High blood sugar | sugar=over_14 vomit=many_times | high sugar and vomiting
        sugar_low | 1 | urgent | * | sugar=under_4 | sugar under 4
        burn_big | 1 | emergency | Burn | burnsize=bigger | a burn bigger than a palm
        took_much | 1 | emergency |
         Poisoning or overdose | amount=a_lot/not_sure | a lot was taken, or nobody knows how much
        not_safe | 1 | emergency |
         Thoughts of self-harm,Abuse or violence,Low mood,Anxiety | safe=no | does not feel safe
        thoughts_of_harm | 1 | urgent | * | harm=yes | thoughts of hurting themselves
        clot_risk | 1 | urgent |
         Leg swelling or pain,Swelling |
         oneside=yes travel=yes | one-sided swelling after travel, surgery or bed rest
        leg_breathless | 1 | emergency |
         Leg swelling or pain |
         breathing=only_when_active/yes_at_rest | a swollen leg and short of breath
        spreads_fast | 1 | urgent | * | spreading=fast | spreads fast
        kidney_fever | 1 | urgent |
         Urinary symptoms |
         backpain=yes fever=yes_measured/yes_not_measured | fever and pain in the back or side
        pregnant_pain | 1 | urgent |
         Belly pain,Period problem,Bleeding |
         pregnant=yes/maybe | belly pain or bleeding and maybe pregnant
        cannot_walk | 1 | urgent |
         Injury,Joint pain,Back pain,Head injury | walk=no | cannot walk or put weight on it
        hot_joint | 1 | urgent |
         Joint pain |
         swelling=red_or_hot/all_of_these fever=yes_measured/yes_not_measured | a hot joint with fever
        testicle_sudden | 1 | emergency |
         Testicle pain | sudden=suddenly | sudden pain in a testicle
        animal_bite | 1 | urgent |
         Bite or sting | animal=dog_or_cat/human skin=yes | a bite that broke the skin
        unbearable | 1 | urgent | * | severity=9_10 | as bad as can be
        severe_new | 1 | urgent |
         * | severity=7_8 onset=in_the_last_hour/today/in_the_past_few_days | severe and new
        worse | 1 | routine | * | course=worse | getting worse
        """#

    /// The lines, each with those that go on with it.
    private static var entries: [String] {
        table.split(separator: "\n")
            .reduce(into: []) { entries, line in
                if line.first == " ", let last = entries.popLast() {
                    entries.append(last + line)
                } else {
                    entries.append(String(line))
                }
            }
    }

    static let all: [TriageRule] = entries.compactMap { line in
        let parts = line.split(separator: "|").map { trimmed($0) }
        guard parts.count == 6, let version = Int(parts[1]), let level = Urgency(rawValue: parts[2])
        else { return nil }
        let complaints = parts[3] == "*" ? [] : parts[3].split(separator: ",").map(String.init)
        let answers = parts[4].split(separator: " ")
            .compactMap { answer -> (question: String, anyOf: [String])? in
                let sides = answer.split(separator: "=")
                guard sides.count == 2 else { return nil }
                return (String(sides[0]), sides[1].split(separator: "/").map(String.init))
            }
        return TriageRule(
            id: parts[0],
            version: version,
            level: level,
            complaints: Set(complaints),
            answers: answers,
            reason: parts[5]
        )
    }

    /// The rules for `complaint`, those for all among them; in the order of the table.
    static func rules(for complaint: String?) -> [TriageRule] {
        complaint.flatMap { byComplaint[$0] } ?? forAll
    }

    private static let forAll = all.filter(\.complaints.isEmpty)
    private static let byComplaint: [String: [TriageRule]] = Dictionary(
        uniqueKeysWithValues: Set(all.flatMap(\.complaints))
            .map { name in
                (name, all.filter { $0.complaints.isEmpty || $0.complaints.contains(name) })
            }
    )

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
