// Given names that are English words too: they need a sign beside them that a person is meant.
extension Lexicon {
    static let wordNames = words(
        """
        aline amber amir angel april aria art august aura autumn barb barney basil beau
        belle berry beryl biddy bill billy birdie blessing bob bobby bonnie brad brandy
        brook brooks buddy candy carmine carol chance charity chase chastity cherry christen
        christian chuck clay clement clementine cliff colleen constance coy crystal curt
        daisy dale dawn dean deb derrick destiny dick dirk dolly don drew dusty earl earnest
        ebony eddy emery emir ester eve faith fanny fawn felicity fern flora foster frank
        freeman gale garland gene ginger glen grace grant guy harmony harry hazel heath
        heather heaven hector holly homer hope hunter iris ivory ivy jack jade jarred
        jasmine jasper jay jewel jimmy john josh joy june junior ken kitty lacy lance lane
        laurel lea lee lien lily margarita maria marina mark marlin marquis martin mason
        matt max may melody mercy merry mickey mike miles miracle misty myrtle nick noel
        olive opal paisley pansy pat patience patsy patty pearl penny peter phoebe poppy
        precious prince princess prudence randy raven ray reed rhea rich rick rob robin
        rocky rod roger roman rose rosemary royal ruby rusty sally sandy sang serenity
        sherry sierra sky sonny soon sterling storm sue summer sunny tad tanner terry tiara
        tom tony trinity troy victor viola violet wade ward warren will windy wren yaw young
        dot hank herb kit meg mort norm peg sal
        """
    )
}
