// Surnames that are English words too: they count behind a given name alone.
extension Lexicon {
    static let wordSurnames = words(
        """
        akin alderman alley angel archer arias arroyo ash askew bacon badger baker bales ball bandy
        banks bannister barber barker barney baron barrios barrow barrows bass bates battle beach
        beam bean beard beaver beavers beck beers bell belt bender berg berry billings bills binder
        birch bird bishop black bland blank bliss block bloom blue blunt boles bond bonds bone booth
        borders bounds bourgeois bower bowers bowling bowman box branch brand bravo bray brewer
        bridges bright brink brooks brothers brown browning buck bull bullock bunch burden burger
        burns burr burrows busby bush butcher butler butts cable call camp cannon card carpenter
        carrier carver case cash castle cave chamberlain chambers champagne champion chance chandler
        chase cheek cherry chestnut chin chow church clay clement close cloud coats coffin collier
        colon combs comer cone cook cooks coon cooper cope corona corral cote cotter cotton couch
        council counts cousins cox coy craft crane craven crews crisp crook crooks cross crouch crow
        curry daily dale darling davenport deal dean dent derrick dial diamond dick dickey dill
        dodge doe doughty dove dowdy downing downs drake drew driver duff duke dukes dunning dye
        dyer dykes earl early east eaves eddy edge elder emery fain fair falcon fanning farmer
        farrow field fields finch fine fink fish fisher flint flood flowers ford foreman fort forte
        fortune foster fountain fox frank franks free freeman french friend frost fry fuller funk
        gable gage gale gallant gamble garland garner garrison gates gay gee gentile gentry gibbons
        gill gist givens gladden glass goad gold golden goldsmith gore grace grant graves gray green
        grey griffin grimes grooms gross grove groves guest gulley guy hacker hackney haggard hale
        hall ham hammer hand handy hanks harden harder hardy hare harms harness harp harry hart
        hatch havens hawk hawks hay hays hazel head heard heath heck hedges helm helms her herring
        hickey hicks high hill hills hinds hogan holder hood hook hooker hooks hope hopper horn
        house huff hull hunt hunter hurt ivory ivy jack jasper john johns joiner jolly joy judge
        justice keeling keen keener key keys khan kinder king kitchen kitchens knight lackey lacy
        lake lam lamb lance land lane large law laws lay layman lea leach lee lemon lemons levy
        light link lira little lively looney lopes lord low luster lynch mace madden madrigal main
        major majors manning maples march mares mark marks marquis marsh martin mason masters mayo
        mead meadows means medley meek merchant miles miller mills miner minor mock monk moody moon
        morrow moss motley mull muse nettles newton nix noble nobles noel north numbers ogle outlaw
        pace pack pagan page painter parent parish park parks parry parson parsons partridge pate
        peacock peak pease peck peek pence penny peoples pepper person peter peters petty pierce
        pike pinto piper pond ponder pool pope porter post potter power powers price pride priest
        prince proctor queen quick rains ransom rash ray read rector reed reedy reeves register reis
        rhea rice rich ricks riddle rider ring rivers roach robins rock roe rogers roman root rose
        rounds rouse royal ruby ruff rush rushing rust sage sager sales salmon salter sample sander
        sanders sands saucier savage sawyer scales seal seals seaman sears self sell sellers sexton
        shade shah shank shanks sharp shaver shearer sheets shell shepherd shields shin shoemaker
        shook shorter sierra silver sims singer singleton slack slaughter sledge small smalls smart
        smiley smith snider snow south sowers sparks spear spears squires stack stamps staples stark
        starling steed stein sterling stern steward stiles still stock stokes stone stoner storey
        story stout strain strand strange street stringer strong stump summers swain swan sweat
        sweet swift swisher tam tan tang tanner temple terry thorn thrasher towns trice trotter
        trout true tuck tucker turner urban valentine vest vigil villa vines wade waggoner wagoner
        walker wall walling walls ward warden ware warren waters watt watts weathers weaver weeks
        weir welch wells welsh west wheat wheeler white whiting whittle wicker wicks wilder wiles
        wills wing winter winters wise withers wolf wood woodcock woods woody workman worthy wren
        wright young younger
        """
    )
}
