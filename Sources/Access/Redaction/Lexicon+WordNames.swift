// Given names that are English words too: they need a sign beside them that a person is meant.
extension Lexicon {
    static let wordNames = words(
        """
        aline amber amir angel april aria art august aura autumn barb barney basil beau belle berry
        beryl bill billy birdie bob bobby bonnie brad brandy brook brooks buddy candy carmine carol
        chance charity chase chastity cherry christen chuck clay clement cliff colleen coy crystal
        curt daisy dale dawn dean deb derrick destiny dick dirk dolly don drew dusty earl earnest
        ebony eddy emery emir ester eve faith fanny fawn fern flora foster frank freeman gale
        garland gene ginger glen grace grant guy harry hazel heath heather hector holly homer hope
        hunter iris ivory ivy jack jade jarred jasmine jasper jay jewel jimmy john josh joy june
        junior ken kitty lacy lance lane laurel lea lee lien lily margarita maria marina mark marlin
        marquis martin mason matt max may melody mickey mike miles misty myrtle nick noel olive opal
        paisley pansy pat patsy patty pearl penny peter phoebe poppy precious prince princess randy
        raven ray reed rhea rich rick rob robin rocky rod roger roman rose rosemary royal ruby rusty
        sally sandy sang sherry sierra sonny soon sterling sue summer sunny tad tanner terry tiara
        tom tony troy victor viola violet wade ward warren will windy yaw young
        """
    )
}
