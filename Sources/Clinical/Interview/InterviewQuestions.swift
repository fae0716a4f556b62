/// One question the interview can ask.
public struct InterviewQuestion: Sendable, Equatable {
    /// How it is answered.
    public enum Shape: String, Sendable, CaseIterable {
        /// One of the replies.
        case single
        /// Any of the replies.
        case group
        /// A number; the replies are ranges of it.
        case number
    }

    /// Stable, such as `onset`.
    public let id: String
    /// How it is answered.
    public let shape: Shape
    /// The question, in plain English.
    public let text: String
    /// Answers to tap; the last two are "I don't know" and "Why do you ask?".
    public let replies: [QuickReply]
    /// What the patient is told who asks why.
    public let why: String
}

/// The questions and which complaint asks which, read once from their tables.
enum InterviewQuestions {
    /// All questions by identifier.
    static let byID: [String: InterviewQuestion] = {
        var result: [String: InterviewQuestion] = [:]
        // Three lines a question: identifier and text, replies, why.
        let lines = questionTable.split(separator: "\n")
        for start in stride(from: 0, to: lines.count - 2, by: 3) {
            let parts = lines[start..<(start + 3)].joined().split(separator: "|").map(trimmed)
            guard parts.count == 4 else { continue }
            result[parts[0]] = InterviewQuestion(
                id: parts[0],
                shape: shapes[parts[0]] ?? .single,
                text: parts[1],
                replies: replies(parts[2]),
                why: parts[3]
            )
        }
        return result
    }()

    /// The questions by their words.
    static let byText = Dictionary(
        byID.values.map { ($0.text, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The questions that are not answered by one of the replies.
    private static let shapes: [String: InterviewQuestion.Shape] = [
        "severity": .number, "weeks": .number, "sugar": .number, "ketones": .number,
        "history": .group, "medicines": .group, "light": .group, "swelling": .group,
        "spread": .group, "vision": .group,
    ]

    /// The questions of each complaint, in order.
    static let byComplaint: [String: [String]] = {
        var result: [String: [String]] = [:]
        for line in complaintTable.split(separator: "\n") {
            let parts = line.split(separator: ":").map(trimmed)
            guard parts.count == 2 else { continue }
            result[parts[0]] = parts[1].split(separator: " ").map(String.init)
        }
        return result
    }()

    /// The path for a complaint without its own.
    static let general = ["onset", "severity", "course", "fever", "eating", "history", "medicines"]

    /// Asked first when somebody only says hello.
    static let greeted = ["trouble"]

    /// The path while a red flag is open.
    static let flagged = ["called", "alone", "place"]

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.utf8.first == 0x20 { text.removeFirst() }
        while text.utf8.last == 0x20 { text.removeLast() }
        return String(text)
    }

    private static func replies(_ text: String) -> [QuickReply] {
        var result = text.split(separator: ";").map(trimmed)
            .map { label in
                QuickReply(id: identifier(label), label: label)
            }
        result.append(QuickReply(id: "unknown", label: "I don't know"))
        result.append(QuickReply(id: "why", label: "Why do you ask?"))
        return result
    }

    /// The label in lower case with underscores, such as `a_few_days`.
    static func identifier(_ label: String) -> String {
        var result = ""
        for byte in label.lowercased().utf8 {
            if Letters.isLetter(byte) || Letters.isDigit(byte) {
                result.append(Character(Unicode.Scalar(byte)))
            } else if !result.isEmpty, result.utf8.last != UInt8(ascii: "_"), byte < 0x80 {
                result.append("_")
            }
        }
        return result
    }

    private static let questionTable = #"""
        called | Have you called for emergency help, or is someone doing it now?
         | Yes; Not yet; I can't call
         | It tells the nurse whether help is on its way.
        alone | Is someone with you right now?
         | Yes; No, I'm alone
         | It is safer not to be alone.
        place | Where are you now? Please give the address or a landmark.
         | At home; At work; Outside
         | Help can only come to a place it knows.
        trouble | What is troubling you? Please tell me in your own words.
         | Pain; Feeling ill; An injury; My medicines; Something else
         | It tells me what to ask next, and the nurse what to prepare.
        onset | When did it start?
         | In the last hour; Today; In the past few days; Over a week ago
         | How long it has lasted changes how soon you should be seen.
        severity | How bad is it now, from 0 (none) to 10 (the worst you can imagine)?
         | 0-3; 4-6; 7-8; 9-10
         | The strength helps to decide how soon you should be seen.
        course | Is it getting better, worse, or staying the same?
         | Better; Worse; The same; It comes and goes
         | Getting worse can mean that you need care sooner.
        sudden | Did it come on suddenly or slowly?
         | Suddenly; Slowly
         | Sudden problems can be more serious.
        fever | Have you had a fever or shivering?
         | Yes, measured; Yes, not measured; No
         | A fever can be a sign of infection.
        eating | Can you eat and drink?
         | Yes; Only a little; No
         | Not being able to drink can make you ill quickly.
        history | Do you have any long-term health problems?
         | No; Heart or lungs; Diabetes; Other
         | Some conditions mean that you should be seen sooner.
        medicines | Do you take any medicines, or have any allergies?
         | No; Medicines; Allergies; Both
         | The nurse needs this to keep you safe.
        feels | What does it feel like?
         | Sharp or stabbing; Dull or aching; Burning; Tight or heavy
         | The kind of feeling helps the nurse to tell causes apart.
        provoke | What makes it better or worse?
         | Nothing; Moving or touching it; Eating or drinking; Rest helps
         | What changes it is a clue to where it comes from.
        before | Have you had this before?
         | No, never; Yes, the same; Yes, but not so bad
         | Something new, or worse than before, may need a closer look.
        tried | What have you tried for it, and did it help?
         | Nothing yet; It helped; It did not help
         | The nurse can build on what you have done.
        contact | Has anyone around you had the same?
         | No; Yes
         | Some illnesses pass from one to another.
        where | Where exactly do you feel it?
         | On the left; On the right; In the middle; All over
         | The place is a clue for the nurse.
        spread | Does it spread anywhere, like your arm, jaw or back?
         | No; Arm; Jaw or neck; Back
         | Pain that spreads can need faster care.
        breathing | Are you short of breath, even when resting?
         | No; Only when active; Yes, at rest
         | Trouble breathing needs faster care.
        exertion | Does it come on or get worse when you are active?
         | Yes; No
         | Trouble with effort can involve the heart.
        sweating | Do you feel sweaty, sick or faint with it?
         | No; Yes
         | These signs can mean you need care faster.
        speak | Can you speak a full sentence without stopping for breath?
         | Yes; No
         | It shows how hard your body works to breathe.
        inhaler | Do you use an inhaler, and does it help?
         | No inhaler; It helps; It does not help
         | An inhaler that does not help needs quick care.
        cough | Are you coughing anything up?
         | Nothing; Clear or white; Green or yellow; Blood
         | The colour can be a clue.
        vision | Has your sight changed?
         | No; Blurred; Lost part of it; Flashes or spots
         | Changes in sight can be serious.
        light | Does light hurt your eyes, or is your neck stiff?
         | No; Light hurts; Stiff neck; Both
         | These can be signs of a serious infection.
        weakness | Any weakness, numbness, or trouble speaking?
         | No; Yes
         | These can be signs of a stroke.
        headinjury | Did you hit your head in the past few days?
         | No; Yes
         | A head injury changes what the nurse looks for.
        awake | Were you knocked out, or can't you remember it?
         | No; Yes
         | Being knocked out needs a check.
        vomit | Have you vomited?
         | No; Once or twice; Many times; With blood
         | Vomiting can be a sign of something serious.
        fluids | Are you keeping fluids down and passing urine?
         | Yes; Only some; No
         | It shows whether you are drying out.
        stool | Any change in your stools, or blood in them?
         | No; Loose; Hard; Blood or black
         | Bleeding in the gut needs quick care.
        pregnant | Could you be pregnant?
         | No; Yes; Maybe
         | Pregnancy changes what is safe.
        weeks | How many weeks pregnant are you?
         | Under 12; 12 to 24; Over 24
         | The stage of pregnancy matters.
        movement | Is the baby moving as usual?
         | Yes; Less; Not at all; Too early
         | Less movement needs a check the same day.
        bleeding | Is there any bleeding?
         | No; A little; A lot
         | Heavy bleeding needs fast care.
        soak | How fast does it soak through a pad or cloth?
         | Not at all; In hours; In under an hour
         | It shows how much blood is lost.
        thinners | Do you take blood thinners?
         | No; Yes
         | Blood thinners make bleeding more serious.
        urine | Does it burn when you pass urine, or do you go more often?
         | No; Burning; More often; Both
         | It helps to find a urine infection.
        lastpee | When did you last pass urine?
         | In the past 6 hours; Over 6 hours ago; Over 12 hours ago
         | Not passing urine for long needs care.
        backpain | Do you have pain in your back or side?
         | No; Yes
         | It can mean the kidneys are involved.
        saddle | Any numbness between your legs, or trouble with bladder or bowels?
         | No; Yes
         | These signs need care at once.
        walk | Can you walk and put weight on it?
         | Yes; With pain; No
         | It shows how serious the injury may be.
        how | How did it happen?
         | A fall; A twist; A hit; Something else
         | The cause shows what could be hurt.
        swelling | Is it swollen, red or hot?
         | No; Swollen; Red or hot; All of these
         | These can be signs of infection or a clot.
        oneside | Is it on one side only?
         | Yes; Both sides
         | One-sided swelling can need a quick check.
        travel | Any long trip, operation or time in bed in the past weeks?
         | No; Yes
         | These raise the chance of a clot.
        rash | Is there a rash? Does it fade when you press a glass on it?
         | No rash; It fades; It does not fade
         | A rash that does not fade needs care at once.
        itch | Is it itchy or painful?
         | Itchy; Painful; Neither
         | It helps to tell rashes apart.
        face | Any swelling of your face, lips or tongue?
         | No; Yes
         | This can affect breathing.
        trigger | Do you know what set it off?
         | Food; Medicine; Sting; Not sure
         | Knowing the cause helps to keep you safe.
        spreading | Is it spreading?
         | No; Slowly; Fast
         | A problem that spreads fast needs quick care.
        swallow | Can you swallow your own saliva?
         | Yes; It hurts; No
         | Not being able to swallow needs care at once.
        hearing | Any change in hearing, or fluid from the ear?
         | No; Hearing; Fluid
         | It helps to find the cause.
        size | How big is it, and has it grown?
         | Small; Medium; Large; Growing
         | Growth helps to decide how soon to check it.
        animal | What bit or stung you?
         | Dog or cat; Insect; Human; Other
         | Some bites need treatment the same day.
        skin | Is the skin broken?
         | No; Yes
         | Broken skin can let germs in.
        burnsize | How big is the burn, and where?
         | Coin size; Palm size; Bigger
         | Large burns need hospital care.
        cooled | Have you cooled it under running water?
         | Yes; Not yet
         | Cooling helps for up to three hours.
        what | What was taken, and when?
         | Medicine; Household product; Plant; Other
         | The nurse needs it to look up the danger.
        amount | About how much was taken?
         | A little; A lot; Not sure
         | The amount matters for safety.
        sugar | What is the latest sugar reading?
         | Under 4; 4 to 14; Over 14; No meter
         | It shows how urgent it is.
        ketones | Have you checked ketones?
         | No; Under 1.5; 1.5 to 3; Over 3
         | High ketones can be dangerous.
        reading | What was the reading, and when?
         | Today; This week
         | The number tells how soon to check it.
        safe | Do you feel safe right now?
         | Yes; Not sure; No
         | Your safety comes first.
        harm | Have you had thoughts of hurting yourself or not wanting to live?
         | No; Yes
         | Many people have such thoughts, and we ask everyone so we can help.
        support | Is there someone you can talk to today?
         | Yes; No
         | Support makes hard times safer.
        sleep | How are you sleeping?
         | Well; Badly; Hardly at all
         | Sleep affects how you feel.
        confused | Is the person more confused or sleepy than usual?
         | No; A little; Very
         | New confusion can be serious.
        age | How old is the person this is about?
         | Under 3 months; Child; Adult; Over 65
         | Age changes what is dangerous.
        nappies | How many wet nappies in the past 12 hours?
         | None; One or two; Three or more
         | It shows whether a baby drinks enough.
        faint | Did you faint, or nearly faint?
         | No; Nearly; Yes
         | Fainting can involve the heart.
        pulse | Is your heart beating fast or unevenly?
         | No; Fast; Uneven
         | It can point to the heart.
        weight | Have you lost weight without trying?
         | No; Yes
         | It helps to decide how soon to check.
        period | When was your last period?
         | In the past 4 weeks; Over 4 weeks ago; Not relevant
         | It helps to find the cause.
        medname | Which medicine is it about?
         | I'll type it
         | The nurse needs its name.
        request | What do you need help with?
         | Prescription; Appointment; Results; Something else
         | It helps to send your message to the right person.
        anything | Is there anything else you want the nurse to know?
         | No; Yes
         | You know best what worries you.
        """#

    private static let complaintTable = #"""
        Chest pain: onset breathing sweating spread exertion feels severity course history
        Breathlessness: onset speak breathing inhaler sudden cough fever before history
        Allergic reaction: onset face breathing trigger spreading before medicines
        Stroke-like symptoms: onset sudden weakness vision course history thinners
        Seizure: onset age awake headinjury before fever history medicines
        Collapse: onset awake faint pulse headinjury before history
        Heavy bleeding: onset soak where thinners faint how
        Vomiting blood: onset vomit stool faint before thinners history
        Bleeding from the bottom: onset stool faint course thinners history weight
        Poisoning or overdose: what amount onset age safe awake
        Head injury: onset how awake vomit thinners confused vision
        Burn: onset burnsize cooled how age severity
        Baby moving less: weeks movement onset bleeding severity backpain
        Pregnancy problem: weeks bleeding where severity course movement fever fluids
        Testicle pain: onset sudden severity oneside spread course vomit swelling provoke feels
        Cannot pass urine: lastpee severity onset fever saddle before
        Urinary symptoms: onset urine fever backpain course pregnant history
        Belly pain: onset where feels severity course provoke vomit stool fever pregnant
        Headache: onset sudden severity where feels provoke course light vision weakness
        Confusion: onset age confused sudden fever headinjury medicines
        Palpitations: onset faint breathing pulse exertion course history medicines
        Fainting or dizziness: onset faint pulse provoke bleeding eating medicines
        Eye problem: onset sudden vision oneside feels severity course provoke light how
        Leg swelling or pain: onset oneside swelling travel breathing feels severity course provoke
        Back pain: onset saddle where feels severity course provoke walk fever
        Neck pain: onset light where feels severity course provoke weakness fever
        Injury: onset how walk where severity feels course provoke swelling skin
        Abuse or violence: safe alone support how harm
        Thoughts of self-harm: safe alone harm support sleep
        High blood sugar: sugar ketones vomit fluids onset medicines
        Low blood sugar: sugar awake eating onset before medicines
        Vomiting: onset vomit fluids course fever where contact pregnant
        Diarrhoea: onset stool fluids course fever contact travel eating
        Fever: onset age fever rash light course eating contact
        Sore throat: onset swallow fever breathing course contact eating rash
        Earache: onset age fever hearing where feels severity course provoke
        Toothache: onset severity where feels course provoke swelling fever swallow
        Cough: onset cough breathing fever course before contact history
        Cold symptoms: onset fever breathing course contact eating
        Bite or sting: onset animal skin spreading face swelling
        Skin infection: onset where spreading severity fever swelling history
        Rash: onset rash itch spreading fever face contact medicines
        Joint pain: onset where feels severity course provoke swelling fever walk
        Numbness or tingling: onset sudden where weakness course provoke history
        Swelling: onset where oneside face breathing course swelling
        Low mood: onset harm safe sleep course support
        Anxiety: onset harm sleep pulse before support
        Sleep problem: onset sleep harm course tried medicines
        Tiredness: onset sleep weight fever course history medicines
        Constipation: onset stool vomit where eating weight tried
        Heartburn: onset exertion swallow provoke weight stool tried medicines
        Period problem: onset period bleeding severity course pregnant
        Contraception: request period medicines pregnant history
        Lump: onset where size severity weight fever
        Blood pressure reading: reading weakness vision severity medicines
        Medicine question: medname request pregnant history
        Bleeding: onset where soak thinners faint course
        Pain: onset where feels severity course provoke spread fever history
        Administrative request: request anything
        """#
}
