/// What a person in danger is told at once, in plain English and without doses.
public struct EmergencyGuidance: Sendable, Equatable {
    /// One sentence: what to do now.
    public let headline: String
    /// What to do meanwhile, in order.
    public let steps: [String]

    /// Makes guidance.
    public init(headline: String, steps: [String]) {
        self.headline = headline
        self.steps = steps
    }

    /// The guidance for `flags`; without flags the general one.
    ///
    /// Where no nurse is on duty the first step says so.
    public static func text(
        for flags: [RedFlag],
        emergencyNumber: String,
        nurses: NurseStatus = .alerted
    ) -> EmergencyGuidance {
        let isEmergency = flags.isEmpty || flags.contains { $0.minimum == .emergency }
        let isCrisis = flags.first?.rule == "suicide_self_harm"
        let headline: String
        if isCrisis {
            headline =
                "You matter, and help is here. If you might act on these thoughts or you are "
                + "hurt, call \(emergencyNumber) now."
        } else if isEmergency {
            headline = "This could be an emergency. Please call \(emergencyNumber) now."
        } else {
            headline =
                "This needs care soon. If it gets worse or you feel unsafe, call "
                + "\(emergencyNumber) now."
        }
        let word = nurses.words(emergencyNumber: emergencyNumber)
        var steps = nurses == .alerted ? [] : [word]
        for flag in flags.prefix(3) {
            for step in advice[flag.rule] ?? [] where !steps.contains(step) { steps.append(step) }
        }
        steps.append("Do not drive yourself. Stay with someone if you can.")
        if nurses == .alerted { steps.append(word) }
        return EmergencyGuidance(headline: headline, steps: steps)
    }

    /// The headline and the steps as one message.
    public var message: String {
        ([headline] + steps.map { "• \($0)" }).joined(separator: "\n")
    }

    private static let sit = "Sit down and rest. Loosen tight clothes."
    private static let calm = "Keep them warm and still. Do not give food or drink."
    private static let wake =
        "If someone will not wake up and is not breathing normally, start chest compressions "
        + "and ask for a defibrillator."
    private static let side = "If they breathe but will not wake, roll them onto their side."
    private static let press = "Press firmly on the bleeding with a clean cloth and do not let go."
    private static let keep = "Keep the packet or bottle to show the crew. Do not try to be sick."
    private static let time = "Note the time it started; the crew will ask."

    private static let advice: [String: [String]] = [
        "acute_coronary": [sit],
        "aortic_emergency": [sit],
        "arrhythmia": [sit],
        "stroke_tia": [time, "Do not eat or drink anything."],
        "anaphylaxis": [
            "Use the adrenaline pen if you have been given one. Lie down with legs raised, "
                + "or sit up if breathing is hard."
        ],
        "severe_dyspnoea": ["Sit upright and use your own reliever as your plan says."],
        "choking_airway": [
            "If they can't cough, give up to five firm back blows, then belly thrusts. "
                + "For a baby use chest thrusts instead."
        ],
        "major_bleeding": [press],
        "gi_bleed": ["Do not eat or drink anything."],
        "suicide_self_harm": [
            "Move away from anything you could use to hurt yourself.",
            "Call or go to someone you trust, and do not stay alone.",
        ],
        "overdose_poisoning": [keep, side],
        "sepsis": ["Tell them you are worried about sepsis."],
        "neutropenic_sepsis": ["Call your cancer helpline too, and show your treatment card."],
        "seizure": [
            "Move hard things away, put something soft under the head and time it. "
                + "Do not hold them down.",
            side,
        ],
        "loss_of_consciousness": [wake, side],
        "head_injury": ["Stay still and do not sleep alone.", side],
        "major_trauma": ["Do not move unless you are in danger.", press],
        "obstetric_emergency": ["Call your maternity unit too. Lie on your left side."],
        "pre_eclampsia": ["Call your maternity unit too."],
        "reduced_fetal_movement": ["Call your maternity unit now. Do not wait until tomorrow."],
        "ectopic_early_pregnancy": ["Lie down, and tell them you are or may be pregnant."],
        "dka": ["Check the sugar and ketones again if you can."],
        "hypoglycaemia": [
            "If they are awake and can swallow, give something sugary. If not, give nothing.", side,
        ],
        "sick_child": [calm],
        "major_burns": [
            "Hold the burn under cool running water for 20 minutes. Do not use ice or creams."
        ],
        "acute_vision": [
            "If something splashed in the eye, rinse it with clean water until help comes."
        ],
        "carbon_monoxide": ["Get everyone outside into fresh air now and stay out."],
        "electrocution": ["Switch the power off before you touch anyone."],
        "drowning": [wake],
        "heat_cold": ["Move to the shade and cool the skin, or get warm and dry if cold."],
        "abuse_violence": [
            "Go somewhere safe if you can do it without danger.",
            "Delete this chat if someone may look at your phone.",
        ],
        "psychosis_homicidal": ["Move away from anyone you might hurt, and from weapons."],
        "urinary_retention": ["Do not drink a lot while you wait."],
        "adrenal_crisis": ["Show your steroid card. Follow your emergency steroid plan."],
        "acute_abdomen": ["Do not eat or drink anything."],
        "limb_ischaemia": ["Do not warm the limb with heat and do not raise it."],
    ]
}
