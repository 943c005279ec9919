/** Nouns by their commonest senses, as a packed tree. Made by `npm run build:lexicon` from WordNet 3.1 (see NOTICE.md); not edited by hand. */

// biome-ignore format: packed data
export const NOUN_TREE = `0Aentity
1
2object
3
4artifact
5D
6clothing
7garment
8
9aba
9coat
:greatcoat overcoat
;capote
:jacket
;dolman
:mackinaw
:newmarket
:+macintosh +mackintosh
;slicker
:surcoat
9
:capuchin
:
;chiton
;kirtle
:poncho
:shawl
:wrap
:+caftan +kaftan
:+mantelet +mantilla
9frock
8robe
9bathrobe
8scarf
9boa
9kerchief
:hijab
9lambrequin
9mantilla
8necktie tie
9bola bolo
9four-in-hand
8trousers +pant
9breeches knickers
9corduroys
9denim
:levis
9pajama pyjama
9shorts
9slacks
9+gabardine +tweed
8
9camisole
9chemise +shimmy +teddy
9
:drawers +shorts
:+drawers +knickers
9underwear
:nightdress
9undershirt +vest
8camlet
8sweater
9cardigan
9sweatshirt
9turtle
8
9crinoline
9dirndl
8diaper +napkin
8gaiter +spat
8ironing
8laundry +washing
8swimsuit
9maillot
8mending
8suit
9pinstripe
9two-piece
8sackcloth
8shirt
8veil
8vest
8weeds
7accessory accouterment
8bandoleer
8furnishing
7apron
7attire garb +dress
8costume
8postiche
9wig
7headgear
8hat
9boater
9bonnet
9fedora
9pillbox +toque +turban
9topi
9toque
8calash caleche
8cap
9mobcap
9skullcap
8coronet
8topknot
8turban
7
8bodice
8dress
9caftan kaftan
9gown
9pinafore
9sari
8wrapper
7clothes
7footwear
8hose
9sock
9stocking
7fur-piece
7gallus
7uniform
8livery
7
8muff
8+gantlet +gauntlet
7
8nightshirt
8+pajama +pyjama
7overall
7soutane
6
7bedding
8blanket +cover
9afghan
9manta
8coverlet
8quilt
9eiderdown
7
8bandage
9truss
8compress
7sleeve
8shirtsleeve
7skirt
7winding-clothes
6
7sheath
8aglet aiglet
8cot
8holster
7armor +armour
8gusset
7
8birdhouse
9columbarium
8roost
8
9sunshade
9umbrella
9+marquee +marquise
7bracer
7casing
7cloche
7collet
7cowl cowling +bonnet
7curtain drape drapery
8festoon
7dashboard +splashboard +splasher
7escutcheon scutcheon
7lining +liner
8facing
7shield
8
9helmet
9nosepiece
9visor vizor
7mulch
7overlay
7roof
7
8smokescreen
8windshield
7splashboard +washboard
7splasher
7testudo
7+calash +caleche
6
7shoe
8anklet
8balmoral
8clodhopper
8flipper
8sabot
8sandal
8sneaker
7boot
7clog +sabot
7flats
7overshoe
7slipper
8scuff +mule
6canopy
6
7carpet rug
7mat
6cloak
6coating +coat
7paint
8
9gouache
9wash
7patina
7plating
7undercoat
7veneer veneering
7+facing +veneer
6flap
7coattail
7
8cuff
8lapel
6cover +covert
6mask
6matting
6swathing
6upholstery
6wrapping +wrapper
5Dblock
6slab
7tablet
8abacus
8slate
7tile
6anvil
6cake
6chock
7sprag
6dice die
5Dstructure
6building edifice
7
8
9abbey
9basilica
9cathedral
8chapel
8shrine
8synagogue
8temple
7architecture
7aviary
7bagnio bawdyhouse brothel
7
8barn
8coop
8stable
7bathhouse
7theater theatre
8bioscope
7butchery
7restaurant
8cafe coffeehouse
9pull-up
8cafeteria
8grill
8lunchroom
8steakhouse
7
8capitol
8courthouse
8embassy
7casino
7chapterhouse
7clubhouse
7
8hospital infirmary
9creche
9lazaretto
9nuthouse +sanatorium
9sanatorium
8dispensary
7morgue
8crematorium crematory
7
8doghouse
8garage
8shed
9woodshed
7feedlot
7greenhouse
7hotel
8hostel hostelry inn
8motel
8Mresort
7observatory
7packinghouse
7planetarium
7rotunda
7schoolhouse +school
7skyscraper
7
8smokehouse
8+bagnio +bathhouse
7tavern
7tenement
7+casino-hotel +hotel-casino
6
7
8airframe
8bower
8clotheshorse
8cornice
8derrick
8window
9fanlight transom
9jalousie
9porthole
9skylight +fanlight
8frame
8go-cart
8grate +grating
8rack
9hayrack
8ribbing
8sash
8sawhorse
8stocks
8stretcher
8tambour
8+grill +grillwork
8+mat +matting
7hoop
7
8prop
8+base +groundwork +substructure
6amphitheater amphitheatre
6housing lodging
7apartment
8maisonette maisonnette
8penthouse
8rooms +suite
8walk-up
7quarters
8
9barrack
9bivouac camp +encampment
:hutment
:lager
9wardroom
8dormitory
8harem
8lodgings +diggings +digs
8steerage
7dwelling +abode +home
8house
9boardinghouse
9manse
:castle palace
:manor
9
:cloister
;convent
;monastery
:deanery
:parsonage
9cottage
9dollhouse
9duplex
9farmhouse
9soddy
9+maisonette +maisonnette
8condominium
8+fireside +hearth
7hospice
6shelter
7asylum +sanctuary
7tent
8cabana
8marquee
7dugout
7haven
7hut
7mantelet
7sconce
7shack shanty +hut +hutch
6
7attic +loft
7basement cellar
7loft
6
7auditorium
7room
8ballroom
8bar ginmill saloon
9honky-tonk
9speakeasy
8bathroom
8bedroom
9nursery
8storeroom +stowage
9buttery pantry
8
9cab
9cabin
9cockpit
9locker
9stall
9+box +loge
8kitchen
9caboose cookhouse
9kitchenette
8cardroom
8classroom schoolroom
8cloakroom
8cubicle
8foyer lobby vestibule +hall
8greenroom
8
9guardroom
9sweatbox
8john lavatory privy toilet +bathroom
8library
8parlor parlour
8
9refectory
9triclinium
8salon
8sickroom
8+booth +stall
9tollhouse
8+parlor +parlour
7enclosure
8barnyard
8chamber
9bombproof
9furnace
:cupola
:forge
:+crematorium +crematory
9resonator
8cage +coop
9hutch
8fireplace hearth
9cookfire
8corral
8dock
7bullpen
7
8cache
8closet cupboard
7chancel
7courtyard
7panopticon
8showroom
7terrace
6balcony
7loge
7mezzanine
6stadium
7ballpark
7+amphitheater +amphitheatre
6impedimenta obstruction +obstructer +obstructor
7barrier
8balustrade banister
8barricade +roadblock
8
9door
:batwing
9gate
:tailgate
:tollgate
:turnpike
8breakwater
8dam +dike +dyke
9weir
8fence fencing
9hedge
:windbreak
8fender
9mudguard
8grating
8hurdle
8rail railing
8revetment
7bunker
7plug
8spigot
7+preventative +preventive
6
7
8outlet
9shop store
:bazaar +bazar
:commissary
:drugstore +pharmacy
:haberdashery
:millinery
9
:bazar +bazaar
:grocery
;supermarket
8
9cabaret nightclub
:dive honkytonk
9juke
8casino-hotel hotel-casino
8office
9headquarters
7
8jail +clink +slammer
9lockup
8prison
7workhouse
6tower
7belfry
7spire steeple
8pinnacle
7pylon
7silo
7trestle
7turret
6bodywork
6
7fortification
8breastwork +parapet
8intrenchment
9retrenchment
8lunette
8redoubt
8stockade
7chevaux-de-frise
7dungeon +keep
7fortress +fort
6bridge
7flyover
7footbridge
6fountain
7bubbler
6embankment
7bulwark rampart
8crenelation crenellation
6
7cleat
7flue
7knob
7overhang
7tine
7+visor +vizor
6coil +volute
6colonnade
6cross
6plant works
7factory mill
8foundry
6partition
7wall
8gable
8parapet
8wainscoting wainscotting
6lamination
6lancet
6masonry
6monument
6porch
7narthex
7veranda verandah +gallery
6obelisk
6shipway ways
6shoebox
6vaulting
6+arcade +colonnade
5D
6art
7
8abstractionism
8modernism
7
8
9engraving
:etching
;aquatint
:halftone
:linecut
:woodcut
9linocut
9lithograph
8painting +picture
9finger-painting
9fresco
9miniature
9monochrome
9nude
9watercolor
7sculpture
8carving
9glyptography
8modeling
8statue
7Hdance
7decoupage
7gem +treasure
7grotesque
7mosaic
7warhorse
6
7
8Hpublication
9book
:
;almanac
;
<dictionary +lexicon
<glossary +gloss
<vocabulary
;directory
;encyclopedia
;manual
<instructions
:catalog +catalogue
:folder pamphlet
:pop-up
:primer
:yearbook
9periodical
:annals
:digest
:weekly
9compendium +collection
:archives
:compilation +digest
:omnibus
9edition
9reissue reprint
9republication
8woodwork
9cabinetwork
9joinery
8caning +wicker
8follow-up followup
8handicraft handiwork
8masterpiece
8metalwork
8openwork
7
8Hnotebook
9playbook
8paperback
8+daybook +ledger
7output
6
7photo photograph +pic
8anaglyph
8closeup
8headshot
8longshot
8photostat
8snapshot
8still
8telephotograph
7
8animalization
8diagram
8pen-and-ink
8scrabble +scribble
8sketch
7scenery
8backdrop
8
9coulisse
9+tormenter +tormentor
7
8casting
8duplication +duplicate
9+counterpart +similitude
8facsimile
8
9fake sham +postiche
9forgery
8xerox
7cutaway
7
8figurine statuette
8puppet
8+manakin +mannequin
7idol
8joss
7ikon picture +icon
8inset
8sonogram
7map
6needlecraft needlework
7
8stitch
9
:basting tacking
:cross-stitch
:hemstitch
:quilting
9+knit +plain
8gather
8mend
7crocheting
7knitting
7tatting
6classic
6collage
7photomontage
6improvisation
6innovation +invention
6original
6Hsnatch
5Dinstrumentation
6implement
7
8lever
9accelerator +throttle
9joystick
9nutcracker
9trigger
8crossbar
8handlebar
8handspike
8heaver
8runway
7tool
8cutlery
9
:ax axe
;battle-ax +battle-axe
<+poleax +poleaxe
;poleax poleaxe
:chisel
:knife
;jackknife
:razor
:scissors
8bender
8drill
9borer
8
9corkscrew
9pincer
9pitchfork
9screwdriver
9shovel
9spreader
8grapnel grapple +grappler
9crampon crampoon
8hoe
8plow
7rod
8
9axle
9thill
8baton
8pole
9mast
:mizen mizzen
8ramrod
8wand
7stick
8backsword
8
9bastinado
9billy +baton
9bludgeon
9paddle
8cane
8crutch
7
8battledore
8mallet
7broom
7
8clothesbrush
8sable
8toothbrush
7utensil
8
9
:pot
;coffeepot
<percolator
;kettle +boiler
<teakettle
:gridiron
:pan
:spatula
9reamer +juicer
9whisk
8pottery
7
8strap
9crupper
9rein
8thong
7fizgig +gig +lance +spear
7flail
7
8pen
9quill
8pencil
7poker
7scull
7snuffer
7strickle
7swab
6device
7instrument
8
9actinometer
9calorimeter
9timepiece
:clock
:sundial
:timer
:watch
9densitometer
9
:gasometer
:voltmeter
;millivoltmeter
9gauge +gage
:manometer
9gravimeter
9interferometer
9photometer
:spectrophotometer
9potentiometer
9thermometer
:pyrometer
:thermocouple
:thermopile
9radar
9seismograph
9sonar
9tensiometer
9viscometer
8
9alidad alidade
9flagpole
9transit
9+alidad +alidade
8analyzer
8weapon
9gun
:firearm small-arm
;autoloader
<automatic
;rifle
<carbine
;
<flintlock
<musket
;pistol
<revolver
;shotgun
9
:bayonet
:dagger
;bodkin
9projectile +missile
:boomerang
:bullet slug
:dart
:spitball
9sword +steel
:claymore
:cutlass
:saber sabre
:+saber +sabre
;scimitar
9hatchet
9lance spear
8
9binoculars
9glasses spectacles
9
:spectrograph
:spectrometer
8
9cardiograph electrocardiograph
9douche
9stethoscope
9thermograph
9trepan
8cautery
9cryocautery
8
9collimator
9microscope
8
9compass
9inclinometer
8extractor
8whip
9flagellum scourge
9quirt
8gallows
9gibbet
8onager
8thumbscrew
7
8airbrake
8fastening +fastener +fixing
9bow
9brad
9buckle
9button
9clasp
9
:hasp
:hook
9joggle
9lock
:latch
:padlock
9loop +eyelet
9nog peg
9seal
9setscrew
9stopping
9tie-in +link
8brake
9brakes
8hamper shackle
9hobble
9irons
8leash
8withe
7
8
9anchor
9
:wheel
;cartwheel
;gear
<pinion
;handwheel
;millwheel
;waterwheel
:
;
<coign coigne quoin
<plowshare
<shim
;ramp +incline
:pulley
9clip
9diaphragm
9grab
9hammer
9propeller
9pump
9shutter
9vane
9vibrator
9+broadcaster +spreader
9+carousel +carrousel +merry-go-round +roundabout +whirligig
8
9regulator
:aperture
:thermostat
;cryostat
:faucet +spigot
;hydrant
:penstock
9switch
:buzzer doorbell +bell
:commutator
:cutout
9throttle +accelerator
8fusee
8gearset
8helm
8workings
8+automaton +golem
7
8electrode
9anode
9cathode
8
9thermistor
9transistor
7
8antenna +aerial
8capacitor condenser +capacitance
8reactor
9
:choke
:rotor
8circuit
9clipper
9wiring
9+squelch +squelcher
8transducer
9
:earphone
;earplug
:loudspeaker +speaker
:microphone mike
8electrophorus
8fuse
8rectifier
8resistor
8transformer
7appliance contraption contrivance gadget +gismo +gizmo +widget
8gadgetry
7applicator +applier
7machine
8assembly
8automat
8
9
:binder
:combine
9haymaker
9thrasher thresher
8computer
9mainframe
9totaliser totalizer
8motor
9engine
:turbine
:+fan-jet +fanjet +turbofan +turbojet
9starter
8machinery
9
:gristmill
:windmill
8
9
:jigsaw
:sawmill
9triphammer
8phonograph
9jukebox
8
9loom
9throstle
8pestle
8typewriter
8workhorse
8+digger +excavator
8+riveter +rivetter
8+totaliser +totalizer
7
8
9audiotape
9videotape
8
9disc +platter +record
9soundtrack
7
8
9
:bagpipe
:syrinx
9
:bombardon
:bugle
:trumpet
9flute
8
9banjo
9cither
9
:contrabass
:fiddle violin
9dulcimer
9guitar
9harp
8
9drum
:bongo
9carillon
9castanets
9gong
9xylophone
8forte-piano piano
9spinet
8+synthesiser +synthesizer
7
8bedpost
8shelf
9bookshelf
9mantel
8brace
8
9bracing
:
;rung
;thwart
;+rung +spoke
;+transom +traverse
9
:cantilever
:crosspiece traverse
:rafter
:rooftree
:shoring +shore
:two-by-four
9upright
:
;gatepost
;newel
:spile stilt
9sill
:windowsill
8cantle
8
9dickey dickie dicky
9saddle
8tripod
9easel
8harness
8pedestal stand
9trivet
8perch
8rib
8spoke
8stair
8stirrup
7
8bell
8muffler +silencer
8sourdine
7
8
9blinker
9headlight
9searchlight
9torch
8lamp
9candle
:chandlery
9flashlight
9lantern
9streetlight
7bomb
8blockbuster
8grenade
7blower
7trap
8
9brail
9
:trammel
:+dragnet +trawl
8entanglement +web
8mousetrap
8noose
7
8capstan
8elevator
7keyboard
8clavier +fingerboard
7comb
7contraceptive
7crusher
7cushion
7
8denture
8inlay
7detector sensor
7
8
9diode
9orthicon
8oscillator
7magnet
8electromagnet
8paramagnet
7
8lens
9eyepiece
9monocle
8projector
8+diffuser +diffusor
7fan
7filter
8sieve
7fuzee +fusee
7goad +prod
7heater
7
8holder
8pullback
7noisemaker
8horn
7hydrofoil
7
8inhalator respirator
8snorkel
7interlock
7key
8passe-partout
7
8match
8+fuse +primer +priming
7reflector
8mirror
9speculum
7override
7pick-me-up
7
8rudder
8tailfin
7stylus
7take-up
7treadmill
7ventilator
7washboard
7+bait +decoy
7+catapult +launcher
7+energiser +energizer
6equipment
7apparatus setup
8aerator
8burner
8centrifuge +extractor
9ultracentrifuge
8electrograph
8generator
8pendulum
8sequencer
8submersible
8telegraph +telegraphy
7
8amplifier
8circuitry
8equaliser equalizer
8
9hi-fi
9stereo
8phone telephone
8receiver
9+radio +tuner
7appurtenance paraphernalia
8saddlery
9
:bridle
:halter
9martingale
9trapping
8layette
8regalia
8rig
8rigging +tackle
7
8backboard
8ball
9handball
9racquetball
9shooter +taw
9softball
8horseshoe
8jackstones
8rook
7
8
9barbell
9dumbbell
8buck
8
9glove
9mound
9plate
8
9pricket
9+crampon +crampoon
8shuttle
8skate
8wicket
7
8camera
8
9footage
9reel
7chute parachute
7equipage
7recorder
7roofing
7satellite
8sputnik
6transport
7vehicle
8
9aircraft
:
;airplane plane
<bomber
<jet
=fan-jet fanjet turbofan turbojet
<hydroplane
<
=interceptor
=kamikaze
;eggbeater
<skyhook
:balloon
:bogy +bogie
9
:boat
;barge
<pontoon
<wherry
;
<dory
<gig
<pirogue +dugout
<skiff
<yawl
;ferry
;
<launch
<outboard
<scooter
<+hydrofoil +hydroplane
;scow
;steamboat
;towboat +tug
:
;brig
;ketch
;sloop
;+dandy +yawl
:ship
;
<destroyer
<frigate
<man-of-war
<submarine
=nautilus
;
<freighter
<tanker
;iceboat icebreaker
;shipwreck
;steamship
:galley
:yacht
:+dragger +trawler
8
9
:
;auto automobile car motorcar
<ambulance
<convertible
<cruiser
<hatchback
<jeep landrover
<roadster
<sedan
<taxi
;amphibian
;bike
;truck
<camion +lorry
<pickup
=technical
<transporter
<+rig +semi
;doodlebug
:streetcar +tramcar
:tractor
9bicycle +bike
:velocipede
9
:
;boxcar
;flatbed
;gondola
:carriage
9
:+carriage +equipage
;brougham
;buckboard
;buggy +roadster
;chariot
;hackney
<remise
;troika
:sulky
9waggon wagon
:cart
;oxcart
:lorry
:tramcar +tram
9+cart +go-cart
:teacart
8sledge
9bobsled bobsleigh
9+bobsled +bobsleigh
8rocket +projectile
9missile
8tank
7
8bus +omnibus
8train
9commuter
9streamliner
8local
7dolly
7tram tramway
6Hmedium
7album
7telecommunication
8call
9call-back
8multiplex
8
9radio wireless
9television
8
9radiotelegraph radiotelegraphy
9radiotelephone
8telegraphy
7cinema +film
7
8
9magazine
:glossy +slick
9newspaper
8journalism
9tabloid +tab
6furniture
7
8altar
8booth
8console
8counter
8desk
9escritoire
8platen
8worktable
9workbench
7
8chair
9armchair
:fauteuil
9chaise +daybed
9ladder-back
9throne
9wheelchair
8bench
9pew
9prie-dieu
9settee
8couch lounge sofa
9daybed
9divan
8hassock +pouf
8stool
7wardrobe
8armoire
7
8bassinet
8cradle
8crib +cot
7bed
8trundle
8upper
7bedstead
7bookcase
7buffet
7cabinet
7dresser +bureau
7washstand
6arms munition
7ammo ammunition
8canister
8cartridge
8round
8shell
9shrapnel
9whizbang whizzbang
7armament
8arsenal
8artillery +gun +ordnance
9cannon
:culverin
:mortar
8launcher
8ordnance +munition
7hardware
6container
7
8basin
9aspersorium
9birdbath
9+stoop +stoup
9+washbasin +washbowl
8bath
8bathtub tub
8jar
9beaker
9vase
:urn
8boiler
8bottle
9flask
:canteen
9gourd
9jug
9lota
8bowl
8bucket pail
9cannikin
9+clamshell +grapple
8dipper
8eyecup
8inkstand
8
9stein
9stoup
8sump
7bag
8duffel duffle
8pouch
9pocket
:fob
9mailbag
8haversack knapsack
8pannier
8sack
8saddlebag
7
8baggage luggage
9suitcase
8briefcase
8compact
8kit
8portfolio
8wallet +pocketbook
7parcel +package
8sheaf +bundle
9bale
9+faggot +fagot
7basket
8skep
7box
8casket coffin
9bier
8crate
9soapbox
8mailbox
8pix pyx
8safe
8snuffbox
7bin
8dustbin
7
8bumper
8goblet
8jigger
8schooner
8wineglass
7bunk
7can
7capsule
8paintball
7dispenser
8roll-on
7drawer
7envelope
7handbag purse
8reticule
7receptacle
8hopper
8save-all
8tray
8+pix +pyx
7+cast +mold
8sandbox
7scuttle
7wastebasket
6brick
7cope coping
6
7wire
8concertina
7coupling
7
8
9hinge
9miter mitre
9seam
8splice splicing
7hookup
6
7
8makeup
9eyeshadow
9lipstick
9mascara
8highlighter
7hairdressing
7lotion
7perfumery
6system
7labyrinth maze
7net
7+assemblage +hookup
7+radiotelegraph +radiotelegraphy
5Ddecoration ornament
6adornment
7
8bangle +bracelet
8bead
8cufflink
8jewel
9Sdiamond
:sparkler
9Spearl
9Sruby
9solitaire
8necklace
8pin
9stickpin
7diamante
7epaulet
7flounce ruffle
8peplum
7frontal
7stripe
8neckband
7pendant pendent
7pom-pom pompon
7rosette
7trinket +bangle +bauble
7+trim +trimming
8+aglet +aiglet
6
7emblem
8
9annulet
9quartering
8flag
9banner
9colors +colours
9pennon
8colours +colors
8crucifix
7decalcomania
7E
8patch +fleck
9Ffreckle
9Fplaque
9speck +pinpoint
8shading
7mihrab
7motif
7weave
8twill
7+argyle +argyll
6moulding +molding
7architrave
7conge
7necking
7+beading +beadwork
6beading beadwork
6decor
6frieze
6hanging
6nailhead
6rivet +stud
6tinsel
6volute
6+nonsense +trumpery
5D
6
7
8tube tubing
9airline
9barrel
9blowpipe blowtube
9capillary
9catheter
9+pipage +pipe +piping
:manifold
:sewer
9pipe
9silencer
9siphon syphon
9+blowpipe +blowtube
8airway
9+breather +snorkel
8chimney
9stovepipe
8sluice +penstock
7aisle
7passageway
8arcade
8areaway
8corridor
9hall hallway
8gangway
8stairwell
8tunnel
7gutter +trough
6road +route
7thoroughfare
8street
9alley alleyway
9boulevard +avenue
7highway
8bypass
8freeway pike superhighway thruway
8highroad
7driveway
7horse-trail
7roadway
7shortcut
7speedway
6entrance entranceway
7doorway +door
7gateway
7hatchway +scuttle
7portal
7porte-cochere
6
7footpath +pathway
7
8mall +promenade
8sidewalk
6staircase stairway
7stairs steps
8ladder
6lane
6raceway
5Dfacility +installation
6airport
6
7base
7emplacement
7fort garrison
6station
7depot terminal
7sampler
7substation
6goldmine
6repository
7storehouse +depot +storage
8granary
8railhead
8warehouse
7museum
7repertory
7+athenaeum +atheneum
6gym
6links
6plumbing
6transportation +transit
6zoo +menagerie
5
6Dware
7
8
9dish
:argyle argyll
9cup
8flatware
9platter
8
9fork
9spoon
6Dbreakable
6Dknickknack
5Darmilla
5Yasphalt
5Dsurface
6
7platform
8
9backstage offstage
9boards
9proscenium
8bandstand
8catwalk
8dais pulpit rostrum +soapbox
8deck
8footboard
8foretop
8landing
8pier wharf +wharfage
8scaffold
8turntable
7pavement
8curbside
7floor flooring
8parquet
6
7
8bevel
8brim
8curb
8deckle
7ceiling
7
8dial
8facade
9frontispiece
8shirtfront
9plastron
8storefront
7sidewall
7starboard
7stern
6pegboard
6screen
6tabletop
6+miter +mitre
5Dcushioning
6batten +batting
6
7pillow
8bolster
7headrest
5D
6
7bellyband
7bracelet +wristband
7collar +neckband
8fraise
7elastic
7headpiece
7sweatband
7taenia
7tire
7wristband
6leading
6tape
5D
6blackboard
6panel
7caisson coffer
7dado wainscot
7paneling +pane
7+wainscot +wainscoting +wainscotting
6
7call-board
7floorboard
7mortarboard
7scoreboard
7sideboard
7springboard
7workboard
6
7damper
7diffuser diffusor
6membrane
7drumhead
6foil
6
7pane
8windowpane
7slide
5Dcloth fabric textile
6boucle
6broadcloth
6bunting
6canvas
7tarpaulin
6cashmere
6
7netting +gauze
8cheesecloth
8gossamer
7grillwork
7reseau
6cobweb
6corduroy
6flannel
6gabardine
6gauze
6gingham
6herringbone
6knit
6linen
6lisle
6macintosh mackintosh
6metallic
6moire
6needlepoint
6oilcloth
6pique
6poplin
6russet
6sacking
6satin
6serge
6shantung
6silk
6tammy
6terrycloth
6toweling
6tweed
6velour velours
6velvet
6waterproof
6wool woolen
6worsted
6yoke
6+duffel +duffle
5D
6cord
7bowstring
7candlewick
7chenille
7clothesline
7thread +yarn
8floss
8purl
7lace
8shoelace shoestring
7laniard lanyard
7piping
7ripcord
7string
7trawl +spiller
7whipcord
7wick
7+laniard +lanyard
6ply
6rope
7seizing
6shroud
5Dcommodity
6
7
8
9oven
:broiler
:rotisserie
9stove
8
9icebox refrigerator
:cooler
9dishwasher
8gauffer +goffer
7foodstuff +grocery
8greengrocery
6merchandise product +ware
7cargo consignment freight shipment +payload
7release
7+inventory +stock
6drygoods
7
8damask
8napkin serviette
6entrant
6export exportation
6import +importation
6staple
5Dtoy
6catapult slingshot
6doll
6teddy
6whirligig
5Y
6concrete
7cement
6
7fiberglass
7linoleum
6D
7gravestone +headstone
7springer +impost
6lumber timber
7plank +board
8Dgunnel
8Dskid
7D
8pale
8slat +spline
8spline
6Dheadstone
7+coign +coigne +quoin
5Dfixture
6chandelier +pendant +pendent
6
7commode potty +pot +throne +toilet
7shower
7sink
8washbasin washbowl +lavatory +washstand
5Dcone
5D
6counterbalance +equaliser +equalizer
6load loading +burden
7overload
5D
6
7countersink
7eyehole
7eyelet +eyehole
7keyhole
7perforation
7thumbhole
7vent
6exit
6
7gargoyle
7nozzle
8showerhead
6grille
6mouthpiece
6muzzle
6slit
6+inlet +intake
5D
6diggings digs
6ditch
7furrow
7trench
7+ha-ha +haw-haw
6mine
6pool
6well
7wildcat
5Dduplicate
5D
6flagship
6mongrel
6pill
6standby
5Dlayer
6interlayer
5Dmarker
5Draft
5Drelic
5D+railroad +railway
6siding
5Dsqueaker
5D+insert +inset
6+dickey +dickie +dicky +shirtfront
4
5organism +being
6individual mortal person someone +soul
7Pabator
7P
8religious
9
:abbot
;abbe
:abbess prioress
:prior
9eremite
:anchorite hermit
9cenobite coenobite
9friar mendicant
9monastic monk
9nun
9votary
8abstainer ascetic
9stylite
8anointer
8
9arianist
9chapelgoer
9communicant
9goy
:shegetz
9papist
8
9ayatollah
9guru
8supplicant
9beadsman bedesman
8celibate
8
9chela
9saddhu sadhu
9swami
8churchgoer
9congregant
9parishioner
8worshipper +believer +worshiper
9diabolist
9hadji haji +hajji
9monotheist
9mystic
:quietist
9pantheist
9theist
:polytheist
9theosophist
8
9hakeem +hakim
9hakim
9mujahid
9niqaabi
8missioner +missionary
8novice +novitiate
8oblate
8penitent
8religionist
8sacrificer
8tritheist
7Pworker
8
9editor
:redact redactor reviser rewriter
;abbreviator abridger
:anthologist
:bowdleriser bowdlerizer expurgator
:copyreader
:subeditor
9serviceman +man
:officer
;adjutant aide
;
<
=admiral
=commodore
=ensign
<
=
>brigadier
>general
>major-general
=captain
=colonel
=lieutenant
=major
=subaltern
<ranker
;noncom
<aircraftman
<bombardier
<corporal
<sergeant
;commandant commander
:artilleryman cannoneer gunner
:bluejacket +sailor
;submariner
:
;soldier
<carabineer carabinier carbineer
<cavalryman trooper
<
=cuirassier
=dragoon
=hussar
=lancer
<footslogger infantryman
=doughboy
=fusilier
=grenadier
=musketeer
<fodder
<goldbrick
<greyback
<guardsman
<legionary
<lobsterback redcoat
<militiaman
<paratrooper
<peacekeeper
<pistoleer
<poilu
<reservist
<territorial
;
<private
<recruit
=sprog
=yardbird
<+armorer +armourer
:commando
:conscript draftee +inductee
:leatherneck
:striper
:veteran
:voluntary volunteer
:+vet +veteran
9aeronaut airman aviator +flier
:airwoman aviatress aviatrix
:pilot
;copilot
;
<dogfighter
<strafer
;wingman
9aesthetician esthetician
9aircrewman
:astrogator
9functionary official
:diplomat diplomatist
;ambassador embassador
;consul
;envoy
;internuncio
;nuncio
:apparatchik
:appointee
;placeman placeseeker
:bureaucrat
;assessor
;exciseman taxman
;taxer
:bailiff
:beadle
:commissar
:
;deacon
<deaconess
;presbyter
;sacristan
;verger
;vestryman
;vestrywoman
:judge +jurist
;doge
;justiciar justiciary
;magistrate
<stipendiary
;ordinary
;praetor pretor
;qadi
;trier
:doorkeeper
:enumerator
:equerry
:holdover +hangover
:incumbent +officeholder
:invalidator voider +nullifier
:licenser
:macebearer macer
:notary
:officeholder +officer
:proconsul
:prosecutor
:provincial
:quaestor
:rapporteur
:
;selectman
;selectwoman
:trustbuster
:vizier
:weigher
9armorer armourer
9
:arrowsmith
:gunsmith
:locksmith
:tinner tinsmith
9artisan journeyman +artificer
:beautician +cosmetician
;manicurist
<parer
:bookbinder
:bricklayer
:woodworker +woodman +woodsman
;carpenter
;splicer
;woodcarver
:ceramicist ceramist potter
:clockmaker clocksmith
:hairdresser hairstylist styler +stylist
;coiffeur
;coiffeuse
;tinter
:coppersmith
:diemaker diesinker
:glassblower
:glassworker glazer glazier +glass-cutter
:goldbeater
:luthier
:machinist mechanic
:
;millwright
;plowwright
;shipbuilder shipwright
;wagonwright wainwright
;wheelwright
:paperer +paperhanger
:plumber
:rigger
:roofer
:ropemaker
:steamfitter
:stonemason
:stuffer taxidermist
:upholsterer
:weaver
:welder
9balloonist
9crewman sailor
:gob mariner seafarer seaman +tar
;bargee bargeman lighterman
;boatswain bosun
;helmsman steerer steersman
<coxswain
;deckhand roustabout
;
<mate
<navigator
<privateer
<purser
<supercargo
;whaler
:lascar
:yachtsman yachtswoman
9cook
:baster
:chef
:cooky +cookie
:salter
:seasoner
9metalworker
:blacksmith
;farrier horseshoer
:forger
9pressman printer
:compositor setter typesetter typographer
:proofreader
9hunter huntsman
:courser
:falconer +hawker
:huntress
:snarer
:tracker
:trapper
9mender repairer
:darner
:repairman
;handyman
;troubleshooter
9technician
:denturist
:soundman
:techie tekki
:webmaster
9draftsman draughtsman
9dyer
9electrician +linesman
9mortician undertaker
:embalmer
9engraver
:lapidist +lapidary
9fisher fisherman
:trawler
:troller +angler
9framer
9fumigator
9galvaniser galvanizer
9gilder
9glass-cutter
9harpooneer harpooner
9indexer
9laminator
9
:letterer
:stippler
:varnisher
9lobsterman
9lockkeeper lockman lockmaster
9minter moneyer
9mounter
9oceanaut +aquanaut
9optician
9perfecter
9plaiter
9plasterer
9plater
9preserver refinisher renovator restorer
9refiner
9riveter rivetter
9router
9slaughterer
9tuner
9turtler
9voicer
9vulcaniser vulcanizer
9wallpaperer
9wireman +wirer
8assistant helper +help
9accomplice
9
:amanuensis
:receptionist
9attendant +attender +tender
:squire
;armiger
:arouser rouser waker
:baggageman
:batman
:bellboy bellhop bellman
:bridesmaid
:caddie
:checker
:courtier
:cupbearer
:esquire
:famulus
:gillie
:groomsman
:
;guide
<usherette
;minder
:lifeguard lifesaver
:linkboy linkman
:orderly
:racker
:rocker
:servitor
:stewardess
:trainbearer
9auxiliary +aide
9coadjutor
9subordinate subsidiary underling
:cog
9doula monitrice
9enforcer
9facilitator
9lovely
9manakin mannequin +manikin +mannikin
:supermodel
9
:paralegal
:paramedic paramedical
9prompter
9sidesman
9underboss
8accumulator +collector +gatherer
9conductress
8employee
9caseworker
:almoner
9workingman workman
:bagger packer +boxer
:blaster chargeman
:laborer labourer
;bracero
;
<cowboy cowhand cowherd cowman cowpoke cowpuncher puncher +cattleman
=buckaroo buckeroo vaquero
=cowgirl
=gaucho
<farmhand fieldhand
=dairymaid milkmaid
=farmerette
=gleaner
=harvester reaper
>vintager
=ploughman plower plowman
=waterer
=weeder
<drover herdsman
=goatherd
=pigman swineherd
=sheepherder +sheepman +shepherd
>shepherdess
<hostler ostler stableboy stableman +groom
;
<charwoman
<scourer
;miner mineworker
<collier
<prospector
;
<cropper
<fellah
;digger
<trencher
;docker dockhand dockworker loader longshoreman lumper stevedore
;faller feller logger lumberjack lumberman
;gipsy gypsy itinerant
<swagger swaggie swagman
;gravedigger
;hewer
;hodman
;wrecker
<knacker
;muleteer
;navvy peon +drudge
;platelayer tracklayer
;porter
<skycap
;sawyer
;sprayer
;stacker
;steeplejack
;woodcutter
:excavator
:guestworker
:lacer
:mover
:paster
:roundsman
:scratcher
:sponger
:stamper
:warehouser
9salesperson
:salesman
;bagman roadman
<tallyman
;pitchman
:salesgirl saleslady saleswoman
;midinette
:salesclerk +clerk
9barkeep barkeeper barman bartender mixologist
:barmaid
:publican
;tapper tapster
9railroader railwayman trainman
:brakeman
:signalman
:yardman
9jobholder
:earner
;breadwinner
;garnishee
9
:server waiter
;waitress
<bunny
;carhop
;counterman
;sommelier
:busboy
:headwaiter
9clerk
:mapper +plotter
:penpusher
:sorter
9deliveryman
:coalman
:iceman
:mailman postman
:milkman
:newsboy
:paperboy
9copyist scrivener
9copywriter
9floorwalker shopwalker
9gasman
9gofer
9groundsman
9hire
9hireling +pensionary
9liveryman
9potboy potman
9stagehand
:propman
:shifter
9registrar
9sandwichman
9spotter
9staffer
9stocktaker
9sweeper
9tollkeeper tollman +toller
9trainmaster yardmaster
9turncock
9typist
8servant +retainer
9domestic
:ayah
:housemaid maid maidservant +amah
;chambermaid
;parlormaid parlourmaid
:housekeeper
:skivvy slavey
9manservant
:butler pantryman
:footman
:valet +gentleman
9factotum
9familiar
9flunkey flunky lackey
9menial
9scullion
9seneschal
8beater
8blackleg scab +rat
8bleacher
8boatman waterman +boater
9canoeist paddler
9ferryman
9gondolier gondoliere
9oarsman rower
:oarswoman
:sculler
9punter
8quarrier quarryman
9breaker ledgeman
9cutter stonecutter
8caster
8
9charioteer
9coachman
9lasher
9mahout
9teamster
9waggoner wagoner
8comber
8cornhusker
8dragger tugger +puller
8employable
8freelance freelancer +independent
8hanger
8lamplighter
8washer
9laundress washerwoman washwoman
9laundryman washerman
8melter
8moonlighter
8mopper
8muzzler
8nailer
8oiler
8plier plyer
8pruner trimmer
8ragsorter
8scrubber
8seasonal
8sheller
8shelver
8shingler
8shoveler shoveller
8solderer
8splitter
8sprigger stemmer
8stainer
8striver +slave
8tacker
8teaser
8temp temporary
8thrower throwster
8tiler
8toiler
8topper
8twiner
8unionist
8vigilante
8wallah
8winder
8wiper
8workmate
7Pquitter
8abdicator
8apostate deserter ratter turncoat +recreant +renegade
8dropout
7P
8offender wrongdoer
9criminal crook felon malefactor outlaw
:abductor kidnaper kidnapper +snatcher
;crimper
;seizer shanghaier
:accessary
;abetter abettor
;collaborator henchman
:
;absconder
;escapee
:arsonist firebug incendiary
;barnburner
:liquidator manslayer murderer
;assassin bravo
;cutthroat
;fratricide
;gunman gunslinger hitman torpedo triggerman
;infanticide
;parricide
<matricide
<patricide
;murderess
;ripper
:stealer thief
;bandit brigand
;despoiler freebooter looter pillager plunderer raider +spoiler
<buccaneer +pirate
=corsair
;burglar
<housebreaker
;cracksman safebreaker safecracker
;cutpurse pickpocket
;dacoit dakoit
;defalcator embezzler peculator
;highwayman hijacker +highjacker
<footpad padder
;ghoul +graverobber
;graverobber
;larcener larcenist
;robber
<mugger
;pilferer snitcher
;pirate plagiariser plagiarist plagiarizer
;rustler
;shoplifter +lifter
;snatcher
:blackmailer extortioner
:bootlegger moonshiner
:briber suborner
:conspirator machinator
:desperado
:gangster mobster
;yakuza
;yardie
:gaolbird jailbird
:runner smuggler
;gunrunner
;rumrunner
:highbinder
:highjacker +hijacker
:hood hoodlum punk thug toughie +goon +tough
:lawbreaker violator
:moll
:parolee +probationer
:traitor treasonist
;quisling +collaborator
;traitress
:racketeer
:recidivist +repeater
:scofflaw
9abuser maltreater
9aggressor assailant assaulter attacker
:ambusher
:avenger retaliator
:bludgeoner
:brute +beast +savage +wildcat
:bully hooligan roughneck rowdy ruffian yob yobbo yobo
;bullyboy
;muscleman
;plug-ugly
;skinhead
:harrier +harasser
:lapidator stoner
:marauder piranha predator +vulture
:nightrider
:raper rapist
:shedder spiller
:slasher
:stabber
9backslider +recidivist
9barrater barrator
9beguiler cheater deceiver +trickster
:bluffer
:charlatan mountebank
:dissembler hypocrite phoney phony
;charmer smoothie smoothy
:chiseler chiseller defrauder grifter scammer swindler +gouger
;welcher welsher
:
;coiner
;paperhanger
:decoy +steerer
;roper
;shill
:dodger slyboots +fox
:double-crosser +betrayer +traitor +two-timer
:liar
;fabricator fibber +storyteller
;perjurer
:faker imposter impostor pseud pseudo +fake +fraud +sham +shammer
:falsifier
:figurehead strawman
:finagler wangler
:imitator
;mimic mimicker
:sandbagger
:two-timer
9miscreant reprobate
:degenerate deviant deviate pervert
;bugger sodomist sodomite
;fetishist
;masochist
<flagellant
;lech lecher letch satyr
;nympho nymphomaniac
;paederast pederast
;paedophile pedophile
;sadist
:scapegrace
:wretch
9culprit perpetrator
9defector +deserter
:renegade
9delinquent
9evildoer sinner
:magdalen
9ganef ganof gonif goniff
9malfeasant
9molester
9nonattender +no-show +truant
9pandar pander panderer pimp procurer +ponce
:procuress
:+whoremaster +whoremonger
9pettifogger shyster
9supplanter usurper
8debauchee libertine rounder
9adulterer fornicator
:adulteress hussy strumpet +jade +slut +trollop
:wencher
9debaucher ravisher +violator
9gigolo
9philanderer womaniser womanizer
:masher
9profligate rake rakehell rip roue
9undoer
9+swinger +tramp
8ruiner uprooter +destroyer +waster
9annihilator
9iconoclast
9saboteur +wrecker
9vandal
8decadent
8defiler polluter
8scalawag scallywag
8seducer
9seductress
8sellout
8shocker
8victimiser victimizer
9slaver
8trampler
8varmint vermin
7P
8beginner initiate tiro tyro +novice
9abecedarian
9apprentice prentice +learner
9trainee
:cadet plebe
;midshipman
9cub greenhorn rookie
9fledgeling fledgling newbie newcomer +entrant +freshman
:enlistee +recruit
9tenderfoot
9+landlubber +landsman +lubber
8ignoramus
9aliterate
9illiterate +nonreader
:analphabet
8incompetent
9blunderer botcher bumbler bungler fuckup fumbler +stumbler
9slouch
8bootblack shoeblack
8drudge hack
9+plodder +slogger
8ragpicker
8tinkerer
7P
8aberrant
8behemoth colossus +monster
7Psignatory +signer
8abhorrer
8attestant attestator attestor
8cosignatory cosigner
8+endorser +indorser
7Padvocate advocator exponent proponent
8admirer booster protagonist supporter
9believer truster
:abiogenist
:apostle
:colonialist
:imperialist
:vitalist
9enthusiast partizan +partisan
:addict +freak +junkie +junky
:rooter +fan
;aficionado
;railbird
:backslapper
:balletomane
:fanatic
:gadgeteer
:shutterbug
9anglophil anglophile
9cheerleader
9corporatist
9endorser indorser ratifier subscriber
9loyalist stalwart
9mainstay
9maintainer sustainer upholder
9philhellene
9seconder
9toaster +wassailer
9verifier voucher
9+sympathiser +sympathizer
8apologist justifier vindicator
8drumbeater partisan
9bigot
:chauvinist
:homophobe
:racialist racist
:sectarian sectarist sectary
:segregationist segregator
:sexist
9doctrinaire dogmatist
8
9flack flak
9spokesman
9spokeswoman
8ideologist ideologue
8internationalist
8irredentist irridentist
8libertarian
8neutralist
8nullifier
8populist
8ritualist
8ruralist
8secessionist
8secularist
8separatist
8suffragist
9suffragette
8supremacist
8teleologist
8+humanist +humanitarian
8+presenter +sponsor
7Pabjurer
7P
8benefactor +helper
9bestower conferrer donor +giver
:abnegator
:almsgiver
:altruist philanthropist
:contributor
:settlor trustor
:subsidiser subsidizer
:tipper
9sponsor +supporter
:backer
:godparent
;godfather
;godmother
:guarantor warranter warrantor
:patroness patronne
9bondswoman +bondsman
9liberator
:emancipator manumitter
9humanitarian improver
9rescuer
:messiah
9obliger
9offerer offeror
9sparer
8+angel +saint
9fakeer fakir faqir faquir
:dervish
;whirler
8giver
8mensch mensh
8trouper
7Pdisputant eristic
8crusader meliorist reformer reformist
9abolitionist
9activist militant
9dry
9feminist libber
9hippie hippy hipster
9non-resistant
8accuser
8arguer debater
9confuter disprover rebutter refuter
9wrangler
8contester
8logomach logomachist
8obstructer obstructor resister thwarter
9naysayer
:technophobe
9stonewaller
8quarreler quarreller
7Pabomination
7Phater
8abominator loather
8anglophobe
7Paboriginal aborigine indigen indigene native
7Padult grownup
8professional
9caregiver
:
;doc doctor physician +medico
<abortionist
<
=accoucheur
=diagnostician pathologist
>aetiologist etiologist
=head-shrinker psychiatrist shrink
>alienist
=anesthetist
=chiropodist podiatrist
=diplomate
=gynecologist
=hygienist
=internist
=neurologist
=oncologist
=orthopedist
=orthoptist
=otologist
=pediatrist
=radiologist
=urologist
<allergist
<sawbones surgeon
=amputator
<angiologist
<extern
<houseman intern interne
<quack
<vet veterinary
;dentist
<endodontist
<exodontist
<pedodontist
;inoculator vaccinator
:nurse
;accoucheuse midwife
;probationer
:apothecary druggist pharmacist +chemist
:bonesetter
9educator pedagog pedagogue
:academic
;prof professor
:instructor teacher
;catechist
;demonstrator
;docent
;governess
;missionary
;preceptor
;schoolmarm schoolmistress +mistress
;tutor +coach
:headmaster schoolmaster
;housemaster
:lecturer +lector
9attorney lawyer
:barrister
;serjeant
:conveyancer
:counsel pleader +advocate
9bibliothec librarian
:cataloger cataloguer
9careerist
9practician practitioner
:clinician
:homeopath homoeopath
9craftsman
9critic
9yuppie
8oldster
9ancient +antediluvian
9graybeard greybeard
:antique gaffer +old-timer +oldtimer
:codger
9
:beldam beldame crone hag
:+beldam +beldame
9centenarian
9curmudgeon
9dodderer
9dodo fogey fogy fossil
9dotard
8
9bigwig kingpin
9celebrity
:immortal
:luminary notability notable
9dignitary panjandrum
9fixer
9hierarch
9
:knocker
:supremo
9magnifico
9nepotist
9powerbroker
9sirdar
9socialite
9titan +behemoth +colossus +giant
9worthy
8conservative
9capitalist
9conformist
9diehard traditionalist
9hardliner
9minimalist
9rightist
:monarchist royalist
;+cavalier +royalist
9mossback
9neocon
9reactionary
8centrist moderate +moderationist
8sophisticate
9cosmopolite
8disarmer pacificist pacifist
9peacenik +dove
8elder +senior
9doyen
9doyenne
8fascist
9falangist phalangist
9fascista
8homebody
8host
9hostess
8liberal liberalist
9neoliberal
8militarist warmonger
8patrician
8pledgee
8pledger
8sobersides
8thoroughbred
8+eccentric +type
7P
8abrogator
8mayor
9alcalde
9burgomaster
9ex-mayor
8allocator +distributor
8approver
8authoriser authorizer
8mandator
8pacha pasha
8rebuker reproacher reprover upbraider
8withdrawer
7Ptraveler traveller
8
9descender
:abseiler rappeller
9advancer
9ascender
9puller
:jerker yanker
:wrester
9lunger
9shover
:nudger
9scrambler
9
:slapper spanker
:walloper
9transferer transferrer
:transferor
9traverser
8absentee
9defaulter
9exile expat expatriate
:refugee
9truant
8alien foreigner noncitizen outlander
9deportee +exile
9gringo
9importee +import
9metic
8pedestrian
9ambler saunterer stroller
9hiker +tramper
:backpacker
9hobbler limper
9jaywalker
9nondriver
9parader +marcher
:pivot
9passer passerby
9peripatetic
9plodder slogger trudger
9rambler
9reeler staggerer totterer
9stalker
9stomper tramper +stamper +trampler
9strider
9stumbler +tripper
9swaggerer
9waddler
9wayfarer
8bather natator +swimmer
9aquanaut
9surfboarder surfer
8arriver +comer
9latecomer
9malahini
8astronaut cosmonaut spaceman
9spacewalker
8roamer rover wanderer
9clochard drifter vagrant +vagabond
:beachcomber
:hobo tramp +bum
;dosser
:sundowner
9nomad
8bearer carrier toter
8rider
9pedaler pedaller
:bicycler bicyclist biker cyclist
:unicyclist
9equestrian horseman
:horsewoman
:jockey
:postilion postillion
:roughrider
8visitant visitor
9caller
9guest invitee
:houseguest
8
9chaser pursuer
9shadower
8migrant migrator
9colonist settler
:homesteader nester squatter
9departer goer leaver
9emigrant emigre emigree outgoer
9evacuee
9immigrant
8courier messenger
9conveyer conveyor
9herald +trumpeter
9pageboy
9process-server
8interloper intruder trespasser
9crasher gatecrasher
9encroacher invader
9stranger +alien +unknown
:outsider +foreigner
;transalpine
9penetrator
9prowler +sneak
9pusher thruster
8flier +flyer
8passenger
9hitchhiker
9stowaway
9straphanger
8jogger
8journeyer +wayfarer
9pilgrim
8musher
8raftman raftsman +rafter
8tourer tourist
9rubberneck sightseer
8transient
8trekker
8voyager
7Pfollower
8adherent disciple
9absolutist
9amoralist
9animist
9antinomian
9clericalist
9dualist
9fundamentalist
8adulator flatterer
9crawler sycophant toady +lackey
:bootlicker fawner groveler groveller truckler
8buff devotee +lover
9aerophile
9amorist
9groupie
9metalhead
9+bacchanal +bacchant
8cultist
8feudatory liege liegeman vassal
8inferior
8janissary
8myrmidon
8stooge +flunkey +flunky
9pushover
8respecter
8submitter
8tagalong
8+leech +parasite +sponger
8+planet +satellite
7Pleader
8
9clergyman reverend
:churchman cleric
;absolver
;ordainer
;pluralist
:acolyte
;thurifer
:anagnost
:priest
;bishop
<archbishop
=metropolitan
<cardinal
<diocesan
<eparch
<exarch
<primus
<suffragan
;archpriest prelate primate +hierarch
;confessor
;pontifex
;prebendary
;priestess
;vicar
:archdeacon
:chaplain
;padre
:curate minister parson pastor rector
;ministrant
:domine dominee dominie dominus
:preacher sermoniser sermonizer
;evangelist gospeler gospeller revivalist
:lector
:officiant
:ordinand
:ostiarius ostiary +doorkeeper
:postulator
:shepherd
:subdeacon
9rabbi
:amora
9pontiff pope
:antipope
9
:bacchante
:flamen
:lama
:shaman
9hazan +cantor
9patriarch
8chief
9administrator
:
;dean
;prexy
;provost
:director manager
;manageress
:executive
;
<insider
<president
;rainmaker
:hosteller hotelier hotelkeeper hotelman
9capo
9
:commissioner
:prefect
:triumvir
9secretary
:undersecretary
8apotheosis nonesuch nonpareil nonsuch +ideal +paragon
9crackerjack jimdandy jimhickey
9humdinger
8aristocrat +patrician
9princess
:archduchess
:maharanee maharani
9prince
:archduke
:dauphin
:maharaja maharajah
:princeling
9
:knight
;banneret
;knight-errant
:noble nobleman
;baron
;burgrave
;
<duke
<earl
;grandee
;landgrave
;marquess
;milord
;palsgrave +palatine
;sire
;thane
;viscount
:cavalier
9
:noblewoman peeress
;baroness
;countess
;duchess
;marquise +marchioness
:czarina czaritza tsarina tsaritsa tzarina
9baronet
9brahman brahmin
9raja rajah
9ranee rani
8superior superordinate
9supervisor
:boss foreman honcho +chief
;baas
;ganger
:counsellor +counselor
:monitor proctor
;invigilator
:overseer superintendent
:oyabun
:stager
:taskmaster
8lawgiver lawmaker
9legislator
:backbencher
:congressman
;rep
:filibuster
:senator
9promulgator
8bellwether
8pol politico +politician
9campaigner candidate nominee
:spoiler
:stalking-horse
:write-in
9socialist
:commie
;revisionist
:leftist
;pinko
9demagog demagogue
9sachem
9solon statesman
:stateswoman
9standard-bearer
9ward-heeler +hack
8chairman chairperson chairwoman
8employer
9chatelaine
9hirer +boss
:guvnor
9
:postmaster
:spymaster
8chieftain
8choragus
8cicerone
8trainer
9coach +manager
9handler
:tamer
8convener
8demigod superman
8duce
8fugleman
8politician
9governor
:margrave
:nabob nawab
:satrap
:viceroy +vicereine
8hero
8imam imaum
8initiator +instigator
8inspirer +galvaniser +galvanizer
8malik
8misleader
8+chieftain +headman
9pendragon
9sagamore +sachem
8scoutmaster
8spearhead
8torchbearer
8warlord
7Pabstinent nondrinker +abstainer
8teetotaler teetotalist teetotaller
7P
8author writer
9abstracter abstractor
9authoress
9poet
:bard
:elegist
:odist
:poetess
:sonneteer
9biographer
:hagiologist
9coauthor
9journalist
:columnist
:gazetteer
:newspaperman newswriter +correspondent +pressman
:penman scribbler
9compiler
:
;etymologist
;neologist
;synonymist
9cummings
9drafter
9dramatist playwright
9essayist litterateur
9gagster gagwriter +gagman
9ghostwriter +ghost
9librettist
9lyricist lyrist
9novelist
9pamphleteer
9paragrapher
9poetiser poetizer rhymer rhymester versifier
9polemic polemicist polemist
9scenarist
9tragedian
9wordmonger
9wordsmith
9+commentator +reviewer
8publiciser publicist publicizer
9adman advertiser advertizer
:plugger promoter +booster
;barker
:touter +tout
8affirmer asserter asseverator +avower +declarer
8alarmist
9scaremonger stirrer
8negotiant negotiator treater
9representative
:alderman
:assemblyman
:
;bailee
;booker
<impresario +promoter +showman
=exhibitor
;operative
<codetalker windtalker
<spy
=counterspy
=infiltrator
<provocateur
;placeholder procurator proxy
;revenuer
;vicegerent
:delegate
:emissary +envoy
;legate
:organiser +organizer
:
;premier
;taoiseach
9intercessor intermediary mediator
:conciliator pacifier peacemaker reconciler
;appeaser
:interpreter +translator
;dragoman
;symboliser symbolizer +symbolist
:matcher matchmaker
:mediatrix
:+harmoniser +harmonizer
9compromiser
9haggler
9holdout
9negotiatrix
8allegoriser allegorizer
8articulator
9speaker talker verbaliser verbalizer
:alliterator
:narrator storyteller
;anecdotist raconteur
;fabulist
;griot
:asker enquirer inquirer querier questioner
;examiner quizzer tester
;headcounter pollster
;inquisitor
;interviewer
:babbler chatterer prater spouter
:dictator
:drawler
:driveller jabberer
:orator rhetorician speechifier speechmaker
;eulogist panegyrist
;haranguer
;spellbinder
:growler
:lisper
:mentioner
:motormouth
:mumbler murmurer mutterer
:phoner telephoner
:prattler
:ranter +raver
:reciter
:schmoozer
:stammerer stutterer
:stentor
:venter
:vociferator
:whisperer
8newsman newsperson reporter
9anchorman
9newswoman
8announcer
9muadhdhin muazzin muezzin
8answerer responder +respondent
9assenter
9equivocator hedger
9examinee testee
9interviewee
8extoller laudator
9applauder clapper
8avower
8bawler bellower roarer screamer screecher shouter yeller
8informant
9betrayer blabber informer squealer
:canary fink snitch stoolie stoolpigeon +sneaker +snitcher
:nark
:supergrass
9leaker
8broadcaster
9newscaster
:newsreader
9telecaster
8persuader
9coaxer wheedler
9lobbyist
8comforter sympathiser sympathizer
8correspondent
8gossiper newsmonger rumormonger
9talebearer taleteller tattler tattletale telltale
8hisser
8populariser popularizer +vulgariser +vulgarizer
8presenter
8promisee
8promiser promisor
9vower
8propagandist
9sloganeer
8quoter
8signaler signaller
9ringer toller
8sender transmitter
9spammer
8signer
8telepathist thought-reader
8twaddler
8waffler
8waver
8wirer
7Ppossessor +owner
8
9landholder landowner
:abutter
:freeholder
:laird
:landlord
;landlady
9cardholder
9cotenant
9slaveholder +slaver
8
9hoarder
:miser
;cheapskate tightwad
:niggard scrooge skinflint +churl
;pinchgut
:+magpie +scavenger
9economiser economizer
:stinter
8homeowner householder
8shipowner
7Pacquirer
8recipient
9honoree
:academician
:laureate
9addressee
9alienee +grantee
9annuitant
9beneficiary donee
:devisee
:legatee
:pensionary pensioner
9borrower
:freeloader
9conferee
9consignee
9dependant dependent
:minion
9grantee
9heir heritor inheritor
:heiress inheritress inheritrix
9mandatary mandatory
9payee
9protege
:protegee
9sendee
9transferee
9warrantee
8
9poacher
9pre-emptor preemptor
8securer +procurer
7Pentertainer
8performer
9instrumentalist musician +player
:accompanist
:singer vocalist +vocaliser +vocalizer
;alto
<countertenor
;balladeer crooner
;baritone barytone
;basso
;caroler caroller
;castrato
;chorister
<choirboy
;soprano
<coloratura
<mezzo mezzo-soprano
;contralto
;diva
;hummer
;jongleur minstrel troubadour
;madrigalist
;rapper
;songstress
;warbler
;yodeller
:saxist saxophonist
;altoist
;tenorist
:bagpiper piper
:bandsman
:bassist
:bassoonist
:cornetist trumpeter
;bugler
:cellist
:clarinetist
:
;cymbalist
;drummer
<timpanist tympanist
;xylophonist
:fiddler violinist
:flautist flutist
:gambist
:guitarist
:harmoniser harmonizer
:harper harpist
:hornist
:jazzman
;syncopator
:keyboardist
:lutanist lutenist lutist
:oboist
:organist
:pianist
:soloist
;recitalist
:trombonist
:vibist
:violist
9actor histrion thespian
:actress
;starlet
;tragedienne
:barnstormer playactor +trouper
:comedienne
:extra +supernumerary
:heartthrob
:heavy
:ingenue
:mime mimer mummer pantomimer pantomimist
:reenactor
:understudy +standby
:upstager
9artiste
9dancer
:
;ballerina danseuse
;danseur
:chorine showgirl
:hoofer stepper
:kachina
9comedian comic
:gagman
:+buffoon +clown +goof +goofball
;harlequin
;jester
;zany
:joker jokester
9conjurer conjuror magician +illusionist
:+telepathist +thought-reader
9ecdysiast peeler striptease stripteaser
9executant
9geek
9headliner
9interlocutor +middleman
9juggler
9twirler
:majorette
9monologist
9puppeteer
9sightreader
9strongman
8attracter attractor +draw
8bombshell
8busker
8emcee
9compere
9quizmaster
9ringmaster
9symposiarch toastmaster
8humorist humourist
9ironist ridiculer satirist
9lampooner parodist
9punster
9wag
8pleaser
7P
8bourgeois
9accountant comptroller controller
:bookkeeper
9businessman
:amalgamator
:arb arbitrager arbitrageur
:owner proprietor
;bookseller
;innkeeper
<padrone
<victualer victualler
;lessor
;timberman
:concessionaire
:magnate tycoon
:oilman
;wildcatter
:syndicator
:transactor
9broker
:auctioneer
:stockbroker
:syndic
:underwriter
9merchant
:baker
:bargainer dealer monger trader
;barterer
;bibliopole
;cutler
;draper
<linendraper
;fishmonger fishwife
;hardwareman ironmonger
;mercer
;seedman seedsman
;slopseller
;stockjobber
:bookdealer
:butcher meatman
:marketer seller trafficker vender vendor
;hawker packman peddler pedlar +pitchman
<cheapjack
<sandboy
;cosmetician
;fruiterer
;huckster
;underseller
;+peddler +pusher
:clothier haberdasher
:shopkeeper storekeeper tradesman
;florist
;hosier
;newsagent newsdealer newsvendor
;tobacconist
:grocer
;greengrocer
:retailer
;licensee
:poulterer poultryman
:stationer
:venturer
:vintner
:+jeweler +jeweller
9provider supplier
:caterer
:distributer distributor
;jobber middleman wholesaler
:recruiter
;headhunter
:provisioner sutler +victualer +victualler
:purveyor
:stockist
9shipper
:consigner consignor
9enterpriser entrepreneur
9exporter
9importer
8financier moneyman
9banker
:cashier
8investor
9bondholder
9contrarian
9depositor
9lender loaner
:moneylender shylock usurer
:pawnbroker
9rentier
9shareholder shareowner stockholder
8materialist
8moneymaker
8profiteer
7P
8litigant litigator
9defendant +suspect
:accused
:codefendant
;respondent
9appellant
9complainant plaintiff
:+petitioner +suer
9filer
8assignee
8assignor
8constructor
9boatbuilder
9contractor
:hauler haulier
;dustman garbageman
9homebuilder
8intervenor
8reversioner
8tortfeasor
8vouchee
7Pachiever succeeder
8great
8highflier highflyer
8natural
7Pscientist
8physicist
9acoustician
9astronomer uranologist +stargazer
:cosmologist
9biophysicist
8
9algebraist
9geometer
9statistician
8
9anthropologist
:archaeologist
;pothunter
:ethnologist
9economist
:monetarist
;bimetallist
9sociologist
:demographer
9penologist
8psychologist
9behaviorist
9hypnotiser hypnotist hypnotizer mesmerist mesmerizer
8bibliotist
8chemist
9biochemist
8biologist
9botanist phytologist
:mycologist
:pomologist
:propagator
9zoologist
:bugologist
:ethologist
:herpetologist
:mammalogist
9cytologist
9systematist taxonomer taxonomist
:divider +splitter
9ecologist
9geneticist
9virologist
8investigator researcher
9boffin
9experimenter
9fieldworker
8fossilist
8geologist
9hydrologist
8linguist
9grammarian
9phonologist
:orthoepist
9phonetician
9semanticist semiotician
8serologist
7Pcontestant
8athlete jock
9acrobat
:aerialist
;ropedancer ropewalker
:balancer
:funambulist
9
:mountaineer
;alpinist
:cragsman
:escalader
9ballplayer
:fielder
;infielder
<backstop catcher
<shortstop
;outfielder
:batsman batter hitter slugger
;bunter
;switch-hitter
;whiffer
9swimmer
:backstroker
:+diver +plunger
9basketeer cager
:dribbler
:forward
9footballer
:blocker
:cornerback
:kicker
;dropkicker
;place-kicker placekicker
:
;flanker
;
<fullback
<halfback
;quarterback
;tailback
;wingback
:linebacker
:lineman
;snapper
;tackle
:rusher
:tackler
9cricketer
:bowler
:fieldsman +fielder
9goalie goalkeeper goaltender netkeeper netminder
9gymnast
:tumbler
9hurdler
9skier
:langlaufer
9leaper +bounder
9letterman
9lifter
9
:marathoner
:sprinter
9pentathlete
9pro +professional
:semipro
9sharpshooter
9skater
:speedskater
9sledder
:tobogganist
9sportsman sportswoman
9striker
9swinger
9vaulter
9winger
8player +participant
9
:cardsharp cardsharper sharper +sharpie +sharpy
:
;declarer +contractor
;raiser
;+pre-emptor +preemptor
:shuffler
9golfer linksman
:hacker
:putter
:slicer
:+medalist +medallist
9grandmaster
9patzer
9playmaker
9scorer
9stringer
8challenger competitor contender rival
9champ champion title-holder
9comer
9favourite
9finalist
9runner-up
9tilter
8winner +victor
9contestee
9medalist medallist
9upsetter
8loser
8opponent
8qualifier
7Pexpert
8calculator estimator figurer reckoner +computer
9actuary +statistician
9adder
9subtracter
8adept hotshot maven mavin superstar virtuoso whiz whizz wiz wizard +sensation +star
8
9adjuster adjustor
9coroner
9ombudsman
9+examiner +inspector
:scrutineer +canvasser
:scrutiniser scrutinizer
9
:shamus sherlock +operative
:sleuth sleuthhound
8
9adviser advisor consultant
:counselor +counsellor
:starets
:tipster
9cognoscente connoisseur
:aesthete esthete
9evaluator +judge
:appraiser valuator
;valuer
:arbitrator +arbiter +umpire
:
;panelist panellist
<juror juryman jurywoman
=foreperson
>forelady forewoman
;grader
<woolsorter
;reviewer +referee
<scanner
;taster +sampler
9liturgist
8agronomist
8healer therapist
9alleviator
9chiropractor
9curandera
9curandero
9electrotherapist
9herbalist
9massager
:masseur
:masseuse
9naprapath
9naturopath
9osteopath
9sangoma
8analyst
9assayer
8anatomist
9histologist
9osteologer osteologist
8commentator +observer
9annotator
8antiquarian antiquary +archaist
8arbiter
8specialiser specialist specializer
9arborist
9attache
9canonist
9decorator
9designer
9dietician dietitian
9enologist oenologist
9limnologist
9oculist optometrist
9orientalist
9weatherman
8archer bowman
9longbowman
8
9marksman +sharpshooter
:deadeye
:rifleman
:sniper
9trapshooter
8exegete
8plantsman
9gardener nurseryman
8genealogist
8geographer
8jurist
9mufti
8kabbalist +cabalist
8lapidarist lapidary
8logician logistician
9syllogiser syllogist syllogizer
8mnemonist
8mythologist
8old-timer oldtimer +stager +warhorse
8pathfinder
9trailblazer
8prosthetist
8technocrat
7P
8artist
9
:adapter +arranger
:conductor
;bandleader
;bandmaster
:cantor choirmaster precentor
:composer
;psalmist
;songster songwriter
;symphonist
9lensman
:cameraman
:paparazzo
9
:cartoonist
:sketcher
9classicist
9painter
:colorist
:cubist
:dauber
:fauvist
:impressionist
:landscapist
:limner portraitist portrayer
:miniaturist
:muralist
:pointillist
:suprematist
:watercolorist
9etcher
9illustrator
9maestro master
9modernist
9printmaker
9pyrographer
9sculptor sculpturer
:sculptress
9stylist
9surrealist
9symbolist
9+romantic +romanticist
8farmer granger husbandman sodbuster
9apiarist beekeeper
9stockman
:breeder
:cattleman
:sheepman
9contadino
9crofter
9cultivator grower +raiser
9dairyman
9rancher
:grazier
9planter
9smallholder
9sower
8architect +designer
9landscaper +landscapist
8artificer discoverer inventor
9patentee
8filmmaker
9auteur
8maker shaper
9basketmaker
9bookmaker
9cobbler shoemaker
:bootmaker
9brewer
9candlemaker
9candymaker
9
:
;cloakmaker furrier
;dressmaker needlewoman seamstress sempstress +modiste
;sartor seamster tailor
<fitter
;outfitter
;stitcher
:edger
:embroiderer
:knitter
:+baster +tacker
9producer +manufacturer
:distiller
9glassmaker
9jeweler jeweller
:goldsmith goldworker
:silversmith
9hatmaker hatter milliner modiste
9horologer horologist watchmaker
9ironworker
:puddler
9maltman maltster
9perfumer
9saddler
9sailmaker
9shirtmaker
9spinner +spinster
9steelmaker steelman steelworker
9tentmaker
9toolmaker
9wigmaker
9winemaker +vintner
8conceiver mastermind originator
9+beginner +founder
:cofounder
:coloniser colonizer
:foundress
9innovator pioneer +trailblazer
9+mover +proposer
:nominator
9proposer suggester
8couturier
9costumer costumier
8crafter +craftsman
8developer
8fantasist
8modeler modeller
7Pmisfit
8addlehead birdbrain
8anthropoid
8dork jerk
9schmo schmuck shmo shmuck
7Pcompeer equal peer
8associate
9participant
:discussant
;adducer
:attendee meeter +attendant
;partygoer
;symposiast
:groom +bridegroom
:masker masquer masquerader
:partaker sharer
;pooler
:retreatant
9affiliate
9bedfellow
9member
:cabalist
:clansman clanswoman
:
;committeeman
;regent +trustee
:councillor
;councilman
:homeboy
:homegirl
:huddler
:inductee
:joiner
:kibbutznik
:kolkhoznik
:sodalist
:tribesman
9co-worker colleague workfellow
9confrere +colleague
9cooperator pardner +partner
9shipmate
9teammate +mate
9+ally +friend
8fill-in reliever
9alternate surrogate +replacement
9locum
8coeval contemporary
8gangsta
8successor
8townsman
7Padjudicator
8
9dispatcher
9linesman
9ref referee
9scorekeeper
9timekeeper +timer
9ump umpire
7Pdefender guardian protector shielder
8admonisher +monitor
8keeper
9babyminder +minder
9babysitter
8bodyguard escort
9beefeater yeoman
9outrider
8lawman
9policeman
:bobby
:cop +fuzz
:detective tec
;dick gumshoe hawkshaw
;plainclothesman
;tracer
:gendarme
:inspector
:pointsman
:policewoman
:shoofly
9constable
9deputy
9deskman
9flatfoot patrolman
9gaoler jailer jailor screw turnkey
9marshal
9narc +nark
9redcap
9sheriff
9warden
9warder
:wardress
8guard
9bouncer
9doorman +gatekeeper +ostiary +porter
9halberdier
9watchman +watcher
:lookout picket scout sentinel sentry
:patroller
:portwatcher
9screener
8custodian +keeper
9caretaker
:concierge
:super +superintendent
9conservator curator
9gamekeeper
:warrener
9janitor
8chaperon chaperone
9duenna
9housemother
8fire-eater firefighter
8paladin +champion
8tribune
8watchdog
7Pjuvenile
8adolescent stripling teen teenager
9chebab
9mod
9pachuco
8child kid minor nipper tiddler youngster +nestling +shaver +tike
9bairn
9bambino toddler yearling
9scamp +imp +monkey +rapscallion +rascal
:brat
9fosterling
9urchin
:guttersnipe
;gamin throwaway
;gamine
:ragamuffin
9kiddie kiddy
9orphan
9preschooler
9silly
9waif
8younker youth
9schoolchild
:
;dayboy
;daygirl
9hobbledehoy
9+pup +puppy
8preteen preteenager
7P
8man
9adonis
9baboo babu
9bachelor
9beau boyfriend swain
9bey
9bruiser strapper +bull
9buster dude
9castrate eunuch
9dandy fop gallant +beau +clotheshorse +dude +sheik
:coxcomb
:macaroni
9ejaculator
9ex ex-husband
9galoot
9geezer
9gentleman
:gent
9guy hombre +bozo +cat
9housefather
9hunk
9inamorato
9ironman
9ironside
9ponce
9posseman
9shaver
9signior signor
9signore
9sir
9stiff
9stud
9widower widowman
8bloke chap fella fellow lad +blighter +cuss +feller +gent
8boy
9catamite
9laddie sonny +cub +lad
9ploughboy plowboy
9schoolboy
9scouter +rover
8macho
8sirrah
7Padoptee
7Prelative
8ancestor antecedent
9progenitor
:genitor
;parent
<adopter
<begetter father
=dad dada daddy pa papa pappa pop
=pater
<filicide
<mother
=ma mama mamma mom momma mommy mummy +mammy
=mater
=primipara
=puerpera
=quadripara
=quintipara
=supermom
<stepparent
=stepfather
=stepmother
9ancestress
9forefather +father +sire
:antediluvian
9forbear forebear
:grandparent
;gramps grandad granddad granddaddy grandfather grandpa
;gran grandma grandmother grannie granny nanna +nan
<nan
9foremother
8kin kinsperson
9affine
8agnate patrikin patrisib
8kinswoman
9aunt auntie aunty
:grandaunt
9niece
:grandniece great-niece
9sis sister
:stepsister
8offspring progeny
9
:babe baby infant
;cherub
;foundling
;godchild
<goddaughter
<godson
;neonate newborn
<preemie premie
;nurseling nursling
;papoose pappoose
:daughter
:son
:stepchild
;stepson
9eldest firstborn
9grandchild
:grandson
9whoreson +bastard
8partner spouse
9hubby husband
:benedick
:cuckold
;wittol
:uxoricide
9bigamist
9honeymooner newlywed
:bride
:bridegroom
9consort
9helpmate helpmeet
9monogamist monogynist
9polygamist
:polyandrist
:polygynist
8kinsman
9brother
:half-brother stepbrother
9nephew
:grandnephew
9uncle
:granduncle
8
9brother-in-law
9sister-in-law
8cognate +sib
8cousin
8descendant descendent
9scion
8enate matrikin matrisib
8sib sibling
9quad
9quin
9twin
7Plover
8adorer
9fancier +enthusiast
:technophile
9suer suitor wooer
9worshiper +worshipper
8beloved dear dearest +honey
8betrothed
9fiance
9fiancee
8darling dearie deary ducky +favorite +favourite +pet
9chosen
9macushla
9mollycoddle
8steady sweetheart sweetie truelove
9dulcinea ladylove
9valentine
8fondler petter
8idoliser idolizer
8kisser osculator
8necker
7Padventurer +venturer
8adventuress
8argonaut
8daredevil madcap swashbuckler +hothead +lunatic
9tearaway
8mercenary
9ninja
8plunger +speculator
9scalper
:tout
7Padversary antagonist opposer +opponent +resister
8foe foeman +enemy
9besieger
8dueler duelist dueller duellist
8withstander
7Padvisee
7Paffiant
7Phave
8affluent
8billionaire
8millionaire
8nob toff
8plutocrat
7P
8
9aggravator
9alienator
9anathema
9arriviste parvenu +upstart
:junior
:lion-hunter
9asshole bastard dickhead prick +cocksucker +whoreson
9cynic faultfinder
:depreciator detractor disparager
;backbiter defamer libeler maligner slanderer traducer vilifier
;hatemonger
;muckraker mudslinger
9
:opportunist
;backscratcher
;timeserver
:egocentric +egoist
:exploiter +user
:hog
:monopoliser monopolist monopolizer
:narcissist narcist
9bellyacher complainer grumbler moaner sniveller squawker whiner +crybaby
:kvetch
9oppressor
:persecutor tormenter tormentor
;blighter cuss gadfly pesterer
;harasser
;tantaliser tantalizer
:torturer
;flogger scourger
:martinet +moralist
;stickler
:meanie
:switcher whipper
9egoist egotist swellhead
:blowhard boaster braggart bragger vaunter
:egomaniac
:
;hotdog
;poser poseur
<poseuse
:popinjay
9boor churl tike +barbarian
9bore +dullard
:gasbag windbag
:nudnick nudnik
9bum git lowlife puke rotter skunk stinker stinkpot
9
:carper niggler
:nitpicker
:roaster
9crank crosspatch grouch grump
:hothead +fire-eater
:misanthrope
;misogynist
9creep spook weirdie weirdo weirdy
9cunt
9fiend ogre +demon
:demoniac
9flouter jeerer mocker +scoffer
9
:frump +dog
:harpy hellcat vixen
:shrew termagant
;virago
;yenta
9grabber
9nag nagger scold scolder
:harridan
9vulgarian
:slob sloven +pig
;litterbug litterer
;slut trollop +slattern
:ribald
9pawer
9pharisee
9prig snob snoot snot
9prude
9scorner sneerer
9sneak
9snorter
9upstart
:wiseacre wisenheimer
9+insect +louse +worm
8troubler
9agitator fomenter
9badgerer heckler
9blusterer loudmouth
9disturber
9hellhound
9hellion
9hoaxer prankster tricker trickster
9inciter instigant instigator provoker
:ringleader
9rioter
8annoyer tease vexer +teaser
8scoundrel villain
9blackguard bounder cad +hound
:perisher
9knave rapscallion rascal rogue varlet +scalawag +scallywag
9villainess
8meddler
9busybody quidnunc
9buttinsky
9kibitzer
8killjoy spoilsport
9fusspot worrier worrywart
8ingrate
8picklepuss pouter sourpuss
8undesirable
7Paggregator collector
8archivist
8numismatist
8packrat
8philatelist
7Pagnostic +doubter
7Psimpleton
8airhead
8dolt dullard pillock stupe stupid
9berk
9blockhead bonehead dumbass dunce dunderhead fuckhead hammerhead knucklehead loggerhead lunkhead muttonhead numskull shithead
9klutz
8boob booby pinhead +dope +dumbbell +dummy
8fool muggins saphead tomfool
9bozo cuckoo fathead goof goofball jackass twat +goose +zany
9buffoon clown
9fucker
9meshuggeneh meshuggener
9morosoph
9putz
9wally
8changeling cretin half-wit idiot imbecile moron retard
8dimwit doofus nitwit +half-wit
8dingbat
8lame
8nebbech nebbish
8nincompoop ninny
8schlemiel shlemiel
8schlep schlepper shlep shlepper
8schnook shnook
8subnormal
8twerp twirp twit
7Palbino
7Pintellectual
8alchemist
8bookman scholar +student
9alumna alumnus graduate
9historian
:annalist
:chronicler
9bibliophile booklover
9bookworm pedant scholastic
:purist
9philosopher
:determinist fatalist
:eclectic eclecticist
:moralist
;egalitarian
;elitist
;utilitarian
:empiricist
:ethician ethicist
:existentialist
:mechanist
:nativist
:naturalist
:nominalist
:realist
;pragmatist
:+aesthetician +esthetician
9theologian theologiser theologist theologizer
:futurist
:presentist
:preterist
9generalist
9scholiast
:glossarist
9goliard
9humanist
:philologist philologue
9licentiate
9mujtihad
9philomath
9pundit savant +initiate
:polymath
9reader
8
9reasoner
:analogist
:casuist
9arranger organizer +organiser
:coordinator
:systemiser systemizer +orderer +systematist
9brainworker
9classifier
9excogitator
9muser ponderer ruminator
9solver
9speculator
8anomalist
8illusionist seer +visionary
9anticipant anticipator
9forecaster predictor soothsayer
:astrologer astrologist
:
;chiromancer palmist palmister
;sibyl
9diviner
:oracle prophesier prophet vaticinator
;augur auspex
;prophetess
:dowser
:geomancer
:hydromancer
:lithomancer
:onomancer
:pyromancer
9fantast +futurist
8aphorist
8brainiac genius +mastermind
9prodigy
8decipherer decoder
8doubter sceptic skeptic
9pessimist
:defeatist +negativist
8egghead
8expositor expounder
8highbrow
8idealogue theoriser theorist theorizer
8mentor
9sage
:mahatma
8specifier
8subjectivist
8synthesiser synthesist synthesizer
8thinker
8wonderer
7Puser
8consumer
9imbiber juicer toper +drinker
:drunk drunkard inebriate rummy sot wino
;alcoholic alky boozer dipsomaniac lush souse
:bacchanal bacchant
:carouser wassailer
:drunk-and-disorderly
:guzzler
:moderationist
:tippler
9customer +client
:buyer emptor purchaser vendee
;orderer
:disburser expender
:frequenter patron
;habitue regular +fixture
;operagoer
:
;no-show
;overnighter
:shopper
;shopaholic
:taker
:whoremaster whoremonger
:+reader +subscriber
9chewer
:muncher
9eater +feeder
:devourer
:diner
;tablemate
:dunker
:glutton gourmand trencherman
:gobbler
:gorger scoffer
:luncher
:mycophage mycophagist
:nosher snacker
:omnivore
:picknicker picnicker
:vegetarian
;vegan
9drinker
:gulper +guzzler
:quaffer
:sipper
9prodigal squanderer +profligate
:scattergood spendthrift
:waster wastrel
9smoker
8utiliser utilizer
8wearer
7P
8patient
9alexic
9analysand
9arthritic
9hypotensive
9inpatient +inmate
9outpatient
9vaccinee
8client
8referral
7Pgranter
8grantor
9alienor
7Pallayer +comforter +reliever
7P
8woman
9nanny nursemaid +nurse
:amah wetnurse
:mammy
9amazon +virago
9ball-breaker ball-buster
9wife
:battle-axe +battle-ax
:homemaker housewife
:marchioness
:matron
:mayoress
:missis missus
:sheika sheikha
:signora
:uxor
:vicereine
:viscountess
9bawd cocotte cyprian harlot prostitute tart whore
:floozie floozy hustler slattern
:ianfu
9lady
:begum
9fille girl miss missy
:belle
:bimbo
:lass lassie
;bobbysoxer
:chachka tchotchke tsatske tshatshke
:chit
:colleen
:dame wench +chick +doll
:maiden +maid
;damoiselle damosel damozel damsel demoiselle
:flapper
:hoyden tomboy +romp
:peri
:sexpot
:soubrette
9bluestocking
9broad
9mistress
:concubine courtesan doxy +paramour
;odalisque
9coquette flirt minx prickteaser vamp vamper +tease
9deb debutante
9divorcee
9dominatrix
9donna
9widow
:dowager
9enchantress temptress
9eyeful
9geisha
9gentlewoman madam +dame +lady
:madame
9girlfriend
9houri
9inamorata
9jilt
9knockout lulu mantrap stunner +beauty +looker +ravisher +smasher
9maenad
9matriarch
9mestiza
9nullipara
9nymphet
9shiksa shikse
9
:signorina
:spinster
9sylph
9vestal
8
9moppet
9schoolgirl
7Pamateur
8birder
8dabbler dilettante sciolist
8hobbyist
7Pruler swayer
8ameer amir emeer emir
8potentate +dictator
9autocrat despot tyrant
9shogun
8basileus
8calif caliph kalif kaliph khalif khalifah
8monarch sovereign
9czar tsar tzar
9emperor
:empress
:mikado tenno
9king
8dynast
8ethnarch
8khan
8oligarch
8overlord +master
9seigneur seignior
8sheik sheikh
8sultan
7Pfriend
8amigo
8buddy chum crony pal sidekick
9cobber
8companion comrade +associate +familiar +fellow
9playfellow playmate
9tovarich tovarisch
8confidant intimate
9confidante
8flatmate
8roomie roommate roomy
7P
8amnesiac amnesic
8aphasic
8hemiplegic
8paralytic
9paretic
9spastic
8paraplegic
7Punfortunate
8amputee
8sufferer
9anorectic anorexic
9lunatic madman maniac
:bedlamite
:crazy looney loony nutcase +weirdo
:madwoman
:pyromaniac
9bleeder haemophile hemophile hemophiliac
9bulimic
9psycho psychotic
:cataleptic
:paranoiac paranoid
:schizophrenic
9consumptive tubercular +lunger
9depressive
:melancholic
9diabetic
9dyspeptic
9epileptic
9neurotic
:hysteric
:obsessive
:psychopath sociopath
9incurable
9insomniac
9invalid
9lazar leper
9manic-depressive
9monomaniac
9narcoleptic
9rheumatic
9spewer vomiter
9syphilitic
8nonstarter +loser
9bankrupt insolvent
9dud
9underdog
8pauper
9beggar +mendicant
:beggarman
:beggarwoman
:cadger mooch moocher scrounger
;schnorrer shnorrer
:panhandler
:sannyasi sannyasin sanyasi
9derelict
9starveling
8crier weeper
9blubberer
8captive prisoner
9convict +con +yardbird
:lifer
:trusty
9detainee
9hostage
9internee
8castaway outcast pariah
9heretic misbeliever
9untouchable
8victim
9casualty
9chased pursued
9martyr +sufferer
:shaheed
9muggee
9murderee
9prey quarry +target
9scapegoat
8desperate
9goner
8griever lamenter mourner sorrower
9pallbearer
9wailer
8homeless
8jinx
8languisher
8maroon
8nympholept
8schlimazel shlimazel
8subsister survivor
7P
8anarchist syndicalist +nihilist
8bolshie bolshy
8subversive subverter
9dynamiter dynamitist
9insurgent
:mutineer
8extremist
8leveler leveller
8terrorist
7Psensualist
8bisexual
9androgyne epicene intersex
8cocksucker
8epicure epicurean foodie gastronome gourmet
8erotic
8hedonist
9playboy
8sybarite voluptuary
8wanton
7Pcontriver deviser planner
8plotter schemer
9angler
8intriguer
8maneuverer manoeuvrer
8strategian strategist
8tactician
7Pdoer +actor
8animator energiser energizer vitaliser vitalizer
8sharpie sharpy
9goffer gopher
8powerhouse
9self-starter
7Panti
7Pprimitive
8ape-man
8autochthon
8barbarian savage
9cannibal man-eater
9+head-shrinker +headhunter
8caveman +troglodyte
7Paper copycat emulator +ape +imitator
8epigon epigone
7P
8aphakic
8hyperope
8myope
8presbyope
7Papplicant applier
8aspirant aspirer hopeful wannabe wannabee
8bidder
8petitioner requester suppliant +supplicant
9canvasser solicitor
:fundraiser
9postulant
8claimant
8probable
7Pappreciator
8enophile oenophile
7Papprehender knower
7Parchaist
7Parrogator
7Passessee
7Passimilator learner +scholar
8dweeb grind nerd swot wonk
8memoriser memorizer
8tutee
7Pasthmatic
7P
8nonbeliever
9atheist
8blasphemer
9swearer
8deist
8freethinker
8gentile heathen infidel pagan
9idolater +idoliser +idolizer
:idolatress
9paynim
8nihilist
8positivist rationalist
7Pattempter essayer +trier
7Pbeholder observer perceiver percipient
8attender auditor hearer listener
8witness witnesser +informant
9attester +attestant
9deponent deposer testifier
8audile
8looker spectator viewer watcher +witness
9browser
9bystander
9cheerer
9eyewitness
9playgoer theatergoer theatregoer
:first-nighter
:groundling
9gawker
9moviegoer
9ogler
9onlooker
9peeper voyeur
9snoop snooper
:wiretapper
9starer
8motile
8noticer
8visualiser visualizer
8+discoverer +finder
7Pautodidact
7Pautomaton
7Ppersonification
8avatar embodiment incarnation
9reincarnation
7Pbailor
7Pbaldhead baldpate baldy +skinhead
7Pbalker baulker
8negativist
7Pbattler belligerent combatant fighter scrapper
8grappler matman wrestler
9bantamweight
9flyweight
8boxer pugilist
9featherweight
9heavyweight
9lightweight
9middleweight
9palooka stumblebum
8brawler
8victor
9conqueror vanquisher
:subjugator
8fencer swordsman
8gladiator
8gouger
8hell-rooster +gamecock
8mauler
8skirmisher
8tough
8+defender +withstander
7Pdissenter dissident objector protester +contestant
8recusant
9beatnik
9maverick
7Ppisser urinator
8bedwetter
7Pbereaved
7Pdenizen dweller habitant inhabitant
8
9berserk berserker
9
:
;
<burgher
<limey
;pom pommy
:patrial
9
:dago ginzo greaseball wop +guinea
:mafioso
9sahib
:memsahib
9palatine
9polack
8
9
:bluenose
:greaser taco wetback
9spic spick spik
8borderer
8
9chink
9coolie cooly
9effendi
9
:+gipsy +gypsy
;gitana
;gitano
:jawan
9hajji
9peshmerga
9sabra
9+brahman +brahmin
:smarta
8occupant occupier resident
9coaster
9colonial
9dalesman
9housemate
9inmate
9outlier
9sojourner
9suburbanite
9towner +townsman
:townee
:townie towny
8cottager
8criollo
8earthling earthman tellurian +worldling
8easterner
8islander
8landlubber landman landsman
8marcher
8plainsman
8villager
8westerner
7Pgambler
8bettor wagerer +better
8bookie +bookmaker
8crapshooter
8croupier
8ex-gambler
8handicapper
7Ppolyglot +linguist
8bilingual
8transcriber translator
7P
8junkie junky
9binger
8pothead
8tripper
7Pbiter
8nibbler
7Pblogger
7Pblond blonde
8towhead
7Pbluecoat
7P
8payer remunerator
9renter tenant
:boarder lodger roomer
:leaseholder lessee
9drawee
9paymaster
9taxpayer
:ratepayer
9tither
8treasurer
9bursar
8exchanger
7Pbodybuilder +muscleman
7Pslave
8
9bondmaid bondwoman +bondswoman
9bondman
9helot serf villein
:cottier +cotter
8bondsman +bondman
8+bondmaid +bondwoman
7Pboomer
7Pwarrior
8brave
8centurion
8guerilla guerrilla irregular +insurgent
8samurai
7Pbrunet brunette
7Pcommoner
8rustic
9bucolic peasant +provincial
:cottar cotter
:moujik mujik muzhik muzjik
9bumpkin chawbacon hayseed hick rube yahoo yokel
9bushwhacker hillbilly
9coon
9countrywoman
9redneck +cracker
9woodman woodsman
9+countryman +ruralist
8prole proletarian +worker
9dogsbody
8everyman
8nobody
9jackanapes +lightweight
9squirt
8layman layperson secular
8pleb plebeian
9lowbrow philistine
8+bourgeois +burgher
7Pbullfighter toreador
8matador
8novillero
8picador
8torero
7P
8bunkmate
8campmate
8classmate schoolmate
8messmate
7Pgay homo homophile homosexual
8lesbian tribade
9butch dike dyke
8fag faggot fagot nance poof poove pouf queer +fairy
7P
8butterball fatso fatty roly-poly
8hulk whale
7Pcaffer caffre kafir
7Pcoward
8caitiff
8craven poltroon recreant
8dastard
8hesitater hesitator vacillator waverer
8milksop pantywaist sissy +pansy
8trembler
7Pnonworker
8vacationer vacationist
9camper
9summercater
9weekender
8idler layabout loafer
9dallier lounger mope
9dawdler laggard lagger trailer
:lingerer loiterer
:potterer putterer
:slowcoach slowpoke
:straggler strayer
9daydreamer
:escapist
:stargazer
9lazybones
9loon
9shirker slacker
:malingerer shammer skulker
9slugabed
9sluggard
9spiv
9sunbather
9trifler
9whittler
8deadhead
8retiree
9emeritus
7Pcaptor capturer
8surpriser
7Pcarrottop redhead redheader
7Penrollee
8educatee pupil student
9catechumen
9collegian
:undergrad undergraduate
;
<fresher freshman
<soph sophomore
;senior
:matriculate
9crammer
9medico
9nonachiever underachiever underperformer
9nonreader
9overachiever
9seminarian seminarist
9skipper
7Pmalcontent
8caviler caviller quibbler +pettifogger
8sorehead
8squabbler
7Pcelebrant celebrater celebrator
8merrymaker reveler reveller
9roisterer
7Pcensor
7Pchameleon
7Pchanger
8normaliser normalizer
7Pchichi
7Poptimist
8chiliast millenarian millenarist
7Pkiller slayer
8choker garroter garrotter throttler
8eradicator terminator
8executioner
9hangman
9headman headsman
8felo-de-se +suicide
8poisoner
8regicide
7Pchooser picker selector
7Pdupe +victim
8chump gull patsy sucker +fool
8+goat +stooge
7Pchutzpanik
7Pnational
8citizen
9civilian
9elector voter
9freeman freewoman
:freedman freedwoman
9repatriate
8compatriot
9countryman
8nationalist patriot
9flag-waver jingo jingoist patrioteer +chauvinist
7Poccultist
8psychic
9clairvoyant
9sensitive
8necromancer sorcerer thaumaturge +magician +wizard
9enchanter
9exorciser +exorcist
9magus
9sorceress
9+conjurer +conjuror
8witch +enchantress
7Pclone +ringer
7Pcloser
7Pcoddler pamperer
7Pengineer
8coder programmer
9cyberpunk
8surveyor
9locater locator
8sapper
8tribologist
7Pcompulsive
8exhibitionist flasher
9streaker
8perfectionist
8workaholic
7Pconvert
8proselyte
7Pcopartner
7Peccentric oddball +geek
8crackpot fruitcake screwball +crank
8nutter wacko whacko
7Pcreditor
8mortgagee
7Pcripple
8crookback
7Pdoormat weakling wuss
8crybaby wimp
8softie softy
7Pdelayer
8cunctator postponer
8temporiser temporizer
7Pcybernaut
7Pcyborg
7Pdebitor debtor
8deadbeat +defaulter
8mortgager mortgagor
7Pdebaser degrader
8vulgariser vulgarizer
7Pdeceased decedent departed
8infernal
8zombie
7Pdefecator shitter +voider
7Pdemander
7Ptestate testator
8devisor
8testatrix
7Pliterate
8
9diarist +journalist
9scrawler +scribbler
9speller
8skimmer
7P
8dichromat
8monochromat
7Pdieter
7Pexplorer +adventurer
8diver frogman
9pearler
8potholer spelunker
7Prester
8sleeper slumberer
9dreamer
9sleepwalker
9snorer
7Pdrooler slobberer +dribbler +driveller
7P
8duffer
8gawk goon lout lubber lummox oaf +clod +stumblebum
7Pmute
8dummy
7P
8dwarf midget nanus
8homunculus manikin mannikin
8lilliputian
8peewee runt shrimp
8pigmy pygmy
8+pigmy +pygmy
7Pdyslectic dyslexic
7Pectomorph
7Peffecter effector
7Pejector ouster
7Pendomorph
8pudge
7Penjoyer
7Pethnic
7Pexcuser forgiver pardoner
7Pfiduciary
8executor
9executrix
8steward
8trustee
8+liquidator +receiver
7Pexpectorator spitter
7Pextravert extrovert
7Pfaddist
7Pfastener
7Pindividualist
8fencesitter independent
8loner
9recluse troglodyte +hermit
8naturist nudist
8nightbird nighthawk
7Pquester searcher seeker
8finder
8forager
8gadabout
7P
8hurler pitcher +twirler
9finisher +closer
:slammer
9left-hander lefthander southpaw +lefty
9right-hander
9screwballer
8slinger
7Pfleer fugitive +runaway
7Pforerunner
8predecessor
7Pfreewheeler
7Pmasturbator onanist
8frotteur
8tosser wanker
7Pgainer
7Pgatekeeper
7Pgatherer
7Plaugher
8giggler titterer
7Pgreeter saluter welcomer
7Pgrinner
7Pgroaner
7Pgrunter
7Pguesser
7P
8half-breed
8mulatto
8octoroon
8quadroon
7P+beguiler +charmer
8heartbreaker
7Phonkey honkie honky whitey
7Phoper
7Phugger
7Phymie kike sheeny yid
7Pvisionary
8idealist +dreamer
9romantic
7Pimmune
7Pinnocent
8naif
8virgin
7Pinsured
7Pintrovert
7Pjumper
8parachuter parachutist
9skydiver
7Pkneeler
7Pkook
7Plefty +left-hander +southpaw
7Plonger thirster yearner
7Plurcher lurker +skulker
7Pmaimer mangler mutilator
7Pmarried
7P
8marveller +wonderer
8venerator
7Pmeasurer
7Pmesomorph
7Pmestizo
7Pmiddlebrow
7Pmisogamist
7Pmodern
7Pmonolingual
7Pnamer
7Pnamesake
7Pneeder wanter
7Pneglecter
7Pneighbor neighbour
7Pneutral
8stakeholder
7Pnondescript
7Pnonmember
7Pnonpartisan nonpartizan
7Pnonperson unperson
7Pnonresident
7Pnonsmoker
7Pnurser
7Postrich
7Poutcaste
7Poutdoorsman
7P
8overcomer subduer surmounter
8suppresser suppressor
7Ppansexual
7Pparamour
7Ppercher
7Ppersonage
7Pperspirer +sweater
7Ppicaninny piccaninny pickaninny
7Pposturer
7Ppowderer
7Ppropositus
7Ppussycat
7P
8raver
8waltzer
7Precoverer saver +rescuer
8salvager salvor
9stooper
8succorer succourer
7Pregistrant
7Prepeater
7Prevenant
7Prighthander +right-hander
7Priser
7Promanticist sentimentalist
7Promper
7Proundhead
7P
8sannup
8squaw
7Pscrag
8spindlelegs spindleshanks
7Pseeder
7Psegregate
7Pshaker
7Pshowman
7Psmiler
8simperer
8smirker
7Pskidder slider +slipper
8snowboarder
7Psleepyhead
7Psloucher
7Psmasher
7Psmotherer stifler
7Psneezer
7Psniffer
7Psniffler sniveler
7Psnuffler
7Psocialiser socializer
7Psphinx
7Pspinmeister
7Pspitfire
7Psprawler
7Pspurner
7Psquinter
7Psquirmer wiggler wriggler
7Pstigmatic stigmatist
7Pstraight
7Pstruggler
7Psubdivider
7Psupernumerary
7Psurrenderer yielder
7Psurvivalist
7Psuspect
7Ptagger
7Ptempter
7Ptermer
7Ptiger
7Ptinker +tinkerer
7Ptotemist
7Ptoucher
7Ptransexual transsexual
7Ptwiddler +fiddler
7Punfastener untier +opener +undoer
7Punraveler unraveller
7Pvanisher
7Pwalk-in
7Pward
7Pweasel
7Pwight +creature
7Pwinker
7Pwithholder
7Pwog
7Pworldling
7Pyawner
7P+crawler +creeper
7P+transexual +transsexual
7P+transfer +transferee
6Cmicroorganism
7
8algae
9diatom
9seaweed
:wrack
8protozoan
9ciliate
7bacteria
7virus
6animal beast creature +brute +fauna
7Cvertebrate
8reptile
9
:serpent snake
;
<anaconda
<python
;
<cottonmouth
<rattler rattlesnake
=sidewinder
:lizard
8mammal
9
:anteater
:
;
<
=
>antelope
>cattle cows oxen
?beef
@whiteface
?bull
?cow
?ox
>buffalo
>carabao
>goat
>sheep
=deer
<pig +grunter +squealer
;
<
=horse
>pony
?bronc
>mount
?buckskin
?
@charger +courser
@steed
?crowbait
?dun
>gelding
>mare
=mule
<rhino rhinoceros
:
;ape
;human +homo
;monkey
:armadillo
:bat
:
;bear
;
<dog
=
>hound
?bloodhound +sleuthhound
>spaniel
>terrier
=cur +mongrel
=+barker +bow-wow
<wolf
=coyote
<fox
;
<cat
=ocelot
=+pussy +pussycat
<
=lion
=panther
:elephant
:
;hare
;rabbit
:livestock
:
;mouse
;porcupine
;rat
;squirrel
:seahorse walrus
9possum
8bird
9
:fowl poultry
;
<chick
<hen
<rooster
;turkey
:pigeon
;dove
9parrot
:cockatoo
:parakeet
9
:
;
<crow
<jackdaw
<magpie
;nightingale
:sparrow
9
:
;duck
<+shoveler +shoveller
;goose
:seagull +gull
:swan
9
:eagle
:hawk
;falcon
:owl
:vulture
9gamecock
9woodpecker
8fish
9
:bluefish
:salmon
9shark
8
9frog toad
9salamander
7C
8
9insect
:
;bee
<andrena
<bumblebee
<cuckoo-bumblebee
<drone
<honeybee
;ant
:beetle
:bug
:
;cicada
;leafhopper
:cockroach
:
;cricket
;grasshopper
<locust
:flea
:
;fly
;mosquito
:louse
:
;moth
;peacock
:queen
9crab
9spider
8
9
:clam
:oyster
9snail
8worm
9hookworm
9leech
7Cyoung
8
9calf
9
:colt
:filly
9kitten
9lamb
9pup
:puppy
8
9nestling
9+fledgeling +fledgling
7Clarva
8caterpillar
9silkworm
8maggot
8tadpole
8+wiggler +wriggler
7C
8feeder
8stray
7Cfemale
7Cgiant
7Cmale
7Cpet
7Cpheasant
6Patavist throwback
6+flora +plant
7R
8
9balsam
9
:flower
;columbine
;daisy
;gentian
;larkspur
;orchid
;peony
;poppy
;snapdragon
;verbena
;wallflower
:snowball
9seedling
8herb
9banana
9clover
:shamrock
9grass
:
;corn
;oat
;wheat
9dandelion
9legume
9
:pansy
:violet
8
9tree
:beech
:
;dogwood
;sloe
:elm
:
;ginkgo
;pine
:sapling
:willow
9bramble
9bush shrub
:frangipani
:hollyhock
:honeysuckle
:lilac
:manzanita
:
;periwinkle
<myrtle
;sagebrush
:rose
:syringa
:yucca
8creeper
8
9
:daffodil
:jonquil
9tulip
8vine
9dichondra
9ivy
9+grape +grapevine
8lotus
8weed
7Roleander
6Pmutant mutation
7freak monstrosity
8leviathan
6Pmascot
6Rmoss
6Cparasite
6Pstander
7standee
6Putterer vocaliser vocalizer
5
6Cegg
6F
7
8lymphocyte
8neutrophil
7phagocyte
8macrophage
5Lwildlife
4Daggregate total
4
5O
6
7ion
8anion
7
8electron
8proton
7micelle
7photon
6
7drumlin
7pulp
5O
6Rbark
7Ycork
6F
7hair
8
9beard whiskers
9mustache
8hairdo
9braid
9chignon
9haircut
9thatch
8eyebrow +brow
8Cmane
8+lock +whorl
7Cfeather
8down
8scapular
6Rburr
6Cclamshell
5R
6
7foliage leaf
8blade
8needle
8petal
7
8blossom +bloom +flower
9bud
:rosebud
9catkin
9chrysanthemum
8fruit
9seed
:nut
;Kwalnut
9seedpod
8pinecone
8spore
9pollen
8stamen
7
8
9bough
9twig
8bulb
8trunk
7nectary
7root
6
7
8phloem
8xylem
7pith
7pseudophloem
6Ostub
6stump
5Fbody
6+anatomy +build +figure +flesh +physique
5Orock stone
6boulder bowlder
6calculus
6crystallite
6pebble
5F
6cadaver corpse +stiff
6Ccarcass
5Ccocoon
5O
6comet
6meteor
7meteorite
8micrometeorite
5Ocosmos universe world +existence
5O
6planet
7earth globe
6moon
6planetoid
6star
7sun
5Onest
5Oradiator
5Otangle
3location
4M
5
6abode residence
7home
6D
7beehive
7farm
8dairy
8ranch
8vineyard
7lab laboratory
7roundhouse
7shipyard
7studio
7switchboard
7workshop +shop
8turnery
6epicenter
6port
7harbor +haven
5battlefront +front
5place spot
6birthplace
6Dtomb +grave
7
8vault
9charnel
8mausoleum
6Djunction
7crossroad +intersection
7interchange
7rotary roundabout
6heights
6hideaway hideout
6zone
5origin source +root
6derivation
6provenance +birthplace +cradle
5position
6landmark
6left
6post
7outpost
6polls
5midair
5Fnavel
5zenith
4Mregion
5
6extremum +extreme
7apex +vertex
6boundary bounds +bound
7border
7
8
9bottom underside
:Dheel
:Dsole
9front
9rearward
9rooftop
8heavens
8Dinterface
8+exterior +outside
8+inside +interior
7demarcation
8D
9hem
9luff
9roadside wayside
9selvage selvedge
9+selvage +selvedge
7edge
7outline
8silhouette
6end
7D
8cusp
8gaff
8nib
7destination +goal
7endpoint +termination
7tip
8Ffingertip
6reach +range
5bridgehead
6beachhead
5side
6bedside
5county
5
6Ocrust
6stratum
7Fepidermis
5exterior outside
6out-of-doors +open
5heaven paradise +nirvana
5hell
5inside interior
6midst thick
5Omaria +mare
5top
6Rtreetop
4M
5area
6bedground
6center middle
6corner
6fireside
6hangout haunt +resort
6
7locality neighborhood neighbourhood vicinity
8landscape
7outskirts
6scene
7locale
7+darkness +shadow
6open
6playground
6seat
6shrubbery
6+berth +moorage
5
6
7backwoods
7countryside
7farmland
6tract
7field
8D+grounds +yard
9backyard
9dooryard
8campus
8cornfield
8lawn
7battlefield battleground +field
7site
8cemetery graveyard
8encampment +bivouac
8fairway
8premises
8scrapheap
8tee
7Dcenterfield +center
7
8churchyard
8junkyard
7clearing
7common +green +park
7desert
7+patch +plot
8D
9flowerbed
9seedbed
8Dgarden
9orchard +grove
9parterre
9topiary
7
8hayfield meadow
8pasture
8prairie
7Dinfield
7Dleftfield
7Doutfield
7park
7piazza
7Dpiste
7Drightfield
7Dshort
7subdivision
7terrain
6
7
8city metropolis
8town
9hometown
7megalopolis
6environs +environment +surroundings
7habitat
8lair
7parts
7setting
6
7frontier
7wasteland
6hemisphere
6oilfield
6Dsanctuary
5district territory +dominion
6
7borough
7province state
8commonwealth
7commune
7homeland motherland
7reservation
6
7downtown
7ghetto
7outskirt +fringe
7precinct
7slum
7waterfront
6enclave
6protectorate
6
7suburb
7uptown
6+mandate +mandatory
5+demesne +domain
6empire
5northland
5unknown
4M
5Gaxis
5route
6beat
6direction
7trend
7+bearing +heading
6flyway
6orbit
5crest
5
6ecliptic
6equator
5hipline
5horizon
5isopleth
5Otrack
6trail
5watermark
5watershed
4Mhere
4Mwhereabouts
3D+part +portion
4constituent +element
5addition +add-on +improver
6additive
6ell
5ingredient
5retrofit
5spare
5+accessory +appurtenance
4piece
5
6bib
6guimpe
6handkerchief
6oddment +remnant
6rag +shred
6sail
7royal
7topgallant
7+mizen +mizzen
6swatch
6towel
5shard +fragment
5snip
4handle +grip
5butt
5doorhandle doorknob
5hilt
5pommel
4hub
4jetsam
4segment
5straightaway
5subsection
4wreckage
3D
4amulet
4fetich voodoo +juju
3O
4
5hill
6hillock knoll +mound
7anthill
5ridge
6bluff
6dune
6ledge +shelf
6reef
5headland
5mountain
5+bench +terrace
4
5valley
6gully
7arroyo
7draw
6canyon
6+holler +hollow
5
6burrow +tunnel
6cavity pit
6pothole
5lowland
5trough
5+deep +trench
4incline slope
5bank
6riverbank
5canyonside
5declivity
5hillside
5mountainside
4beach
4
5berg
5glacier
4cave
4cliff
5crag
5precipice
4shore
5coast seacoast
4delta
3Dauger
3O
4
5bog
6mire
5marsh
5swamp
4bottomland
4sod sward turf
4+farmland +tilth
3Dcurio +curiosity +oddment
4bric-a-brac +knickknack
4showpiece
4+chachka +tchotchke +tsatske +tshatshke
3Oground
4cape
4landmass
5continent
5subcontinent
4plain
5flat
5steppe
4island
5isle
4mainland
4peninsula
4tidewater
3D
4etcetera
4gismo gizmo widget
3Dkeepsake souvenir +relic
3Dmakeweight
3Oremains
3Oribbon +thread
3Ovagabond
3Oweb
3D+bagatelle +fluff
3O+neighbor +neighbour
2
3O
4F
5abdomen belly +stomach +venter
5
6
7
8alveolus
8bleb
8gallbladder
7armpit
7throat
6
7vessel
8
9artery
:aorta
:arteriole
9vein
7tubule
6
7orifice
8
9Cbeak
9C+beak +nib
8mouth
8os
7duct
8bronchiole
8
9bronchus
9trachea
7shunt
7sinusoid
6
7brain
7cerebellum
7cortex
8neocortex
8paleocortex
7hypothalamus
6
7Cclaw
7nail
8fingernail
9thumbnail
6eyeball orb
6
7pelvis +hip
7spine
6valve
5joint
6
7
8ankle
8wrist
7
8elbow
8knee
7knuckle
5tissue
6
7
8bone
9tooth
:anterior
9cheekbone
9
:epiphysis
:
;shinbone
;thighbone
9jaw
:jowl
9kneecap
9Kmarrowbone
9phalanx
9skull
9sternum
9turbinate
8ligament
8marrow
8skin
9scalp
8submucosa
8tendon
7cartilage
7
8eyelid lid
8leaflet +cusp
7flesh
7
8intima
8mucosa
9pterygium
8pleura
8retina
7myocardium
7
8nerve
8pathway
7parenchyma
7spleen +lien
5
6extremity
7limb
8arm
8forearm
8thigh
9lap
8leg
9+spindlelegs +spindleshanks
7
8finger
9forefinger
9thumb
8toe
7C+chela +nipper +pincer
6breast
6head
7bullethead
6face
7physiognomy visage +kisser +smiler
6
7hand +paw
8fist
7
8foot
8C
9hoof
9paw
6lip
6neck
5ass behind buttocks +seat
5back
5organ
6
7baroreceptor
7ear
7eye
7nose
8Csnout
8+honker +nozzle +snoot +snout
6muscle
7
8biceps
8deltoid
8gastrocnemius
8lat
8pecs pectoral pectoralis
8quadriceps +quad
8serratus
8+calf +sura
6
7Ccilium
7nucleolus
7nucleus
6
7gut
8colon
8
9ileum
9jejunum
7kidney
7liver
7lung
7stomach
8Crumen
7+heart +pump
6gland
7
8pituitary
8thyroid
7tit +boob +breast
6
7pussy +cunt +slit +snatch +twat
7teat +tit
7testicle
7womb
6tongue +clapper
6vitals
6Cwing
6+dick +putz
6C+siphon +syphon
5
6brow forehead
6cheek
6chin
5chest
5
6Cfeeler
6Rfuzz
6lappet wattle
6Ctail
5
6groin
6half-moon
6loins
6midsection
6palm
6waist
5haunch
5hilum
5hip
5Chorseback
5lobe
6lobule
5musculature
5Crump
5septum
5shin
5shoulder
5small
5torso
4fragment
5chip fleck scrap +bit
6splinter
5scraping
4nubbin
4strip
3Oadjunct
3O
4Ymolecule
5
6protein
7antibody
8agglutinin
8precipitin
7
8albumin
8globulin
7enzyme
8de-iodinase
8peptidase protease
7fibrin
7hemoglobin
7iodoprotein
8thyroglobulin
6
7fat
8butterfat
7oil
8grease
8tallow
7wax
6cellulose
4Yradical +group
5
6aminomethane
6hydroxymethyl
5vinyl
4dipole
3O
4bay
4stream
5brook creek
5river
5rivulet
4inlet
5cove
4estuary
4gulf
4lake
5lagoon
5pond +pool
6millpond
4ocean
4sea
4strait
4waterfall
4waterway
3Oessential +necessity +requirement
3Ovariable
2
3Y
4Ddrug
5aborticide
5medication +medicine
6aloes
6barbiturate
7barbital
6cure +remedy
7cure-all nostrum
7ointment salve
7preventative preventive prophylactic
6dose +dosage
6oxytetracycline
6placebo
6refill
6reserpine
6restorative
7+bracer +pick-me-up
6sudatory
5chlorothiazide
5tranquilizer
6chlorpromazine
5
6cocaine
6laudanum
6opium
5dope gage
5+acid +superman
4
5active
5surfactant
6detergent
7anionic
5peroxide
5reagent
5scavenger
4dimethylglyoxime
3Oagent
3Pmanipulator +operator
4driver
5busman
5cabby cabdriver cabman taxidriver taximan
5chauffeur
6chauffeuse
5honker
5motorist
5racer
5roadhog
5speeder
5tailgater
5trucker +teamster
4hoister
4liftman
4motorman
4switchman
4telegrapher
4telephonist
3X
4hazard jeopardy peril risk
4menace threat
3Pjuggernaut steamroller
3Poccult supernatural
3Pspirit
4soul +psyche
5poltergeist
3Ptheurgy
3P+destiny +fate
2
3T
4sorption
5absorption
4aeration
4antiredeposition
4
5reaction
6oxidation
7combustion
8flame
9blaze
6electrolysis
6reducing +reduction
5calcification
5de-iodination
5gassing
5iodination
5mechanism
5polymerization
5prechlorination
5proteolysis
5synthesis
4
5heating
6boiling
6melting thaw thawing
5convection
5cooling
6freezing
6refrigeration
4centrifugation
5ultracentrifugation
4chromatography
4decay
4desorption
4diffusion
5saturation
4dissolution
4distillation
4electrophoresis
5immunoelectrophoresis
4elution
4erosion
4evaporation +vapor +vaporization
5+smoke +smoking
4feedback
4flocculation
4
5inflow influx
5replenishment
4microphoning
4oscillation
4soaking
4softening
4synergism
4transpiration
3T
4accretion accumulation
5redeposition
4quadrupling
3T
4
5Bsex
6coition coitus copulation +intercourse +relation
7
8
9adultery +fornication
9fornication
8incest
7fuck fucking nookie nooky screwing shtup
6autoerotism
7onanism
8frottage
8wank
6procreation
7multiplication +propagation
8biogeny
7miscegenation +crossbreeding +interbreeding
6
7
8fellatio fellation
9blowjob
8cunnilingus
7buggery +sodomy
7paraphilia
8paedophilia pedophilia
8voyeurism
8zoophilia zoophilism
6foreplay
7caressing cuddling fondling hugging kissing petting smooching snuggling +necking
8snogging
6mating pairing
7crossbreeding hybridizing interbreeding
8testcross
7inbreeding
7servicing
6gayness
7lesbianism sapphism
8tribadism
7paederasty pederasty
6lechery
6lovemaking
6outercourse
6promiscuity
6sodomy zooerastia zooerasty
5Bconsumption ingestion intake uptake
6deglutition +swallow
7aerophagia
7gulp swig +draught
7sip
6eating feeding
7banqueting feasting
7chomp
7coprophagia coprophagy
7degustation relishing savoring savouring
7dining
7grazing
7lunching
7mycophagy
7necrophagia necrophagy
7omophagia
7scatophagy
7supping
6drinking imbibing
7guzzling swilling +gulping
6suck sucking +suction
5B
6automatism
6reflex
7belch burp burping +belching
7blink blinking nictation nictitation winking
7emesis puking vomiting
8hematemesis
8hyperemesis
7fart farting flatus
7startle
8flinch +wince
7goosebump gooseflesh
7gulping +gulp
7mydriasis
7shiver tremble
7yawn yawning
6taxis
7chemotaxis
6tropism
7ergotropism
7geotropism
6kinesis
5Bcrying tears weeping
6bawling wailing
6snivel sniveling
6sobbing
5Bbreath
6inhalation
7gasp
7toke
6huffing snorting +puffing
5Bbreathing
6eupnea eupnoea
6hyperpnea
6hypopnea
6panting +heaving
6smoking
7puffing
6sniffle snuffle +snivel
6snoring stertor +snore
6wheeze
5B
6catnap snooze
7siesta
6doze drowse
6somniloquy
5excretion +elimination
5healing
6recuperation +recovery
4agglutination
4bloom blooming
4
5brooding
5calving
5Xconfinement +labour
5hatching
5laying
4
5Xcoccidioidomycosis
5pathogenesis
4Bembalmment
4growing growth +maturation
5flowering
5proliferation
5rooting
4heredity
4maturation ripening
4organification
4ossification
4quickening
4reproduction
4Brespiration
4secretion
3phenomenon
4Q
5
6cloud
7aerosol
8fog
9mist
8haze
8smoke
6
7attraction
8affinity
8bond
8gravity
8magnetism
7drift impetus
7repulsion
7thrust +push
6conduction conductivity
7arc
6energy
7radiation
8
9
:light
;fluorescence
<autofluorescence
;radiance
<corona
;firelight
;gegenschein
;lamplight
;luminescence
;moonlight
;ray
<sunray
;starlight
;sunlight sunshine +sun
:ultraviolet
9microwave
7heat
6birefringence
6
7storm
8blizzard
8
9hurricane
9tornado
7weather
8wind
9breeze
9gust
:whiff
9monsoon
8
9rain rainfall
:cloudburst downpour torrent +deluge
:drizzle
9hail
9snow snowfall
8Xovercast
8Xquiet +lull
8+thaw +thawing
7Ocumulus
7Ydew
7inversion
6
7capacitance
7current
7voltage
7+potential +voltage
6turbulence
7Icountercurrent crosscurrent riptide
6
7diffraction
7polarization
6drag
6electricity
7galvanism
7piezoelectricity
6pressure
7suction
6resonance
5
6Iearthquake quake seism temblor
7microseism +tremor
8aftershock
8foreshock
7seaquake
6deposit sedimentation
6flood inundation
7floodhead
5
6exchange
6Xgas
5necrosis +mortification
4Qconsequence effect result upshot +outcome
5aftereffect
5by-product
5dent
5response
5wake
4Qfortune +chance +hazard +luck
3Tprocessing
4blowing
4lookup
3T+decrease +decrement
4decline diminution
5ebbing
5falloff slump
4slippage
3Tevolution +development
4deepening
4unfolding +flowering
3Tdefining shaping
3Tdegeneration
3Tfractionation
3Tinflation
2
3substance
4Ymaterial stuff
5chemical
6
7
8acetone
8
9
:iodotyrosine
;di-iodotyrosine
;mono-iodotyrosine
:iodothyronine
;tri-iodothyronine
9thyronine
9tyrosine
8
9epoxy
9polyethylene
8ester
8hydrocarbon
9tar
8phenothiazine
8propylthiouracil
8resorcinol
8steroid
8thiouracil
7acid
7alkali
7salt
8alkylbenzenesulfonate
8Daspirin
8borate
8carbonate
8
9fluoride
9iodide
8fluoroboride
8isocyanate
8orthophosphate phosphate
8perchlorate
8polyphosphate
8silicate
8thiocyanate
7
8arsenic
8flint
7buffer
7chloride
7formulation +preparation
8Dcleaner
9shampoo
9soap
9toothpaste
7dimer
7
8water
9dishwater
9saltwater seawater
8hydride
7goitrogen
7hydrochloride
7hydroxide
7incense
7iodocompound
7isomer
7monomer
7nitrate
7silicone
7spice
6fertilizer
7
8bonemeal
8manure
6D
7dynamite
7firework
8firecracker
9+whizbang +whizzbang
7Ygunpowder +powder
7payload
6fraction
6intermediate
6reactant
6spray
5adhesive
6glue
6wafer
5mineral
6agate
6alabaster
6alundum
6ore
7concentrate
6hyacinth
5
6
7leather
8alligator
8cowhide
8crush
8pigskin
8sheepskin
7fur
7hide
8rawhide
7+parchment +sheepskin
6ivory
5
6ammoniac
6rubber
5Dballast
5fiber
6Dbristle
6
7cotton
7straw
6lint
6
7Fmyofibril myofibrilla
7D+cobweb +gossamer
5builder
5Dbushing
5paper
6Dcard
7
8spade
8trump
6cardboard
6
7Hstationery
8letterhead
7vellum
6pad +tablet
6H
7+folio +leaf
8page
9verso
7worksheet
6parchment
6wallpaper
5
6Dtobacco
7
8cigar
8cigarette +fag
6wood
7Rlinden
7log
7Rmahogany
7Rmaple
7Roak
7Rsandalwood
7sawdust
7splinters
7Rteakwood
7wicker
5dirt +soil
6clay
6mud +clay
7+mire +slop
6sand
6subsoil
6topsoil
5waste
6rubbish +scrap
7debris junk rubble +dust
6
7+dejection +stool
8droppings dung
8shit
7urine
6dross impurity
6effluent wastewater
6garbage refuse
6sewage
5dust
6fallout
5packing
6excelsior
5
6fieldstone
6
7granite
7obsidian
6gravel
6Oholystone
6marble
5filling +fill
5floc
5fluff
5
6fluorescein
6pigment
7hemosiderin
5particle +atom +molecule +speck
6Ograin
7granule
6Ogrinding
5homogenate
5sandpaper
5sponge
4Y
5metal
6aluminum
6barium
6beryllium
6calcium
6chromium
7chrome
6copper
6iron
6mercury
6nickel
6
7platinum
7silver
6potassium
6sodium
6tin
6tungsten
6zinc
5argon
5carbon
6graphite
5chlorine
6radiochlorine
5fluorine
5germanium
5helium
5hydrogen
5iodine
5nitrogen
5oxygen
5phosphorus
5sulfur
5xenon
4F
5
6serum
7antiserum
6bile
6blood
7bloodstream
6
7hormone
8Ycatecholamine
9Fnoradrenaline
8Y
9corticosteroid
:dexamethasone
:triamcinolone
9diethylstilbestrol
9norethandrolone
8corticotropin
8insulin
8Yprednisone
8Ythyrotrophin
8thyroxine
7mucus
7Ynectar
7perspiration sweat
7saliva
8+dribble +drivel +drool
6plasma
5
6enamel
6nodule
4Yatom
4Ymixture
5
6beebread
6compost
6paste
5
6
7brass
7bronze
6steel
5solution
6conjugate
6dilution
6eluate
6extract
6polyelectrolyte
6saline
5eutectic
5plaster
6stucco
5suspension
6resuspension
6vapor
4Yfluid
5liquid
6
7cholesterol
7ethanol
7glycerine glycerol
6ink
5coolant
4Fprotoplasm
5cytoplasm
4Ysolvent
4Ysubstrate
3Y
4air
4fumes
4ozone
4phosgene
4polybutene
4Osky
3
4food nutrient
5Kbeverage
6alcohol
7booze liquor spirits
8brandy
9applejack
8bitters
8whiskey whisky
7beer
7wine
8champagne
8sherry
8vermouth
8vintage
7
8
9daiquiri
9martini
8toddy
6chocolate
6coffee
6lemonade
6tea
5K
6
7barley
7rice
6
7butter
7cheese
7milk
6cornmeal
6
7dough
7premix
6eggs +egg
6flour
6
7
8honey
8sugar
7
8pickle
8sauce
8vinegar
6juice
5Knourishment sustenance
6meal
7breakfast
7dinner
7lunch luncheon
7snack
7supper
6
7
8candy
9taffy
9toffee
8gum
8hardbake
8
9jam
9marmalade
7jelly
7tidbit
6
7
8crisp
8sandwich
9+submarine +torpedo +wedge
7
8loblolly
8oatmeal
7lobscouse lobscuse
7pizza
7salad
7soup
7sushi
7viand
6dessert
6Yvitamin
7
8riboflavin
8thiamin
5K
6chuck grub
6diet
6ration
5Kfeed
6cud
6hay
6slop
5Kprovisions
4Yantigen
5Dvaccine
4Yfuel
5charcoal
5coal
6lignite
5firewood
5gasoline
5kerosene
4Ypoison
5toxin
6
7nicotine
7strychnine
4Ysourdough
3Ysolid
4K
5produce
6
7apple
7avocado
7berry
8blackberry
8currant
8strawberry
7citrus
8citron
8lemon
8orange
7grape
7melon
7pear
6vegetable
7
8bean
8lentil
8pea
7cabbage
7
8eggplant
8tomato
7greens
7
8potato
8radish
8rutabaga
7rhubarb
5meat
6
7
8bacon
8ham
7porkchop
7steak
8porterhouse
7sirloin
6+bird +fowl
7chicken
6mutton
6pemmican
6pork
7sowbelly
6sausage
5
6bread
7biscuit
8hardtack
7cracker
7loaf
7toast
6
7cookie +biscuit +cooky
7waffle
6pie
5
6blowfish
6sardine
5coconut
4crystal
5ice
6frost
6icicle
5jade
4glass
5quartz
4plastic
4powder
4precipitate
5sludge
3Yresidue
4ash
3Osediment +deposit
4dregs
3Yemanation
1
2
3Etrait
4
5abandon
5self-indulgence
6luxury
4demeanor +conduct
5
6rudeness +discourtesy
7abruptness curtness
7insolence +impertinence +impudence
6
7chivalry +gallantry
7politeness
6comportment mien
5propriety
6decency
7modesty
6decorum
6reserve +modesty
5impropriety
6
7enormity
7obscenity
5manners
4
5self-discipline
6abstention
6austerity
6continence
5+dryness +sobriety
4
5disposition temperament
6
7aggression
7hostility
6aloneness
7privacy
6
7amity
7intimacy
7neighborliness
6calm calmness composure equanimity
7aplomb
7serenity tranquility
6complaisance +compliance
6intolerance
6patience
6perfectionism
6truculence
6unwillingness
7+hesitancy +hesitation
6willingness
7+eagerness +readiness
5sociality
6sociability
7camaraderie
4
5aggressiveness
5aspiration
5initiative +go-ahead
4resolve +firmness
5
6assiduity
7intentness
6persistency tenacity +persistence
5self-will +stubbornness
6intransigence
5willpower +self-control +self-will
4
5bravery courage
6
7boldness +daring
8audacity temerity
8brazenness
7pluck
6fortitude
7guts +backbone
6gallantry heroism valor
5cowardice
4
5balkiness
5defiance
6insubordination
5stubbornness
4
5blandness
5stoicism
4carelessness
5
6dereliction +delinquency
6laxness
4
5caution
5
6diligence
6thoroughness
4
5commitment
5solemnity
4compulsivity
4egotism
4emotionalism emotionality
5sentimentality
5tenderness
4femininity
4individualism individuality
5+peculiarity +specialty
6foible idiosyncrasy
5singularity uniqueness
4folly foolishness
4
5prudence
6foresight
5statesmanship
4
5giddiness
5light-mindedness
4humility
4inertia
5indolence
5passivity
4irresponsibility
5irreproducibility
5unconcern
4manfulness
4objectivity
4selfishness
5opportunism self-interest
4recklessness
4reliability
5reproducibility
4secrecy
4verve vitality
5sparkle +spark +twinkle
3
4Xstatus
5standing
6dishonor
7disgrace +shame
8humiliation
9abasement abjection +degradation
7discredit disrepute
6
7anonymity
7limbo oblivion
7nowhere
6
7emphasis +accent
7primacy
6honour +honor +laurels
7esteem +respect
8stature
7fame +celebrity
7glory
7reputation repute
6prestige
6prominence
7spotlight
5
6championship
6eminence +distinction
6precedence priority
6seniority
6stardom
5equivalence +equality +equation +par
5Pexorcist
5
6Vfirst
6Vfourth
6Vninth
6Vtwentieth
6+grade +level
5footing terms
5illegitimacy
5inferiority
5marriage matrimony
6intermarriage
5niche
5retirement
4Xcondition +status
5
6abnormality
7aberration
8deflection
7
8hyperplasia
8hypertrophy
9splenomegaly
6
7illness sickness +malady
8tumor tumour
9adenoma
9cancer
8ague
8disease
9
:anaplasmosis
:enterotoxemia
:
;glanders
;tularemia
:rhinotracheitis
:scours
9arthritis
:gout
9
:bronchiolitis
:cold
:emphysema
:pneumonia
9
:
;brucellosis
;dysentery
;frambesia yaws
;hepatitis
;leprosy
;polio
;tuberculosis
;typhoid
;typhus
:
;flu
;smallpox
9diabetes
9glaucoma
9goitre
9malignancy
9pimple
9rheumatism
8collapse
7anemia
7
8arteriolosclerosis
8cholelithiasis
8cyst
8demineralization
8fibrosis
9myelofibrosis
8lesion
9ulcer ulceration
8osteoporosis
7harm hurt injury
8wound +lesion
9bite
9scratch +scrape
8bruise contusion
8frostbite
8hemorrhage
7
8disability handicap
9blindness
8debility feebleness infirmity
7clubfoot
7infection
8malaria
8sore
6disorder
7ailment complaint
7
8anorexia
8Bgeophagia geophagy
7
8claustrophobia
8delirium frenzy hysteria +craze +fury
8neurosis
7fantods
7
8hypoadrenocorticism
8hypothyroidism
7sprue
6
7alerting +alertness
7materialism
7+excitement +fervor
6anaesthesia
6glow
6
7hunger
8starvation
7thirst
6
7hypercellularity
7hypocellularity
6torpor
7lethargy
6sleep slumber
7Gsleeping
6tan +burn
6+dependence +dependency
6+fecundity +fertility
6+impotence +impotency
5need
6deficiency lack +want
7absence
8nonoccurrence
6necessity
7urgency
8hurry
8press +insistence
5
6G
7curiosity
8interest
9concern
:affair matter
:affairs
7certainty
8assurance confidence self-confidence
8certitude
8reliance +trust
7disarray +confusion
8bewilderment puzzlement
8
9dilemma
9enigma mystery
9+maze +tangle
8distraction
7
8coma
8semitrance
8unawareness
9unselfconsciousness
7consciousness
8self +ego
8sensibility
8wakefulness
7doubt +uncertainty
8disbelief skepticism
8distrust +suspicion
8indecision irresolution
9hesitation
7forgetfulness
7revery +reverie
6agitation
7fuss +flap
7perturbation upset +disturbance
7+lather +sweat
6annoyance irritation +vexation
7impatience +restlessness
6anxiety
6depression
7dejection
6elation
7+ecstasy +rapture
6spell trance +enchantment
7fascination
6hallucination
6
7insanity
8madness
8unreason
7megalomania
6morale
6nerves +nervousness
7tension +stress
6sanity
5
6wealth
7affluence +richness
6poverty
7want
5ambiance atmosphere
6flavor +feel +spirit
6+desolation +nakedness
5ascendancy +dominance
6despotism +tyranny
6dominion
6predominance predomination
6supremacy +domination +mastery
5
6
7bilharziasis
7coccidiosis
7lousiness
6satiety
5
6
7deterioration +impairment
8desolation
9blight
9ruin
7disintegration +decomposition
7rot
6disrepair
5circumstance
6+case +event
5
6climate
6pollution
5comfort
6convenience
6reprieve respite
5guilt
6complicity
6criminality
5contamination taint
5
6
7crisis
8exigency
8+crossroads +juncture
7deadlock impasse standstill
7nightmare +incubus
7purgatory
6fix +jam +mess +muddle +pickle
6plight predicament
6problem
5danger
6vulnerability
5despair desperation
5discomfort
6hangover
6inconvenience
6malaise +uneasiness
5dryness
6drought +drouth
5emptiness
6hollowness
6vacancy
6vacuum
5immunity
6exemption +freedom
7impunity
5wetness
6humidity
6moisture wet
5hyalinization
5illumination
5safety
6invulnerability
6security
5
6jumble muddle welter
6mess
6slovenliness
5susceptibility
6liability
6+capability +capacity
5malady
5nakedness
5
6prosperity
6recession
6+depression +slump
5purity
5
6sanitation
6soil +dirt +grease
5shirtsleeves
5shoes
5silence
5tilth
5trim
5vacuolization
5virginity
5wreck
5+climate +mood
5+dark +wickedness
5+innocence +purity +whiteness
4Xsituation
5
6acquiescence
6recognition
6welcome
5environment
6arena domain sphere +orbit
7kingdom realm
7preserve
7+province +responsibility
6milieu surroundings
6+scope +setting
7showcase
6+circumstance +context
5equilibrium
6balance
5challenge
5exclusion
5imbalance unbalance
5thing
5
6+censure +exclusion
6+defection +renunciation
4Xbeing existence
5actuality
6+realism +reality
5
6chance opportunity
7B
8closeout
8selloff
6potential potentiality
7prospect
5coexistence
5life
5preexistence
5presence
5survival +endurance
4feeling
5Jliking
6admiration +esteem
6enchantment +fascination
6fondness
6friendliness
6preference +predilection +taste
5Jaffect
5Jaffection +fondness
6attachment
5J
6agony
6distress +hurt
7anguish torture +torment
5Jemotion
6fear fright
7alarm consternation +dismay
7apprehension dread
8foreboding premonition
8suspense
8trepidation
7timidity
8hesitancy
7horror
7panic terror
7quiver +chill +shiver +thrill
6anger
7vexation +annoyance
8exasperation
8temper +irritation +pique
7Xfit tantrum
7fury rage
8wrath
7indignation outrage
6
7angst
7misgiving qualm
7nervousness
7uneasiness
7+concern +fear
6hate hatred
7
8animosity
8bitterness rancor resentment
9envy
:covetousness
:jealousy
9grievance grudge
8+aggression +aggressiveness
7spite
6X
7
8bereavement
8poignancy
7ecstasy rapture
7gratification +satisfaction
7happiness +felicity
8nirvana +enlightenment
6love
7devotion
6joy
7euphoria
7excitement
8thrill +kick
7exultation
5J
6alienation +estrangement
6antipathy aversion distaste
6contempt disdain scorn
6disapproval
6disgust
7repugnance revulsion +repulsion
5J
6indifference
7aloofness
7detachment
6+cruelty +ruthlessness
5Jamazement astonishment
6wonder +admiration
7awe
6shock stupor
6surprise
5Jdesire
6ambition +aspiration
6appetite
6longing yearning
7discontent
8dissatisfaction
9boredom
9disappointment letdown
:frustration +defeat
9displeasure
7nostalgia
7yen
6
7lust
7sensuality
6whim +impulse
6wish wishing
5Jpleasure
6delight
7amusement
6
7consolation solace
7relief
6enjoyment
7gusto relish zest
6sadism
5Janticipation expectancy
6hope
5Jenthusiasm
6eagerness +keenness
7ardor zeal
5Jshame
6embarrassment
7chagrin mortification +humiliation
7self-consciousness
5J
6commiseration pity +pathos
6compassion
6solicitude
5Jsadness unhappiness
6regret +sorrow
7compunction remorse
8penance repentance
7contrition
6despondency
6sorrow
7grief
6melancholy
5Jpride
6conceit vanity
6Edignity self-respect
6ego +egotism
6self-esteem self-pride
5J
6coolness
6
7languor
7+repose +serenity
5J
6dismay
6pessimism
6resignation surrender
5Jearnestness seriousness sincerity
5Jfeelings
5Jpassion
6fervor
6infatuation
6wildness +abandon
5J
6satisfaction
7fulfillment
7self-satisfaction
6gaiety merriment
7glee hilarity
6insouciance
6rejoicing
5Jgratitude
6thankfulness
5Jingratitude
5Jmood +temper
6irritability petulance
5Joptimism
5Jpang twinge
5Jsentiment
5J
6stewing
6+tumult +turmoil
4G
5adroitness quickness +facility
5coordination
5expertise
5mastery
5versatility
5+proficiency +technique
4Xcircumstances luck
5adversity hardship
6disaster +catastrophe
6misery wretchedness
7woe +suffering
6nadir
5bankruptcy
5
6boon +blessing
6well-being
7health
4X
5affiliation +tie
5subjugation
6
7captivity +imprisonment
7custody
6repression
6slavery
5friendship
6companionship +fellowship
4X
5anarchy
5confusion
6bluster
6chaos
5commotion +disruption
6tempest +storm
6tumult uproar
6turmoil +upheaval
5upheaval
6ferment fermentation unrest +agitation
5instability
5strife
4X
5+conjunction +junction
6Fanastomosis
5
6cohesion cohesiveness
7continuity
6interconnectedness
5+coalition +fusion
4Xseparation
5isolation
6anomie
6+privacy +secrecy
7bosom
7confidentiality
6estrangement +alienation
6insularity insulation
6loneliness
6solitude
5discontinuity
5severalty +distinctness
4Xfreedom
5independence
6autonomy liberty
7self-determination self-government
8sovereignty
6self-reliance +autonomy
5discretion
4Xswelling +lump
5bloat
5edema
4Xintegrity unity
5completeness
6entirety totality
6fullness
4X
5consensus
5peace
5+quiet +tranquility
4Xcrudity +rudeness
4X
5dark darkness
6
7gloom
7shade
8shadow
6+black +blackness
5lighting
4Xdebt
4X
5defect
5flaw +fault
5weakness
4Xdependence dependency
4X
5disagreement +dissension
5friction +clash
4X
5drowsiness
5drunkenness
5fatigue weariness
6exhaustion
6eyestrain
5sobriety
4Xemploy employment
4X+degree +stage
5extent
5+elevation +height +pinnacle +superlative
4Xfalsity
4Xgrace
4Xinaction
5halt +arrest +hitch +stay
5stagnation
4Ximminence
4Ximmobility
4X
5liaison +affair +intimacy
5romance
4X
5manhood
5parenthood
4X+action +activity
5operation
5swing
4Xperfection
5refinement +polish
4Xreadiness
5ready
4Xtrembling +quiver +shaking +vibration
4Xunemployment
4X+babyhood +infancy
3Equality
4ability
5capability
6capacity
6firepower
5competence
6proficiency
4
5abstruseness obscurity
5inscrutability
5vagueness
4accuracy
5fidelity
5precision
4adequacy
4asset
5advantage
6good
6lead
6privilege
6+gain +profit
7profitability
5
6aid +assistance
6resourcefulness
5forte specialty
4goodness
5advisability
5better
5optimum
5+benefit +welfare
6sake +interest
4
5
6
7insignificance
8aimlessness
7triviality
6importance
7greatness
7significance
8meaningfulness
6price +cost
5merit +virtue
4
5
6airs pose
6coyness
5
6pretence pretension
6staginess
4morality
5+good +goodness
6
7generosity
8unselfishness
9altruism
8+largess +largesse
7tact
6virtue
5righteousness
6honesty
7candour
7incorruptibility
7truthfulness
8veracity
6justice +justness
7fairness
8non-discrimination
6piety
7religiousness
6rectitude
6+grandeur +nobility
5rightness
4sameness
5similarity
6analogue parallel
6
7consistence +consistency
7homogeneity
6likeness similitude
7resemblance
6parallelism
5equality
5oneness
4appearance
5beauty
6
7charisma
7charm +appeal
6glamor
6loveliness
6prettiness
5blemish
6blot +smudge
7blotch
5countenance +visage
6expression look +face
5decorativeness
6finish finishing +coating
7lustre
5semblance
6disguise
6verisimilitude
6+pretence +pretext
5stain
5ugliness
5+effect +impression
5+image +persona
4aridity
4assertiveness
4
5authenticity +legitimacy
5validity +rigor
4power powerfulness
5control
6authority potency +authorisation +authorization
5disposal
5effectiveness
6efficacy
5influence
6force
6tentacle
5jurisdiction
5sway
5vividness +color
5+effectiveness +potency
4usefulness +utility
5avail
5detergency
5feasibility
5realism
5+function +purpose +use
4suitability
5availability
5felicity
5fitness
6qualification +making
4
5awfulness
5+harshness +roughness
4bad badness
5disadvantage
6catch
5worse
4
5binding
5lure
5+show-stopper +showstopper
4elegance
5breeding
5dash +flair
5delicacy
5grandeur +brilliance +magnificence +splendor
5+eclat +pomp
4
5
6malevolency
7brutality
7meanness
6vice
6wrongdoing
5
6
7corruption
7deceit +fraudulence
7
8+equivocation +prevarication
8+fulsomeness +unction
6sin sinfulness
6wrong
5depravity
4
5
6callousness
6crassness
5incompetence
4clarity clearness lucidity
5unambiguity
4complexity
5tapestry
4
5
6+agreement +correspondence
7conformity
8justness nicety
6harmony
5hallmark stylemark trademark +earmark
5immediacy
4
5constancy
5monotony +sameness
4corporeality physicalness
5literalness
4correctness
4worthlessness
5damn shucks
4
5dedication
5loyalty
6nationalism patriotism
4difference
5discrepancy +disagreement
5diversity +variety
5inequality
6gap +spread
6nonequivalence
4infidelity
5disloyalty
6treachery
4+clarity +clearness
5distinctness
6legibility
5translucence
4ease
4strangeness
5eccentricity
5quirk
4excellence
5magnificence
6expansiveness
6majesty
5wonderfulness
4expressiveness
4fruitfulness
5productivity
4uselessness
5futility
5romanticism
4
5givenness
5inevitability
5surety
4impotence impotency
5helplessness +weakness
4humanity
4inaccuracy
4uncertainty
5indefinity
4innocence +naturalness
4legitimacy
4lethality
4likelihood
5odds
4mobility
5maneuverability
5restlessness
4mediocrity
4mystique
4naturalness
5spontaneity
4nature
4novelty +freshness
4
5orderliness
5periodicity
5uniformity
4orthodoxy
5traditionalism
4pathos +poignancy
4pompousness +ostentation
4popularity
4
5prevalence
5solidarity
5universality
4
5relentlessness
5ruthlessness
4
5reversibility
5unpredictability
5variability
4
5rigor +hardship +severity
5worriment +inconvenience
4sanctity
4simplicity
4specificity
4spinnability
4
5stability
5+lodgement +lodging +lodgment
4unreality
4virulence
4+humanity +manhood
3E
4consistency +consistence
5porosity
6absorbency
5solidity
6density
5softness
5viscosity
4magnitude
5
6abundance
7excess surplus
7profusion richness +cornucopia
8greenness
7plenitude plenty
7+amplitude +bounty
6number
7bulk majority
6decrement
6inadequacy +deficiency
7deficit shortage
7scarcity
8paucity
6
7raise
7+boost +hike
5
6acreage
6range scope +compass +reach
7confines
7expanse sweep
7gamut
7palette
6depth
6frontage
6limit
7utmost +maximum
5size
6circumference
6
7immensity +greatness
7spaciousness
6smallness
5dimension
6height
6width +breadth
7narrowness
6thickness
6thinness
5intensity
6half-intensity
5multiplicity
5+bulk +volume
4
5acidity
5tang +zest
4age
5childishness
5freshness
6crispness
5+longevity +seniority
4
5color
6
7yellow
8amber +gold
8ocher
7blue
7brown
8fawn +dun
8sepia
7red
8claret
8crimson
7pink
8coral
7green
7pastel
7purple
7+blond +blonde
6
7black blackness
8ebony
7whiteness
8bleach
8+ivory +pearl
7gray
6complexion
7pallor +luridness
6tint +shade
5
6brightness
7brilliance glare
7brilliancy luster splendor +lustre
7
8gleam +gleaming
8polish
7glitter
6halo
5
6
7graining woodgraining
7woodgrain
6marbleizing
5hue
4analyticity
4aroma odor +smell
5+bouquet +fragrance
4spatiality
5asymmetry +imbalance
6directionality directivity
5shape +configuration +contour
6narrowing
7Wbottleneck constriction
6convexity
6lobularity
6rotundity
6topography
5
6flatness
6third-dimensionality three-dimensionality
5symmetry
6regularity
4degree level
5
6
7vigor +energy
8athleticism
7momentum
6ferocity fierceness +vehemence +violence +wildness
7savageness
6severity +badness
6vehemence +emphasis
5caliber calibre +quality
6superiority
7fineness
5extreme
5shallowness superficiality
6glibness +slickness
5high
5moderation
4
5pitch
6bass
5crescendo
5
6hush stillness +still
6quietness
6speechlessness
5lilt
5sound
6ring
6voice
5timbre
6sonority vibrancy
4
5visibility
6
7
8blatancy
8+predominance +predomination
7obtrusiveness
5elasticity
6bounce
6give
6resilience +resiliency
5echo reverberation
5enthalpy
5plasticity
6flexibility
5weight
6heaviness
6weightlessness
5luminosity
6+glow +luminescence
5stiffness
4
5build physique
5
6corpulence
6plumpness
5dominance
5maleness masculinity
5posture +attitude
6matsyendra
6sprawling
6stance
5suppleness
4
5
6celerity rapidity
7instancy
6haste +hurry
7suddenness
5
6timing
7conjunction +co-occurrence
7presentness
8modernity +modernism
7punctuality
7timeliness
7+precedence +priority
6succession +sequence
7pelting
5
6permanence
7durability
8persistence
7immortality
6longevity
6
7mortality
7transience
6+brevity +transience
4concentration
5titer
4strength
5endurance
6tolerance
6toughness
5firmness
5might
5robustness
4
5enervation
5exposure
4fashion manner mode style way
5wise
4
5greed
6+avarice +covetousness
5+hunger +thirst
4texture
5roughness
6harshness scratchiness
5smoothness
6slick
4+composition +make-up
5
6Dinfrastructure substructure
6+fabric +framework
4viability
4+descent +origin
3
4W
5
6Oopening +gap
7abyss
7crack +cleft +crevice
8volcano
7hole
8leak
8rathole
7rift
7+rent +rip +tear
6angle
7azimuth
7
8Mlatitude
8Mlongitude
6Ocavern
6Dcompartment
7cell
7cubbyhole
6
7hollow
7+pocket +pouch +sack
6pore
6O
7sheet
7stretch
6+vacancy +vacuum
5blob
4W
5curve
6arch
6
7Dbelt
8+conveyer +conveyor
9carousel carrousel
7Dclench +clinch
6bend turn +crook
6Orainbow
6spiral
5bound +boundary +edge
6brink verge
6fringe periphery
6margin +border
6rim
5
6chord
6tangent
4W
5
6+globe +orb
7Obubble
8foam froth
9lather soapsuds suds
9spume
7spherule
6drop +bead
5disk +disc
6dot
5funnel
5swirl +whirl
5whorl +coil
4W
5
6bulge protuberance +swelling
7wart
6+spine +spur
5
6indentation
7cleft
7notch
6
7crevice +chap
7groove
8rut
8striation
7wrinkle +furrow +seam
7+dent +prick +scratch
6+niche +recession
5
6cube
6octahedron
5cylinder
6Drouleau
6Dsprocket
5mold stamp
5+halo +ring
4W
5
6oval
7circle
6ellipsoid
6
7rectangle
8square
7triangle
8wedge
6sector
5subfigure
4Wflare
4Wfold
5Dpleat
5pucker +ruck
4W+pillar +tower
3
4Z
5pacing tempo
6allegretto
6allegro
6andante
5Hrhythm
4Zpast yesteryear
5bygone
5history
4Z
5climacteric
5gestation
4Zcontinuum
4Zeon +aeon
4Z
5equinox
5midsummer
4Zeternity
4Zfuture futurity +hereafter
5offing
4Zpresent
5now
5today
5tonight
3E
4background
4birthright
4
5rearing +raising
5+breeding +training
3Echeerfulness +cheer
3Eethos
3Epersonality
4identity +individuality
3space
4Lsubspace
2
3event
4+act +deed
5Brejection
6abandonment +desertion +forsaking
6avoidance shunning
7+aversion +averting
6
7expulsion +ejection +riddance
8barring blackball
8ousting
7deportation expatriation
7disbarment
6forgoing forswearing
7forsaking
6turndown
5H
6
7abdication
7relinquishing relinquishment
8yielding +surrender
6denial
7abnegation
7refusal
8
9forbiddance
9interdiction
7negative
8nay
8no
7retraction
8withdrawal
6
7accordance
7assent +acquiescence
8+concession +yielding
9bye
7concurrence concurrency
7connivance +collusion
7secondment +endorsement +indorsement
7stipulation
6
7dispute
8quarrel wrangle +row
9affray altercation fracas
9bickering spat squabble
8controversy +argument +contention +disputation +tilt
9sparring
7dissension
7face-off showdown
7nonconformity
6
7
8anecdote
8
9earful
9grapevine pipeline
9rumor
9scandal
8megillah
8recital yarn +narration
9telling
7briefing
7warning
8caveat +caution
7+notification +telling
8dismission +dismissal
7intro
6
7appeal
8solicitation
9beggary
9importunity
8bundling
8jingoism
8plea +supplication
7questioning
8
9catechism
9cross-examination
9interview
9reexamination
8enquiry query question +inquiry
7+petition +prayer
8commination
8deprecation
8intercession
8invocation supplication
7invitation
8summons +bidding
7recall
6speech
7preaching sermon +discourse
8baccalaureate
8kerygma
7
8declamation
9harangue rant
:screed
8oration
9peroration
8valediction
7disputation +debate
7dithyramb
7impromptu
7inaugural
7lecture
7litany
6promise
7betrothal troth
7parole
7pinning
6bid bidding command dictation
7commandment
7injunction
7misdirection
7order
6boast jactitation
7braggadocio
7self-assertion
6
7caption
7demurrer
7dissent
7gripe +squawk
7protest protestation
7+grumble +grumbling +murmuring +mutter +muttering
6
7comeback rejoinder retort riposte
8sassing
7refutation
8confutation
8rebuttal
7echolalia
6
7confrontation
7daring
7gantlet gauntlet
6congratulation +felicitation
6denunciation
7damnation
7fulmination
7imprecation malediction
7philippic +broadside
6naming
7denotation +indication
7numeration
6
7renunciation repudiation
8disclaimer
7snub +rebuff
6disclosure revelation
7informing
6
7elucidation
7explication
6
7label
7vignette +sketch
7+characterisation +characterization
6offer
6+affirmation +assertion
7say-so
5Bactivity
6+misconduct +wrongdoing
7evildoing transgression
8crime law-breaking
9felony
:
;abduction
;kidnapping
:larceny stealing theft thievery thieving
;biopiracy
;robbery
<dacoity dakoity
<heist
<highjacking hijacking
=piracy
<holdup stickup +heist
;misappropriation peculation +defalcation +misapplication
<plunderage
;petty
;pilferage
;rustling
;shoplifting
:blackmail
:bribery
:burglary
;housebreaking
9fraud
:swindle
;bunco bunko flimflam hustle
;cozenage scam
;gip gyp
;pyramiding
;swiz
;thimblerig
9highjack hijack
:carjacking
9cybercrime
9harlotry prostitution whoredom
9infraction misdemeanor violation +infringement
:perjury
:sedition
9mayhem
9molestation
9mugging
9perpetration +committal
9thuggery
9treason
8sinning +sin
9
:acedia
:superbia
;Earrogance
<clannishness exclusiveness
<condescension
<hubris
:avarice avaritia +greed
:invidia +envy
:luxuria +lust
:overeating
8intemperateness
9boozing crapulence +drink +drinking
8evil iniquity wickedness
9desecration profanation sacrilege +blasphemy
9devilry deviltry
8turpitude +depravity
8+terrorisation +terrorization
7
8+deception +dissembling
9pretending pretense +feigning
:affectation
:pretend
9cheating
:gerrymander
9chicanery wile +shenanigan +trickery
:dupery hoax +put-on
:jugglery
9fakery
9imposture +impersonation
8lying
9fibbing paltering
8tergiversation
8twisting +straining
7knavery
8betrayal +treachery
9double-crossing
7champerty
7misbehavior misdeed
8devilment mischief roguery shenanigan +devilry +deviltry
9hooliganism vandalism
8irregularity
8peccadillo
8ruffianism
7disservice
7infringement +violation
8foul
8+piracy +plagiarism
7injustice +iniquity
7usurpation +encroachment +trespass
8inroad
7malfeasance
7malpractice
7misfeasance
7tort
8trespass
6procedure process
7
8ablation extirpation +excision
9embolectomy
9laminectomy
9lithotomy
9lobectomy
9lumpectomy
9mastectomy
9nephrectomy
9neurectomy
9orchiectomy
9ovariectomy
9septectomy
9splenectomy
9vasectomy
9vulvectomy
8sterilisation sterilization
9altering neutering
:castration
:spaying
8anaplasty
9facelift
:rhinoplasty
9lipectomy
:liposuction
9mastopexy
9neuroplasty
9otoplasty
9rectoplasty
8angioplasty
8arthrodesis
8arthroscopy
8
9callosotomy
9leucotomy leukotomy lobotomy
8ostomy
9colostomy
9ileostomy
8craniotomy
8cryosurgery
8curettage curettement
8debridement
8enterostomy enterotomy
8enucleation
8evisceration
8gastrectomy
8gastrostomy
8hysterotomy
8
9iridectomy
9iridotomy
9keratotomy
9vitrectomy
8jejunostomy
8myotomy
8myringotomy
8orchiopexy
8osteotomy
8phlebectomy
8polypectomy
8resection
8rhinotomy
8rhizotomy
8strabotomy
8tracheotomy
8transplantation
8uranoplasty
8vivisection
7calculation computation
8
9maximization
9minus subtraction
9quadrature
7
8electromyography
8fetoscopy foetoscopy
8mammography
7fingerprinting
7indirection
7lockstep
7routine
8+groove +rut
7stiffening
7+rigamarole +rigmarole
6practice +pattern
7
8ablution
8manduction
7
8abuse
9cruelty
:barbarism +brutality
:impalement
9persecution
:torturing
;falanga +bastinado
;kittee
;strapado strappado
:oppression +subjugation
:pogrom
8annoying
8
9badgering bedevilment worrying
9baiting
9teasing +ribbing
8using +exploitation
9colonialism
7biologism
7custom +usage
8ritual +rite
9
:bridal espousal
:remarriage
9+betrothal +espousal
8consuetude
8couvade
7calisthenics callisthenics
7cannibalism
7careerism
7habitude
7lobbyism
7naturism nudism
7one-upmanship
7popery
7systematism
7transvestitism
6job occupation
7berth
8academicianship
8apostleship
8apprenticeship
8bailiffship
8bishopry
8cadetship
8captaincy captainship
8chaplaincy
8chieftaincy
8clerkship
8commandery
8consulship
8curacy
8curatorship
8deanship +deanery
8editorship
8eldership
8foremanship
8generalcy
8headship
8internship
8judgeship
8lectureship
8legateship legation
8lieutenancy
8magistracy
8managership
8marshalship
8mayoralty
8messiahship
8pastorship +pastorate
8peasanthood
8praetorship
8premiership
8primateship
8priorship
8proctorship
8professorship +chair
8rectorate rectorship
8rulership
8senatorship
8speakership
8stewardship
8studentship
8teachership
8thaneship
8tribuneship
8viceroyship
8viziership
8wardenship
8wardership
8+prelacy +prelature
8+seigneury +seigniory
7accountancy
8bookkeeping clerking
8costing
7craft +trade
8basketry
8
9bookbinding
9sewing stitching
:suturing
9spinning
9weaving
9+needlecraft +needlework
8bricklaying
8carpentry woodworking +woodwork
9cabinetry +cabinetwork
8cobbling shoemaking
8dressmaking
9couture
8lumbering
8oculism
8papermaking
8plumbery +plumbing
8pyrotechny
8tailoring
8typography
8winemaking
8+pilotage +piloting
7biz
7
8booking
8coaching
8piecework
8sailing seafaring
8services
8teleworking
8workload
7calling career vocation
8lifework
7teaching
8catechesis
8hypnopedia
8inculcation ingraining instilling
8lecturing
8lesson
8phonics
8schooling
8tutelage tutorship +tuition
7catering
6work
7investigating +investigation
8analysis
9
:
;
<acidimetry
<alkalimetry
<titration
;colorimetry
:dating
:dialysis
;pheresis
:spectroscopy
:uranalysis urinalysis
8examination scrutiny
9autopsy necropsy +post-mortem +postmortem
9endoscopy
:celioscopy
:colonoscopy
:culdoscopy
:gastroscopy
:proctoscopy
9inspection
:checkout
9checkup medical
9comparing comparison
:likening
9going-over
9gonioscopy
9keratoscopy
9palpation
9study survey
:resurvey
9rhinoscopy
9scan
8counting +count +enumeration +numeration
9census nosecount
9countdown
9miscount
9recount
8research
9
:cloning
:experiment +experimentation
;testing
9microscopy
8
9detecting sleuthing
9forensics
9surveillance
:spying
:stakeout
8inquest
8wiretap
7care tending +attention
8treatment
9acupressure shiatsu
9acupuncture stylostixis
9
:aftercare
:allopathy
:anticoagulation
:therapy
;
<antipyresis
<drugging
;electroshock
;flooding
;physiatrics
:bandaging
:bloodletting
;cupping
:
;clyster enema
<colonic
;lavage
:digitalization
:homeopathy homoeopathy
9autogenics
9detoxification
9diathermy
9massage
:effleurage
:petrissage
:rubdown
:tapotement
9hydropathy
9naprapathy
9naturopathy
9orthoptics
9osteoclasis
9osteopathy
8babysitting
8brushing
8haircare +hairdressing
9combing
:comb-out
9hairweaving
8healthcare
8incubation
8manicure
8nursing
8nurturance
8pedicure
8skincare
7project task undertaking
8adventure escapade
8venture
9crusade +campaign
:campaigning candidacy candidature +electioneering
;hustings
;stumping
9+danger +risk
:crapshoot
8cinch +breeze +picnic +pushover +walkover
9doddle
8schoolwork
9classwork
9homework prep
8endeavor endeavour enterprise
8marathon
7toil +labor
8exertion +effort
9exercise exercising workout
:
;aerobics
;conditioner
;jogging
:bodybuilding
;weightlift
<clean
:
;chin-up +pull-up
;pushup
:handstand
:isometrics
:squat squatting
:+calisthenics +callisthenics
9difficulty
:tsuris
9grappling wrestle wrestling
9straining
8
9
:anointing anointment
;inunction
:babbitting
:daubing plastering
:fumigation
:papering
:scumble
:splashing +spatter +spattering +splattering
:tiling
:tinning
:waxing
9handling
:unloading
8
9birdnesting
9stalking
8corvee
8donkeywork drudgery plodding
8hackwork
8overwork overworking
8roping
7
8assignment
8role
9lieu stead
:behalf
8chore +job +task
9shitwork
9+ball-breaker +ball-buster
7busywork make-work
7casework
7coursework
7dawah
7lavation washing +wash
8dishwashing +washup
8laundering
8washup +bathing
9mikvah
8window-washing
7housekeeping housework
7housewifery
7logging
7nightwork
7paperwork
7polishing shining
7service
7spadework
7subbing
7timework
6diversion recreation
7athletics sport
8gymnastics
9acrobatics tumbling
8
9fishing
:angling
;trolling
9hunting
:battue
:beagling
:coursing
:ducking
:foxhunt
:pigsticking
8aquatics
9swim swimming
:bathe
:floating natation
:plunge
:snorkeling
:+dive +diving
9surfing surfriding
9water-skiing
8archery
8
9
:badminton
;doubles
;singles
:basketball hoops
:fives
:netball
:pallone
:pelota
:tennis
:volleyball
9
:
;baseball
<rounders
<stickball
;football
<rugby rugger
<soccer
;hockey
<shinney shinny
;hurling
;lacrosse
;pushball
:croquet
:golf
:horseshoes quoits
:shovelboard
9tetherball
8cycling
9bicycling
8sledding
9bobsledding
9tobogganing
:luging
8
9boxing pugilism +fisticuffs
9rassling +grappling +wrestling
:sumo
8equitation riding
9
:dressage
;curvet +vaulting
;piaffe
:showjumping
8funambulism
8jumping
8racing
8rowing
9sculling
8skating
8skiing
8tauromachy
7festivity +celebration
8agon
8+festival +fete
9carnival
9eisteddfod
8merrymaking
9revel revelry
:carousal carouse +bender +toot
:debauch debauchery
:whoopee
9hijinks jinks
8gala jamboree
7antic +prank
8hotfoot
7pastime
8avocation hobby +by-line
7dancing
8choreography
9ballet
9cakewalk
9cancan
8
9
:cha-cha
:foxtrot
:minuet
:tango
:valse
:+cotilion +cotillion
9
:contradance contredanse
;lancers
;longways
;sashay
:farandole
:hornpipe
:+rhumba +rumba
9fandango
9gavotte
9jitterbug
9lindy
9stomp
9tarantelle +tarantella
8courante
8hoofing
9soft-shoe
8hula
8mambo
8nauch nautch
8+pavan +pavane
7bathing
7frolic gambol
8foolery tomfoolery
9buffoonery clowning japery prank
9meshugaas mishegaas mishegoss
8coquetry flirtation flirting toying +dalliance +flirt
8horseplay
7
8charades
8pinball
9pachinko
8ring-around-a-rosy
7entertainment +amusement
8show
9demonstration +presentation
:debunking
:
;encore
;legerdemain +magic
;playing
<spiccato
;+juggle +juggling
:exhibition
;rodeo
9fair
9floorshow +cabaret
9horseshow
9+display +exhibit +showing
8edutainment
8extravaganza
8nightlife
7escapism +escape
7gambling gaming
8wager +bet
9exacta perfecta
9parimutuel
9parlay
9superfecta
8
9fantan
9
:raffle
:sweepstakes
:tombola
8toss
7fireman
7fun +merriment
7+jest +joke
8pleasantry
8+drollery +waggery
7sexcapade
6acting performing playacting
7personation
8apery mimicry
7+personation +portrayal
8Gpersona +role
9Pbaddie +villain
9Pheroine
7byplay
7hamming overacting
7heroics
7pantomime +mime
8panto
7reenactment
7roleplaying
7skit
6measurement measuring mensuration
7actinometry
7algometry
7anemography
7anemometry
7angulation
7bathymetry
7calorimetry
7densitometry
7dosimetry
7fetometry foetometry
7gravimetry hydrometry
7hypsometry
7micrometry
7observation
7pelvimetry
7photometry
7spirometry
7sub-test
7surveying
7telemetry
7thermometry
7tonometry
7viscometry
7+blending +shading
6activating energizing
7electrification
6assist assistance help +aid
7
8adherence
9ecclesiasticism
9royalism
8approval approving blessing
9adoption +acceptance
9backing patronage
9
:idealization
:idolisation idolization
8advocacy protagonism
8aegis auspices
8reassurance
8sponsorship
7boost +encouragement
7
8childcare
9daycare
8helpdesk
7lift
7ministration succor succour
7recourse
7self-help
6creation
7
8authorship penning writing
9adoxography
9drafting
9dramatisation dramatization
9metrification
9+fabrication +fictionalisation +fictionalization
8conceptualization +formulation
9approach
:avenue
9framing
8arranging
9
:juggle juggling
:reordering
;overtaking
;shuffle +make +shuffling
<reshuffling +reshuffle
8design designing
8
9devisal
9+neologism +neology
8objectification
9reification
8
9prefixation
9suffixation
8+programing +programming
7
8baking
8construction +building
9bricolage
9erecting
9leveling +grading
9shipbuilding
9+crenelation +crenellation
8manufacturing +manufacture
9+formation +shaping
:forging
:grooving rifling
9newspeak
8molding +casting
7
8boring drilling
8cutting
8digging excavation
8petroglyph
7
8ceramics
8impasto
8modelling +modeling
8origami
8printmaking
9serigraphy
8
9pyrography
9tracing
7erotica porn porno pornography
7re-creation
6behavior conduct doings
7offense
8affront +insult
9indignity
8+derision +ridicule
9mock
8rebuff slight
7
8provocation
9aggro
9taunt taunting +twit
8bitchery
8bullying intimidation
9frightening terrorisation terrorization
7bohemianism
6
7
8sacrament
9baptism
:affusion
:christening
9shrift
8rite
9agrypnia
8devotional
7presentation
6protection
7self-defense
8
9aikido
9jiujitsu jujitsu jujutsu
9judo
9karate
9ninjitsu ninjutsu
9taekwondo
9taichi taichichuan
7guardianship +tutelage
7preservation
8immobilisation immobilization
8self-preservation
7inoculating vaccinating
8variolation
7
8inoculation vaccination
8sensitising sensitizing
7locking +lockup
7momism overprotection
7
8primping
8toilette
7sealing waterproofing
7shielding
6
7
8alternation
8grading scaling
7systematization
8codification
7itemisation itemization +listing
8stocktake
7randomization
6
7attack onrush +onset +onslaught
8ambuscade ambush
8blitzkrieg +blitz
8bombing
8firing +fire
9cannonade drumfire
9counterfire
9fusillade volley +burst +salvo
9shelling +barrage +bombardment
8charge
8counterattack countermove
8penetration +incursion
9foray maraud raid
9infiltration
9interpenetration
9invasion
8strafe
7
8censoring censorship
8espionage
8
9recce recco reccy
9scouting
9shufti
7offence offensive
8counteroffensive
8rollback
7expedition
7maneuver
7psyop
7reinforcement +reenforcement
6
7centesis
8amnio
7pricking
6Zanachronism
6game
7
8anagrams
8
9backgammon
9beano bingo keno lotto
9checkers draughts
9darts
9halma
9ludo
9mahjong
9pachisi parchesi parchisi
9shogi
9ticktacktoe ticktacktoo
7cards
8auction
8baccarat
8bezique penuchle pinochle pinocle
8canasta meld
8
9canfield
9crapette
8cassino +casino
8cribbage
8ecarte
8euchre
8faro
8whist
9hearts
8monte
8piquet
8sevens +fantan +parliament
8stops +boodle +newmarket
7
8billiards
8dominoes dominos
8nim
8snooker
7bowling
8bocce bocci boccie
8bowls
8candlepins
8duckpins
8ninepins skittles
8tenpins
7
8bopeep peekaboo
8hopscotch
8jacks +jackstones
8jackstraws spillikins
8marbles
8tiddlywinks
7curling
6
7
8photography
9
:angiography
:myelography
:pyelography
:venography
9filming
:retake
9
:overexposure
:underexposure
9xerography
8tomography +imaging
9echography sonography
9radioscopy
:fluoroscopy
7diagramming schematisation schematization
7figuration
8symbolising symbolizing
7pageant +pageantry
7simulation
7+dramatisation +dramatization
6usage use utilisation utilization +exercise
7application
8technology
9automation
:cybernation
9engineering
9railroading
:maglev
8misapplication
7exploitation
8commercialization
8overuse
7
8consultancy
8cosmetology
8optometry
8quackery
8witching
7misuse
6worship
7arborolatry
7astrolatry
7autolatry idiolatry
7+idolisation +idolization
8bardolatry
7prayer
8benediction
8
9bhakti
9novena
7idolatry
8bibliolatry
8iconolatry
8symbolatry
8verbolatry
7cosmolatry
7demonolatry diabolatry
7gynaeolatry gyneolatry
7hagiolatry hierolatry
7Hhallelujah
7heliolatry
7latria
7lordolatry
7monolatry
7zoolatry
8ophiolatry
7pyrolatry
7selenolatry
7topolatry
6
7self-control +self-discipline
8ascesis
8
9chastity
9fast fasting
:dieting
9inhibition
9teetotaling teetotalism
7regulating
8clampdown
8devaluation
8indexation
8proration
7prehension +grasping +seizing
8clutch clutches grip hold +clasp +clench
9embrace embracement embracing
:cuddle nestle snuggle
:hug
9
:hammerlock
:headlock
7restraint
8
9committal +consignment
9lockdown
8+immobilisation +immobilization
7possession +ownership
8holding retention
9storage
7navigation pilotage piloting
6
7assembling collecting +aggregation
8compiling +compilation
8conchology
8
9harvesting
:haying
9+centralisation +centralization
8numismatics
8philately
7classification +assortment
8indexing
8reclassification
8stratification
8typology
7matchup
7phrasing
7
8
9sifting winnow winnowing
9threshing
8triage
6
7at-bat +bat
7castling
7counterplay +counterattack
7innings
7starting
7trumping
6attempt effort try +endeavor +endeavour
7batting
7best
7trial +run
8
9Gbioassay
9Gbiopsy
7contribution
7
8
9dunk
9layup
8slapshot
7fling
7nisus pains striving
8jehad jihad
7struggle +battle
8Ijoust tilt
8scramble
6
7boondoggle
7highlife
7squandering
6Idisturbance
7bother hassle +fuss +trouble
6grooming training
7
8brushup
8rehearsal
8scrimmage
7fartlek
7retraining
7Gyoga
6concealing hiding
7burying +burial
8reburial reburying
7masking
7stealth +stealing
6calibration
7
8collimation
8voicing
7tuning
6
7
8singing vocalizing
9caroling
9chanting
9crooning
9hymnody psalmody
9karaoke
9scat
9singalong +singsong
9solfege solfeggio +solmization
9yodeling
9+harmonisation +harmonization
9+solfege +solfeggio
8+cradlesong +lullaby
7percussion
8drumming
6chanoyu
6coding
7decoding decryption
8decompression
7encoding encryption
7recoding
6didactics education +instruction
7coeducation
7course
8elective
7dramatics
6
7looking +look
8stare
9contemplation
9gaze
9glower +glare
8dekko
8glance glimpse
9eye-beaming
8observance watching +observation
9monitoring
9sighting
9stargazing
8peek +peep
8sightseeing
7lipreading
7listening
8
9pleximetry
9succussion
8rehearing relistening
7smelling
8sniff
6continuance continuation
7repeating +repetition
8copying
9replication
:playback
9+duplication +gemination
8reiteration
7lengthening perpetuation prolongation
6preparation readying
7planning
8contraception
8programing programming scheduling
7deployment
7makeready
7priming
7tune-up warm-up +prolusion
7turnround
6supporting
7dangling
6deeds
6disassembly dismantling
6exaction
6locating positioning +emplacement +location
7fingering
7juxtaposition +collocation
8tessellation
7orientation
7planting
6search +hunting
7foraging
7frisk frisking
7manhunt
7ransacking
7scouring
7seeking +quest
6supplying +provision
7fueling refueling
7
8gavage
8overfeeding
8spoonfeeding
7irrigation
7issuance issuing
7logistics
7purveyance
6leadership +leading
6liveliness
6luxuriation
6market marketplace
7Xmonopoly
6socage
6solo
6support
7sustainment +upkeep
6+follow-up +followup
6+goalie +goalkeeper +goaltender +netkeeper
6H+verbalisation +verbalization
5B
6cooperation
7abidance compliance +conformity
8honoring
8keeping
7allegiance +commitment
8consecration
8
9cultism
9hobbyism
7coaction collaboration
7compromise
7quislingism +collaboration
7reconciliation
7self-sacrifice
7teamwork
7+concurrence +concurrency
6
7discrimination
8ableism ablism
8ageism agism
8cronyism
8fatism fattism
8nepotism
8racialism
8sexism
7management
8empowerment
9certification
:accreditation
9delegating relegating relegation +delegation +deputation
:devolvement
9+permission +permit
:dispensation
:mercy
8administration +disposal
9conducting
9
:nonprofit
:reorganization shakeup
:syndication
8banking
8dealing
8disenfranchisement
8homemaking
8misconduct
8mismanagement
9screwup
8steering +guidance
8supervising supervision
8+canalisation +canalization
7acculturation
8cultivation
8+fosterage +fostering +rearing
7appeasement calming
8pacification
8placation propitiation
7mobilization +mobilisation
8arming equipping +armament
9outfitting
:refit
9rearmament
8conscription +muster
7penalty punishment
8
9executing execution
:beheading decapitation
:crucifixion
:electrocution
9whacking +beating +drubbing +licking +thrashing +trouncing
:flagellation
:flogging lashing whipping +flagellation
;self-flagellation
9lapidation stoning
8chastisement +castigation
8imprisonment
8spanking
7domination
8bossism
8monopolization
7enforcement
8coercion
9terrorism
:cyberwar
8implementation
8imposition infliction
9regimentation
8vigilantism
7detribalisation detribalization
7disarmament disarming
7duty obligation responsibility
8safekeeping +guardianship +keeping
9hands
8Gprerequisite
8Grequirement
7governing +governance +government
8lawmaking legislating +legislation
9enactment
8misrule
7
8stabilization +stabilisation
8stylisation stylization
7starving +starvation
6
7
8absenteeism
8default
7hooky truancy
6
7
8
9acquittal
9+conviction +sentence
8arbitrament arbitrement +arbitration
8dismissal
8ruling
9fatwa
8verdict
7proceeding proceedings
8causa lawsuit +suit
9countersuit
9moot
8foreclosure
8hearing
8litigation
8
9mistrial
9retrial
8prosecution
7dispossession +eviction
7entrapment
7notification presentment
6transaction +dealing
7commerce commercialism +mercantilism
8
9agriculture
9manufacture +industry
:
;
<apiculture beekeeping
<aquaculture
<farming husbandry +agriculture
=aquiculture hydroponics
=dairying
=gardening
>landscaping
=insemination
=ranching
>roundup
<
=monoculture
=viniculture viticulture
<tilling
=ploughing plowing
;autosexing
;brewing
;yield +output
<Rcrop harvest
;mining
;overrun
;quarrying
;+boring +drilling
:industrialization
9finance
:investing investment
;arbitrage
;leveraging
:financing +funding
9butchering +butchery
9shipping
:hauling trucking +truckage
;cartage carting
:expressage
:ferrying +ferry
:+freight +freightage
9tourism touristry
:ecotourism
9packaging
:meatpacking
9publicizing +advertising
9publishing
9stowing
8barratry simony
8barter swap swop
8marketing merchandising selling
9bootlegging
9dumping
9peddling vending vendition
9resale
9retail
9retailing
9sale
9
:sell
:vendue +auction
9teleselling
9wholesale
8defrayal defrayment +payment
9outlay spending +disbursal +disbursement
:expending +expenditure
9prepayment
9repayment +refund
9+amortisation +amortization
8exporting +exportation
8importation importing
9smuggling
:gunrunning
8trade
8trading
7
8conveying
9
:bailment
:extradition
8+secularisation +secularization
7deal
7downtick
7logrolling
7operations
7renting +rental
7uptick
6attendance
7appearing
6
7battle engagement fight
8assault
8combat
9hostilities
7blockade
8besieging siege
7war warfare
8bioattack
7defense
8biodefence biodefense
8minelaying +mining
7jamming
7sortie +sally
6
7
8rendezvous
9assignation +tryst
8socialising socializing +socialisation +socialization
8visit
9visiting
7convening
7mobilisation +mobilization
8rallying
6conflict +struggle
7fighting +combat +fight
8battering +banging
8beating
8encounter skirmish
9contretemps
8duel
8fistfight fisticuffs slugfest
8fray +affray
8gunfight gunplay shootout
8in-fighting
8scuffle tussle +dogfight +hassle
8snickersnee
7feud
8vendetta
7insurrection revolt uprising +rebellion +rising
8insurgence insurgency
8intifada intifadah
8mutiny
7tug-of-war
7+countercurrent +crosscurrent
6
7
8boycott
8
9nonviolence
9recusancy
9strike
:sit-down
:walkout
7disobedience
8contumacy
7rebellion
6
7Lparade
8callathump callithump
7Lcaravan
7Lcavalcade
7Lconvoy
7Lcortege
7Lrecessional
6
7cocooning
7divorce divorcement
7sequestration
6communalism
6coup putsch takeover
7countercoup
6disbandment
6
7election
8primary
8reelection
7plebiscite
7referendum
6
7fraternisation
7mingling
6involvement participation
7incurrence
7intervention +intercession
8matchmaking
6integrating integration
6nationalisation nationalization
6neutrality
6obedience +obeisance
7truckling
6
7reciprocation
7retaliation revenge
8reprisal
8vengeance +payback
6rivalry
6socialisation socialization
6stampede
6tradeoff
5Baction
6
7
8
9abolishment abolition
9abort
9abortion
:feticide +aborticide
:stillbirth +miscarriage
9adjournment
9destruction
:annihilation obliteration
;vaporization
;+atomisation +atomization
:decimation
:demolishing +leveling +razing
:holocaust
:ruining +wrecking
:sabotage
:spoliation
:+extermination +liquidation
9kill +killing
:homicide
;murder slaying
<carnage massacre
=bloodbath +battue +bloodletting +bloodshed
<bloodshed
<lynching
<mariticide
<shoot-down
<thuggee
<tyrannicide
:deathblow
:euthanasia
:genocide
:self-destruction suicide
;harakiri harikari seppuku
;suttee
:
;hecatomb
;immolation
:slaughter
:suffocation
;strangling strangulation throttling
:+beheading +decapitation
9breakup
:splitsville
9+relinquishing +relinquishment
:ceding cession
:handover
:waiver
9closedown shutdown
:layoff
9windup +completion
:consummation
:follow-through
:graduation
:orgasm
9+dismission +sacking
:deactivation
9defusing +deactivation
9discontinuance
:dismount
:prorogation
9liquidation
9overthrow
9quenching
8
9cleaning cleansing
:purging +purge
;abreaction catharsis +katharsis
;katharsis purgation +catharsis
:scrubbing +scouring +scrub
;mopping swabbing
:purification
:shave shaving
:sweeping
:+sterilisation +sterilization
9correction
:amendment
:emendation
:remediation remedy +redress
9fixing repair +mend +mending
:
;reassembly
<anastylosis
;rebuilding
:darning
:maintenance upkeep
;overhaul
:patching
:quickie quicky
:
;reclamation renewal +rehabilitation
;rehabilitation
9development
:progress
;workflow
;+forwarding +furtherance
9enhancement
9enrichment
:I+fecundation +fertilisation +fertilization
9reform
:housecleaning
:+moralisation +moralization
9melioration
9modernization
9redevelopment renovation +overhaul
9stabilisation +stabilization
9upturn
9ventilation
8
9cancellation
:abrogation repeal
:attainder
:recission rescission
9neutralization
9vitiation
8arousal rousing
9awakening wakening
9chiller
9incitement
9inflaming
9stimulation
8cookery cooking
9roasting
:barbecuing
9braising
9broil broiling grilling
9frying sauteing
9poaching
9shirring
9simmering +boiling +stewing
9toasting
8
9blackening darkening
9
:dyeing
;staining
:tinting
9whitening +lightening
8chewing mastication +manduction
9chomping
9gumming +mumbling
8degradation
9comedown
9deadening +stultification
9demoralization
9subversion
9vulgarisation vulgarization
9+popularisation +popularization +vulgarisation +vulgarization
8wetting
9dampening moistening
9dousing +ducking +submersion
9drenching sousing +soaking
9sparge
8
9debut introduction +entry +launching +unveiling
9establishment +constitution
:+communisation +communization
9founding +initiation +origination
9inauguration +startup
9installation installing
9resumption
9scrum scrummage
9startup
8dirtying soiling soilure
9spotting +staining
8downturn +downswing
9downspin
8makeover
8meddling tampering
8
9
:mottling
:striping
9titivation tittivation
9trimming
8passage transition
9segue
8reversal
8salting
8specialization
7
8about-face
8turning +turn
9swerve swerving veering
9telemark
9+digression +divagation +diversion
7
8
9abseil rappel
9parachuting
:skydiving
8travel traveling travelling
9flying +flight
:aerobatics stunting +acrobatics
:ballooning
:flypast +flyover
:gliding sailplaning soaring
;paragliding parasailing
:overflight
9
:amble stroll +perambulation +saunter
;ramble
:hike hiking
;trudge
:perambulation
9
:boating yachting
;bareboating
:voyage
;cruise +sail
9commutation commuting
9journey journeying
:commute
:trip
;errand
;
<nonstop
<redeye
:excursion jaunt outing
:
;exploration
;safari
:tour +circuit
;itineration
;walkabout
:ride
;joyride
:odyssey
:pilgrimage
:spacefaring spaceflight
:trek
:+schlep +shlep
9crossing
:fording
:traversal
9roving vagabondage wandering
:drifting
9junketing
9motoring
9wayfaring
8
9walk walking
:ambulation
:
;limp +hobble
;lurch stagger stumble
;prance strut +swagger
;saunter
;skip
;waddle
:marching
;routemarch
:plod +plodding
:prowl
:shamble shambling shuffling +shuffle
:wading
9
:backstroke
:sidestroke
9brachiation
9
:canter +lope
:gallop
9
:chasse +sashay
:glissade
:moonwalk
9crawling creeping
9lope trot
:dogtrot
9
:pas
:sidestep
:stride tread
9sprint +dash
8ascending +rise
9
:clamber
:escalade
9soar +zoom
8
9stroke
:
;
<backhand
<forehand
<get
<lob
;serve
<footfault
:
;downswing
;driving
;fade slicing
;hooking
;putt putting
;sclaff
;teeoff
:masse
:miscue
:swipe
9blitz
9blocking
:parry
9completion
9footwork
8chase pursual pursuit +following
9shadowing tailing
9tracking trailing
8coming +approach
9closure
9overshoot
8crawl
8migration
9emigration +expatriation
9immigration
8hurrying speeding
9scud scudding
9speedup +acceleration
8+advancement +progress
9leapfrog
8lunge
8overflow
8
9reentry
9remand
8rush +haste +rushing
9scamper scurry +scramble
8shifting
8sideslip
8swinging
7
8
9accrual accruement
:buildup
;repositing reposition warehousing
<stockpiling
9
:amplification elaboration
:annotating +annotation
:subjoining subjunction
9annexation +appropriation
9enlargement expansion
:
;dispersal
<spraying
;strewing
:distension
:magnification
:stretching
9escalation
9intensification
:exacerbation
:refocusing
9maximation +maximization
9pervaporation
9self-aggrandisement
9+surge +upsurge
8reduction
9amortisation amortization
9
:contraction
;contracture
;vaginismus
:shearing
9cutback
9depletion
9depreciation
9
:detente
:palliation
:spasmolysis
9discount
9lowering
:tapering
9mitigation +extenuation +palliation
9
:thinning
:wilting
9withholding
7movement
8adduction
8
9ruckus ruction rumpus +commotion +din
:ado bustle flurry +hustle
9
:breakdown +dislocation
:surprisal
9havoc +mayhem
9hullabaloo
9melee +scrimmage
9rampage
9+overthrow +upset
8
9blow
:backhander
:biff punch
:counterblow
:kick +kicking
;dropkick
;goal-kick
;place-kicking
<kickoff
;punting
:hammering
:kayo +knockout
:knockdown
:passado +lunge
:smacking +slap
;spank
:swat
:thwack
:uppercut
:whang +whack
9keystroke
8rotation
9+spin +twisting
:birling +logrolling
:pirouette
9feathering +feather
9pronation
9supination
9twiddle
9whirling +gyration
9winding
8careen +sway
8closing shutting
8eurhythmics eurhythmy eurythmics eurythmy
8everting
8flit
8flutter
8gesture
9jab jabbing poking thrusting
9mudra
8headshake headshaking
8inclining
9nutation
9stoop
8jerking +jerk +jolt +saccade
8
9shaking
:jiggle +joggle
9stirring
9waggle +wag
8kicking
9thrash
8kneel kneeling
8
9nystagmus
9saccade
8reaching +stretch
9outreach
8upending
9overturn
8posing sitting
8reclining
8squirm wiggle wriggle
8vibration
9tremor
7
8joining
9adjunction
9converging
:merging
9
:doweling
:earthing
:tying
;ligation
:soldering
:welding
8annealing tempering
8burning
9arson
9cremation
8
9
:atomisation atomization fragmentation
:bisection
:branching ramification +fork
:
;dissection
;scission
;severing +severance
:hyphenation
:schism
9remotion removal
:autotomy
:baring denudation husking stripping uncovering
:dislodgment
:emptying evacuation voidance
;drain drainage
:elimination riddance
;oversimplification +simplism
:
;expunction expunging
;expurgation
<+bowdlerisation +bowdlerization
;+censoring +censorship
:rinsing
:skimming
9breakaway
9disengagement +detachment
9dissociation
9disunion
:+detribalisation +detribalization
9divergence
9
:septation
:zoning
8compounding +combining
9blending
:conflux +merging
9+consolidation +integration
:centralisation centralization
:incorporation
:merger uniting
9+jointure +uniting
:coalescence coalescency
:homecoming
9commixture mixing
9grafting
8breaking
9chipping splintering
9shattering smashing
8burst +explosion
8scathe
9defacement +mutilation
9defloration
9wounding
8
9
:perineotomy
;episiotomy
:gastromy
:laparotomy
;laparoscopy
:nephrotomy
:orchotomy
:phlebotomy venesection
:sclerotomy
:thoracotomy
:valvotomy valvulotomy
:vasosection vasotomy
9snick
8revision
7
8transfer transferral +transportation
9bringing delivery
:airdrop
:relay
9airlift
9carry
:backpacking
:piggyback
9relocation
8
9cannulation canulation intubation
9enclosing envelopment +enclosure +inclosure
:encasement incasement
:+boxing +packing
9injection
9instillation instillment instilment
9perfusion
9transfusion
8deracination
7
8humoring indulging pampering
9binge orgy +splurge
9+intemperateness +self-indulgence
:spree +fling
8pleasing
7
8broadening
8contortion
8
9crouch
9flex
8enfolding
8jutting
8pleating
7communisation communization
7demotion
7
8replacement replacing
9displacement supplanting
9novation
9supersedure
8subrogation
8weaning
7diversification
7downshift
7metrication +metrification
7modification +adjustment +alteration
8tightening
8unfastening untying +undoing
7+move +relocation
8Loverspill
7preferment
7rollover
7secularisation secularization
7switching
8switcheroo
7transmutation
7undoing
7updating
7+nationalisation +nationalization
7+schematisation +schematization
6accenting emphasizing +accentuation
6accomplishment achievement
7arrival +reaching
8advent +coming
7attainment
8
9cuckoldry
9megahit +blockbuster
9
:run tally
;rbi
:touchdown
9winning
7exploit feat
8stunt
9
:backbend
:tumble
;flip somersault somersaulting summersault summerset
:handspring
:headstand
:split
:walkover
8hit
9
:bingle single
:double two-baser
:homer
:triple
8+rally +rallying
7enlisting recruitment
7freeing liberation +release
8extrication unsnarling untangling
8manumission
8
9purge +purging
9vindication
7haymaking
7
8overachievement
8underachievement
7pass +walk
7smooth
7+squeak +squeaker
6
7incoming +entering +ingress
8admission
9matric
9readmission
8enrollment enrolment registration
8incursion
8irruption
7debarkation
7docking
7splashdown
7+homecoming +return
6path
7ambages
6selection +choice
7decision
8appointment +designation +naming
9nomination
9+co-optation +co-option
8move
9
:artifice ruse
:measure step
;countermine
;greenmail
;precaution safeguard
:feint
:
;mnemonic
;trick
:stratagem +gambit +ploy
9demarche
8sortition
7balloting vote voting +ballot
8veto
7co-optation co-option
7sampling
7willing +volition
6
7pillaging plundering +pillage
8banditry
8depredation predation
8despoilment spoilation +spoliation
8looting +robbery
8rapine
8ravaging
7violence
8riot
6Hbowing obeisance
6bruxism
6
7catching
7golfing
7pitching
6
7pardon
8condonation
7endearment
7favor
6interaction
7contact
7
8dealings
8+cross-fertilisation +cross-fertilization
7interplay
6
7courtesy
7deference
8homage
8props
7devoir
6decantation
6saving
7downsizing +retrenchment
6fetch
6jumpstart
6opposition resistance
7lockout
7whitelash
6pickings taking
6swordplay
6+mechanics +mechanism
5B
6+delay +holdup
7disruption interruption
8abruption
8barracking heckling
8cut-in
8interposition +interjection +interpellation
7cunctation procrastination
7dalliance dawdling trifling
7deferment +postponement
7lag slowdown
7lingering tarriance
6repose +rest
7bedrest
7vacationing
8caravanning
6
7falter faltering +waver
7intermission
6idleness idling loafing
6waiting +wait
5Bdeparture going leaving
6
7defection desertion +abandonment
8abscondment decampment
7retreat
8fallback pullout +disengagement
7medevac medivac
7self-effacement
6boarding embarkation embarkment
6disappearance
6parting +farewell
6+dispatch +shipment
7reshipment
6takeoff
5Bacquiring getting
6acquisition
7purchase
8buyback repurchase
8buying purchasing
9shopping
9viatication viaticus
7buyout
7regaining
8clawback
7incurring
7inheritance
7moneymaking
7procural procurance procurement
6capture +seizure
7arrest
7conquering conquest
6
7
8arrogation
8distraint
8impounding impoundment
8impress impressment
8recapture
7borrowing
6contracting
6obtainment obtention
6receipt
5Bactuation
6throw
7
8beanball beaner
8fastball +heater +hummer
8knuckleball knuckler
8+spitball +spitter
7bosie googly
7hurl
7leaner
7shy
7slinging
6ejection
7belching
7spitting
6blastoff
6
7capriole
7hop
7leap leaping +bounce
8pounce
6push pushing
7pressing
8compressing
9
:cardiospasm
:laryngismus
:retch
9condensing
9squeeze squeezing
:tweak
7shove
8jostle jostling
9elbowing
7nudge
6shooting shot
7countershot
7gunfire gunshot
8enfilade
7potshot
7shellfire
7skeet
6dribbling
6drive
7firewall
6pull pulling
7haul haulage
8tow towage
7tug
7+deracination +extirpation
6launching
5B
6adjudication
6
7branding
7dispraise +disparagement
6evaluation +rating
7scoring
6+capitalisation +capitalization
5Hcommunicating communication
6
7airing dissemination +spreading
8circulation
8propagation
7broadcasting
7channel
6discussion
7dilation
7embellishment embroidery
7reconsideration
6persuasion
7electioneering
7prompting
7proselytism
7sloganeering
6exhortation
6expostulation objection remonstrance
6verbalism
7felicitation +congratulation
6intercourse
6patter
6quiz
6+dramatics +theater +theatre
5B
6
7giving
8alms
8almsgiving
8bestowal conferment conferral +bestowment
8oblation
7+generosity +unselfishness
6assigning
6parceling parcelling +allocation +allotment +assignation
7+grant +subsidisation +subsidization
8award awarding
8grant-in-aid
7rationing
7reallotment +reallocation
8reshuffle
6misdeal
5B
6prevention
7averting
7crushing quelling stifling
8crackdown
7interception
7obviation preclusion
7prophylaxis
7recusal recusation
7save
6complication
6foiling thwarting +frustration
6stalling
5B
6failure
7backsliding lapsing relapse relapsing reverting
8recidivism
7flunk
7misplay
7Snonpayment nonremittal +default
7out
8putout
8strikeout
6error fault mistake
7ballup cockup
7betise +folly +stupidity
7blooper blunder boner botch bungle flub +fuckup +pratfall
8bobble
8clanger
8fumble +muff
8gaffe slip solecism
8misstep +stumble
8snafu
7omission +skip
8
9breach
9copout
7lapse
7miscalculation
8rounding
7offside
7parapraxis +miscue +slip
7renege revoke
6negligence +carelessness
7dodging
8malingering skulking
8shirking slacking +soldiering
7nonfeasance
5B
6balancing +reconciliation
6equating
5Bresidency +abidance
6occupancy tenancy
7inhabitancy
8bivouacking camping tenting
8concubinage
5B
6hitting +hit +striking
7
8blast
8liner
7bunt
7groundball grounder
8chopper
8roller
7plunker +plunk
6buss kiss
7smooch
8smacker
6stroking
7caress
6dab +pat
6+handling +manipulation
7fielding
6grope
6snap +grab
7+interlock +interlocking
6tickling
6wipe
5B
6escape
7breakout gaolbreak jailbreak prisonbreak
7
8
9chandelle
9clinch
8eluding elusion
7exodus
7lam
7skedaddle
6elopement
5Bcaesarean caesarian cesarean cesarian
5Bproduction
6canalisation canalization
6devising fashioning making
7cartography mapmaking
7moviemaking
6rainmaking
5Bcausation causing
6eviction
6sending
7transmission transmittal transmitting
8forwarding
8telephotography
6
7hypnotism mesmerism
7impingement
7manipulation
7
8seduction
8wheedling +blandishment
6inducing +inducement
5B
6deliverance rescue +saving
7lifesaving
7redemption salvation
8+atonement +expiation +propitiation
6retaking +recapture
5Bdiscovery +uncovering
6determination finding
7identification
8diagnosing diagnosis
7falsifying refutal
7localization +locating
7solving
7validation
6espial +catching +detection +spotting
6rediscovery
5B
6means +way
7dint
7expedient
8makeshift stopgap
7wings
7+instrument +tool
6praxis
5Begression
6emission +emanation
7venting +discharge
6surfacing
5Bexhumation
5Bhaemostasia haemostasis hemostasia hemostasis
5Bstay
6layover
6sojourn
5Blegitimation
5Blending loaning
5Bmotivating
5Bsacrifice
4Ihappening occurrence occurrent
5break +interruption
6abatement hiatus +reprieve
7remission subsidence +remittal
6dislocation
6eclipse occultation
6punctuation
5alteration change
6transformation +shift +transmutation
7retrogression
8abiotrophy
8cataplasia
7betterment improvement +advance
8accommodation adjustment fitting
9Breadjustment
9shakedown
8conservation
8recovery
8Bresurgence revival
8+elaboration +refinement
7weakening
8anticlimax
8attenuation fading
8loosening slackening
8withering +atrophy
8+enervation +exhaustion
7changeover conversion +transition
7pyrolysis
7strengthening
7sublimation
6Eacceleration
6variation +fluctuation
7allomerism
7deviation +departure +difference +divergence
8driftage
8variance variant +discrepancy
7permutation substitution +switch
7vicissitude
6
7augmentation
7
8compaction compression
8rarefaction
7jump
7run-up runup
6avulsion
6
7blip
7peripeteia peripetia peripety
7+bombshell +thunderclap
6decrease lessening
7shrinkage shrinking
8+compression +contraction
9coarctation +constriction
7dwindling
7waning
6damage impairment +harm
7deformation distortion
8warping
7detriment
6death decease +expiry
7fatality
8killing
7martyrdom
7megadeath
7+exit +expiration +going +passing
6Edeceleration retardation slowing
6deliquium faint swoon syncope
6destabilization
6easing +moderation
6nascence nascency nativity +birth
7moksa
6revolution
6+breakup +separation
7severance
6
7Qshear
7Qstrain
6shimmer
6sparkling twinkle
6twist
6vagary
6+jump +leap
5
6misfortune
7
8accident
9capsizing
9
:concussion
:mutilation
9pileup
9prang
8derailment
8B+fall +tumble
9pratfall
8puncture
7calamity catastrophe tragedy +disaster
8apocalypse
8tsunami
6
7crosstalk
7jitter
7static
6
7X
8occlusion
9thrombosis
8paroxysm +fit
8seizure
7tribulation visitation
6onslaught
6+blaze +hell
5accompaniment co-occurrence concomitant
5beginning
6start
7adrenarche
7menarche
7oncoming onset
7opener
7thelarche
6inception origination
7cause
8aetiology etiology
8factor
9fundamental
8mutagenesis
7prelude +overture +preliminary
7procession
6fecundation fertilisation fertilization
7cross-fertilisation cross-fertilization
8allogamy
7autogamy
7pollenation pollination
8cleistogamy
8cross-pollination
6+egress +emergence
7dissilience
6emergence
7rise
6genesis
5
6
7advance +progression
7flow flowing
8
9aegir eager eagre +bore
9maelstrom whirlpool
9undertide +undercurrent
8airflow
8backflow backflowing
9regurgitation
8dribble drip trickle
8drippage dripping
8fluxion +flux
8freshet
8gush
9springtide
8
9leakage outflow
9spirt spurt +jet +squirt
:spritz
8oozing seepage
8runoff +overflow +overspill
8surge upsurge +rush
7shift +displacement
8amplitude
8luxation
9subluxation
7descent
8
9avalanche
:lahar
9landslip +landslide
:mudslide
:rockslide
8sinking
9foundering
9immersion submergence submerging submersion
9settling subsiding +subsidence
8lightening
7rising
8climbing mounting
8elevation raising
8heave heaving
8liftoff
8uplift upthrow upthrust
8uplifting
8zoom
7spread spreading
8dispersion
9dissipation
7entering +entrance
8encroachment intrusion +invasion
6approaching
6backlash rebound +recoil
7bouncing
7carom ricochet
7resiliency +resilience
6
7gyration
8spin
9backspin
9topspin
8roll
7volution
7yaw +swerve
6bending +bend
7deflexion +deflection
6wave
7billow
7breakers surf +breaker
7riffle ripple rippling wavelet
7swash
7swell
7whitecap
6
7flapping fluttering
7fluctuation
7pulsation pulse pulsing
7seiche
7soliton
7waveform
6
7instroke
7outstroke
6recoil
6seek
6wobble
7shimmy
6whirl
6wring
5discharge
6blowup detonation explosion
7airburst
7backfire blowback
8backblast
6
7Qlightning
8bolt
7spike
6eruption
5
6
7angelus
7knell
6
7baa
7bleat
7bow-wow
7bray
7cackle
7caterwaul
7caw
7cheep peep
7cluck clucking
7coo
7gobble
7growl +growling
7honk
7meow mew miaou miaow miaul
7moo
7neigh nicker whicker whinny
7yelp yelping yip
6noise
7banging
7blare blaring cacophony clamor din
7boom roar roaring thunder
7brouhaha hubbub +uproar
7chattering +chatter
7chug
7clack
7clang clangor clangoring clangour clank clash crash
7clap +bang +blast
7clatter
7cracking
7crackle crepitation
7creak creaking
7crunch
7fizzle hiss hissing hushing sibilation
7grumble grumbling rumble rumbling
7grunt oink
7humming
7pant
7plash splash
8splat
7plop
7plump
7racket
7rale rattle rattling
7rhonchus
7rustle whispering +rustling +whisper
7scrape scratching +scraping
7screech screeching +scream +screaming +shriek +shrieking
7scrunch
7shrilling
7sizzle
7snore
7spatter spattering splatter splattering splutter sputter sputtering
7squawk
7squeak
7squeal
7squish
7swoosh whoosh
7thunderclap
6beep bleep
6bombilation bombination buzz
6bong
6chirp
7tweet
6chirrup twitter
6chorus
6click clink
6clickety-click
6clop clopping clumping clunking
6clunk thud thump thumping
6ding
6drumbeat rataplan
6footfall footstep
6gurgle
6jangle jingle
6knock knocking
6murmur murmuration murmuring mussitation mutter muttering
6paradiddle
6pat tap
6peal pealing rolling
6plunk
6popping
6purr
6quaver
6ringing
6skirl
6strum
6susurration susurrus
6swish
6tapping
6thrum
6thunk
6tick ticking
7ticktock tictac tocktact
6ting tinkle
6toot
6tootle
6trample trampling
6twang
6vibrato
6vroom
6whack
6whir whirr whirring
6whistle whistling
6zing
6zizz
6+drip +dripping
5
6appalling
6augury foretoken
7omen portent prognostic prognostication +prodigy
8auspice
6flashing
6ordeal
5
6repeat repetition
7recurrence
8atavism +throwback
7
8merry-go-round
8samsara
7rematch replay
6heartbeat +beat +pulse
7diastole
7systole
7throbbing +pounding
6tide
7ebbtide
7highwater
8neap
5fire
6balefire bonfire
6campfire
6grassfire
6smolder smoulder
6smudge
6wildfire
5impinging striking
6impact
7
8bang bash smash
8buffeting pounding
8jolt jounce
8sideswipe
8slap smack
8+rap +tap
6collision
6flick
6interlocking meshing +mesh
6touch touching
5
6combining
7blend
7consolidation
7recombination
6fusion unification +merger
5
6triumph victory
7blowout romp runaway walkaway +laugher
7checkmate
7landslide
7slam
7takedown
7waltz
7win
6stop +halt
7cessation surcease
6outcome
7
8comeupance comeuppance
8corollary
8reward wages
8sequella
7denouement
7sequel subsequence
7worst
6defeat licking
7drubbing thrashing trouncing walloping +slaughter +whipping
7shutout +skunk
7whitewash
6demolition wipeout +destruction
7eradication +obliteration
7extermination
7ravage +depredation
7razing wrecking
6
7endgame
7homestretch
6omega
5bunce godsend
5
6bust +fizzle
6downfall
6
7flame-out
7misfire +dud
6malfunction
6miscarriage +abortion
6miscreation
6+misfire +miss
5case instance
6time +clip
5juncture occasion
6climax
6conjuncture
6emergency +exigency
5fortuity +accident
6coincidence
6hap
6lottery
5contingence contingency eventuality
5convergence
5flash
6coruscation +glitter +sparkle
6flicker glint spark
6gleaming glimmer +gleam
5
6debacle fiasco
6implosion
5destiny fate
6doom +doomsday
6inevitable
6karma
6kismat kismet
6predestination
5
6reappearance
7egress emersion
6manifestation
7epiphany
7theophany
5outbreak
6epidemic
7pandemic
5episode
6idyll
5
6evanescence
6fadeout receding
6ingress +immersion
6vanishing
5incident
6sideshow
5marvel +wonder
5miracle
5salvo
5setback +reversal
6whammy
5standoff
5success
4I
5
6
7brawl do +bash
7bunfight
7ceilidh
7
8formal
9cotilion cotillion
9prom promenade
8rave
7fete fiesta
8luau
7jolly
6ceremonial ceremony +observance
7funeral obsequy
8burial entombment inhumation interment sepulture
7commemoration
7induction initiation
8coronation investiture
8B+inaugural +inauguration
7formalities formality
7hymeneals nuptials wedding
7pageantry +pageant
7potlatch
7+commencement +graduation
6celebration
6sleepover
5H
6burlesque
6performance
7concert
7histrionics
7pianism
7premiere
7rendering rendition
7show-stopper showstopper stopper
6film movie pic
7documentary
6
7instalment +installment
7serial +series
6musical
6travelogue
6vaudeville
5contest +competition
6
7burnup
7crit criterium
7footrace
8funrun
8hurdles hurdling
8steeplechase
7freestyle
7repechage
7slalom
6race
7campaign
6cliffhanger
6
7cockfight
7
8discus
8javelin
7diving
7final
7prizefight
7semi semifinal
6
7decathlon
7meet
8gymkhana
8regatta
7pentathlon
7prelim preliminary
6dogfight
6Bdoubleheader
6playoff
6spelldown
6tournament tourney
4Imake-up +makeup
4Inonevent
4Izap
3knowledge
4G
5evidence grounds
6Xsymptom
7abscess
7acetonemia ketosis
7pain
8ache
8burn +burning
8sciatica
8sting
8suffering +agony
9throe
8torment +torture
8+pang +sting
7atrophy
7
8bursitis
8founder
8polymyositis
7cardiomegaly
7congestion
8hyperemia
7cramp spasm
8fasciculation
7diarrhea diarrhoea
7fever
7hemorrhoid
7indigestion
7nausea
7numbness
7scar
7shivering
7vertigo +giddiness
6proof
7confirmation verification
5acquaintance familiarity
5datum
6Z
7aurora dawn dawning daybreak sunrise
7bedtime
8lights-out
7dinnertime
7dusk nightfall twilight
7
8evensong
8tierce
7midday noon
7midnight
7none
7sundown sunset
6statistic
7average +norm
8mean
5stimulant stimulus +stimulation
6
7bonus fillip
7+delight +joy +pleasure
6
7headache worry
8burden encumbrance +incumbrance
7
8nuisance
8thorn
5fact
6detail
7minutia
7regard respect
6particular
6truth
5example +instance
6precedent
6sample
6specimen
5justification
4G
5idea thought
6concept conception
7abstract abstraction
8absolute
8Eright
9access
9due
9suffrage
9+perquisite +privilege
7attribute +dimension
8characteristic feature
9aspect facet
9peculiarity
7
8binomial
8constant
9parameter
8value
8vector
8+sum +total
7
8Zbout
8Zchukka
8component element +factor +ingredient
9point
:intercept
:intersection
;vertex
:+attracter +attractor
8Zinning
7whole
8complex composite
9syndrome
8compound
7conceptuality +conceptualization
7+hypothesis +theory
8conjecture +speculation
8+assumption +supposition
9constatation
9given presumption +precondition
9groundwork +basis
8framework model
7fundamentals +basics
8+alphabet +rudiments
7kind sort +form
8genre
8genus
8ilk
8make +brand
8type
7rule +regulation
8guidepost
8limitation restriction
7Huniversal
6plan program
7
8policy
9activism
8B
9
:passing
;aerial
;lateral
:audible
:handoff
:running
;rushing
:touchback
9razmataz razzle razzmatazz
8scheme strategy
9dodge +stratagem
9plot
:intrigue
:+cabal +conspiracy
8tactic +maneuver +tactics
7agenda schedule +docket
8fare
6ideal
7
8ethic value-system
8introject
7exemplar
7paragon +perfection
7+criterion +standard
6misconception
7fancy phantasy +illusion
7self-deception
7+mistake +misunderstanding
6inspiration
7germ
6impression notion +belief +feeling
7hunch suspicion +intuition
8heart
6suggestion
7inkling +glimmer +intimation
6principle
7pillar
6preoccupation
6
7undercurrent +undertone
7+implication +significance
5belief
6P
7aeon
7angel
8archangel
8eudaemon eudemon
8seraph
7
8apparition fantasm phantasm phantasma phantom spectre +specter
8banshee banshie
8
9bogey bogie +bogy
9cacodaemon cacodemon
9daemon daimon demon +fiend
:dibbuk dybbuk
:incubus
:succuba succubus
9goblin hob hobgoblin
9kelpie kelpy
9lamia vampire
8djinn djinni djinny genie jinnee jinni
9eblis
9shaitan shaytan
8numen
8silvan sylvan
8thunderbird
8zombi +zombie
7deity divinity +immortal
8demiurge
8nymph
9dryad
:hamadryad
8faun
8goddess
8lohan
8saint
8silenus
8+daemon +demigod
7faerie faery fairy fay sprite
8elf gremlin imp pixie +hob
9leprechaun
9sandman
8gnome +dwarf
8undine
6opinion +persuasion +sentiment
7judgment +judgement
8conclusion +decision
7eyes
7preconception
6conviction
6doctrine ism philosophy
7credo creed
8testament
7Hdogma tenet
7egalitarianism
7
8empiricism
9experimentalism
9positivism
8esthetic
8naturalism
8rationalism
8solipsism
7formalism
7humanism
7imitation
8mimesis
7literalism
7millenarianism
7nihilism
7secularism
7+commandment +precept +teaching
6expectation +outlook +prospect
7possibility
7+anticipation +expectancy
6faith religion
7paganism
7+obeah +obi
6supernaturalism
7magic
8juju
6patchwork +hodgepodge
6superstition
6values
5goal
6aim intent intention purpose
7cross-purpose
6no-goal
6objective +aim +object
7occasions
5discipline
6science
7
8
9biology
:morphology
;anatomy
<histology
:physiology
9
:medicine
;biomedicine
;pharmacy
;psychotherapy
:pathology
8physics
9astronomy
:astrophysics
9crystallography
9mechanics
:dynamics
9electronics
9thermodynamics
:thermostatics
8chemistry
9geochemistry
8geology
9mineralogy
8phonetics
7
8anthropology
8economics
7math mathematics
8
9arithmetic
9decomposition
9geometry
7linguistics
8lexicostatistics
8
9morphophonemics
9phonemics phonology
7psychology
8psychophysiology
6arts
7classics
7
8dialectic
8epistemology
8jurisprudence
8logic
8+aetiology +etiology
7glottochronology
7+toponomy +toponymy
6theology
7hermeneutics
6ology
6tactics
6+engineering +technology
5representation
6blur
6
7epitome prototype +paradigm
7microcosm
6perception
7
8vista +view
9foreground
8sight
6illusion +semblance
7+fantasm +phantasm +phantasma +phantom
8ghost specter +spectre +spook
6image
7thought-image
7visualization
6interpretation
6memory
6stereotype
6unrealism +abstractionism
5
6enlightenment
7sophistication
8disillusionment
6experience
6+learning +scholarship
5essence +gist +pith +substance
5lore
6folklore
5ignorance
6inexperience
5issue
5
6living +life
6reality
6reliving
5wisdom
6profundity +abstruseness
5scepticism +skepticism
5tradition
5+bugbear +hobgoblin
5+matter +topic
4Gattitude
5acceptance
5inclination tendency
6bent
6
7bias prejudice +preconception
7+localism +provincialism
6dislike
6predilection +preference
6sympathy
6+candour +fairness
5
6ideology
7conservatism
7democracy
7fascism
7liberalism
7progressivism
7radicalism
7socialism
7warmongering
6perspective view
6reorientation
5disinterest +neutrality
5
6fanaticism
6provincialism
5irreverence
5mentality outlook
5standpoint viewpoint
6slant +angle
4G
5creativeness creativity
6imagination
7P
8character
9agonist +protagonist
:antihero
8monster
9
:amphisbaena
:basilisk
:centaur
:cockatrice
:dragon firedrake
;wivern wyvern
:griffin griffon gryphon
:lycanthrope werewolf wolfman
:mantichora manticora manticore mantiger
:roc
:troll
:yeti
9bogeyman booger boogeyman bugaboo bugbear
8
9giantess
9ogress
8golem
8hobbit
8mermaid
8psychopomp
8
9pythoness
9warlock
8unicorn
7fantasy
8fairyland
7reverie +revery
7+faerie +faery +fairyland
6cleverness
6fecundity +fruitfulness
6invention +innovation
5faculty
6
7alertness vigilance
7centering focus focusing
6
7sensitivity
8reactivity responsiveness
9excitability +irritability
7
8eyesight
8night-sight
6retentiveness +retention
7recollection remembrance +anamnesis
6volition will
5aptitude
6endowment talent +gift
7flair
7knack
6instinct
6perfectibility
5artistry prowess
6musicianship
5intelligence
6breadth
6intellect
6keenness sharpness
6+brain +mentality +wit
6+brightness +cleverness
5skill +accomplishment
6craftsmanship
6horsemanship
6marksmanship
6salesmanship
6soldiering
5know-how
6method
7technique
7
8+cabala +cabbala +cabbalah +kabala +kabbala +kabbalah
8+patristics +patrology
6+discretion +prudence
5originality
5+science +skill
4G
5
6
7alternative +option
8impossible
8obverse
8possible
7choice pick
8favorite
7Bofficiating officiation refereeing +umpirage
6thinking +thought
7reasoning
8inference
9analogy
9implication
8H
9embargo
9
:imperialism
:interference +intervention
:neutralism
:noninterference
9nativism
8prediction
9projection
9prophecy
8presupposition
7
8figuring reckoning +calculation +computation
9approximation estimate
:guessing +guess
:Bscalage
:+overestimate +overestimation
9derivative differential
9extrapolation
9integral
8inquiry +enquiry +research
9experimentation +experiment
:test +trial
9investigation
9poll
7arrangement
8collusion
7consideration
8musing reflection +contemplation
9meditation
9retrospect
7
8interpreting +rendering +rendition
8rationale
8rationalization
8theory
6
7understanding +apprehension
8appreciation +hold
8breakthrough
8comprehension
8grasping
8realization +realisation
7awareness cognizance +consciousness
8feel
8self-awareness
8sense
7ken +cognizance
6reading
7Hbrowsing +browse
7Hperusal
6quest +pursuit
5
6+categorisation +categorization
7appraisal assessment
8assay +check
8rating valuation +evaluation
9mark score
9pricing
9reevaluation
8review
8+criticism +critique
6attention
7heed +regard
6
7+symbol +symbolisation +symbolization
8H+allegory +emblem
9badge
:chevron
9donkey
8Hcornucopia
8Horiflamme
7imagery imaging +imagination
8dream
8evocation
8picturing
8vision
9prevision
9retrovision
6learning
7carry-over
7conditioning
7memorization
6
7
8coldness
8warmth
7detection sensing
7sensation
8smell +odor
9fragrance perfume scent +aroma
8taste
9sweetness
9+flavor +smack
6
7differentiation distinction
8contradistinction
7
8vogue
9craze furor +cult
8letters
6disregard neglect
7
8exception
8inadvertence
6generalization
6intuition
4Ginability
5
6amateurishness
6slowness
5stupidity
6denseness
4G
5determinant +determinative
6
7backbone +anchor +mainstay
7temptation
8bait +lure
7imprint
7leavening
5
6deterrent
7obstacle
8roadblock +barrier
6pitfall
6trouble
4G
5
6Zcalendar
6+design +plan
7configuration constellation
7layout
7snare
6distribution
7+sample +sampling
5pattern
6strand
5syntax
4Gcondensation
4Gequivalent
5counterpart
5substitute
4G
5+custom +tradition
6habit
5heritage
5+convention +rule
6mores
4Ginsight +penetration
4Glexicon +vocabulary
4Gmind psyche
5unconscious
3motivation motive
4N
5compulsion
5mania
4Nethics morals +morality
5conscience
5hedonism
4Nimpulse urge
4N
5incentive inducement
5reason +ground
2relation
3Vpart portion +component
4H
5word
6descriptor form
7abbreviation
7initialism
7stem
6
7modifier +qualifier
8adjective
9positive
7headword
7noun
6charade
6
7connective
7pronoun
8demonstrative
7determinative +determiner
7preposition
6hybrid
6monosyllable
6neologism neology +coinage
7portmanteau +blend
6opposite
6quantifier
6synonym
6term
6terminology
7toponomy toponymy
5name
6appellation designation
7cognomen nickname
6brand
6eponym
6misnomer
6signature
5collocation
5
6consonant
7nasal
6glide
6phoneme
6vowel
5discourse
6context
5
6ending
6
7prefix
7suffix
5formative
5syllable
4Hitem
4remainder rest +residue
5remnant
4subpart
4+detail +item +particular
3
4Sproperty +holding
5
6acres demesne +estate
7barony
7entail
7freehold
7hacienda
7plantation
7seigneury seigniory
6land
7farmstead
7homestead
6mortmain
5estate
6jointure
5heirloom
5lease rental
5salvage
5spirituality
6sinecure
6temporalty
5stockholding
5things
5trust
4S
5share +percentage
6allocation allotment
7reallocation
6allowance
6cut
6dole
6stake
7reversion
8escheat
7
8lien
8mortgage
8pledge
9pawn
6slice
5amount sum
6
7income
8earnings profit profits +lucre
9cleanup
9dividend
9markup
9
:stockpile +reserve
:+fund +store
8proceeds take takings +yield
9payback
8+revenue +taxation
7+profits +win
6coverage
6deductible
6defalcation
6paysheet +payroll
6receipts revenue
5gamble
6bet +wager
7jackpot +kitty
7kitty
5treasure
6
7
8bullion
8gold
7swag
5capital
6stock
5
6
7chantry
7patrimony
6corpus
6pocketbook
5resource
6keep livelihood +sustenance
7comforts
7subsistence
6funding
5equity
5funds
6treasury
5intangible
6goodwill
5
6hedging +hedge
6insurance
7tontine
4S
5expenditure +outlay +spending
6cost
7payment
8recompense
9compensation
:amends indemnification redress restitution
;atonement expiation
:reimbursement
:reparation
9tare
8benefit
9perquisite
:apanage appanage
:gratuity +tip
8bounty
8bribe +payoff
8
9pay remuneration salary wage +earnings
:found
9never-never
9pension
:superannuation
9rent
8installment
8overpayment
8payoff
8premium
8refund
9rebate
8remitment remittal +remission
8
9requital retribution
9+forfeit +forfeiture
8royalty
8subscription
8underpayment
8+bonus +incentive
8+quittance +repayment
7
8fee
9cellarage
9dockage
9lighterage
9lockage
9moorage
9pipage
9refresher
9retainer
9toll
9truckage
9tuition
9wharfage
8demurrage
8extortion
8
9freightage
9usury vigorish
8porterage
8postage
8poundage
8stowage
8undercharge
7disbursal disbursement expense
8overhead
7portage
7ransom
7+price +terms
6incidental
5
6bail
6earnest
5
6gift
7donation +contribution
8benefaction
8offertory
7bequest legacy
7bestowment +bestowal
7bride-gift
7dower dowry
7giveaway
7
8grant
9postdoc
9subsidy
:subvention
8Bwelfare
9pogey pogy +dole
8scholarship
8traineeship
7largess largesse
7prize
6steal +bargain
5
6booty loot pillage plunder +prize +swag
6spoil
5loss
6
7write-off
8deduction
7+nonpayment +nonremittal
8delinquency
7losses
6forfeit forfeiture
5+apanage +appanage
5+birthright +patrimony
4S
5
6levy
7tax taxation
8tariff
9impost
8pavage
7tithe
6incumbrance +encumbrance
5
6loan
6principal
3V
4Zrate
5speed velocity
6airspeed
6hypervelocity
5cps hertz
5fertility
5flux
5frequency
6Einfrared
5gait pace
5isometry
5kc
5mph
5rpm
5spacing
4ratio
5efficiency
5incidence
5proportion
6percent percentage
5proportionality
5signal-to-noise
5turnover
3E
4placement
5
6distance
7altitude
7clearance
7mileage
7nearness
8proximity
7wavelength
7yardage
6+concentration +denseness +density
6+dispersion +distribution
5composing composition
4U
5Dseating
6bleachers
5parking
4V
5east
5northeast
5southeast
5southwest
4marginality
4Hslot
4+gradient +slope
5+rake +slant
3V
4antithesis
4contradiction
4contrary reverse +opposite
4contrast
4incompatibility +repugnance
4polarity
3Vconnection
4relevance relevancy
5applicability pertinence
4relatedness
5bearing
4link
3V
4asynchrony desynchronizing
4synchronism synchrony
3Vfoundation
4basis +footing
3V
4brotherhood
4steprelationship
3Vcompetition
3V
4correlation
4interdependence +mutuality
4mutuality
3Vfunction +map
4cosecant
4operator
4Gpolynomial
3Vextraneousness
3Vgradient
3Vinflection
4paradigm
3Vinterrelation interrelationship
3Vkinship
4rapport
3Sownership
4landholding
4proprietorship
3
4Vpolitics
4Vrelations +dealings
3Vrelationship
2
3H+content +message
4statement
5summary
6abridgment
6recap
7epanodos
6resume +survey
6rundown summation
6+abstract +outline
5explanation
6accounting
6
7alibi
7apologia +apology
7exculpation excuse +alibi
8extenuation +mitigation
6
7clarification +elucidation
7exposition
8philosophizing
9moralisation moralization
7misinterpretation mistaking misunderstanding
8misconstruction
7popularisation popularization
7version
6definition
7redefinition
6gloss +rubric
6simplification
7simplism +oversimplification
6walk-through
5
6accusation
7allegation
8lodgement lodgment
8plaint
7blame
7imputation
7insinuation
7recrimination
6+rebuttal +rebutter
5declaration
6assertion
7affirmation
8yes
7claim
7contention
7countercharge
6bastardization
6dictum pronouncement +say-so
7directive
6postulation
5agreement +understanding
6bargain +deal
6
7contract
8concession
9franchise
7covenant +compact
7pact treaty
6conspiracy
5comment remark +input
6mention reference
7allusion
7retrospection
6barb jibe +shaft
6cliche commonplace
6gambit ploy
6sally +quip
5commentary +comment
6annotation +notation
7footnote
7postscript
7quotation +mention +reference
5announcement proclamation
6edict
5answer reply
6rescript
5proposition
6postulate
7assumption premise
8precondition +condition +stipulation
9provision proviso
8subsumption
8thesis
6lemma
6ratiocination
6theorem
5description
6characterisation characterization delineation depiction
7portrait portraiture portrayal
6specification
5falsehood untruth +falsity
6deception misrepresentation +deceit
7dissembling feigning +pretense
8hypocrisy
8pretext +stalking-horse
7duplicity fraudulence
7equivocation evasion
8quiddity
7slickness trickery
7subterfuge
6fable fabrication +fiction
6lie prevarication
7taradiddle tarradiddle +tale
7whopper
6paradox
6+dodging +scheme
5restatement
6demythologization
5
6equation
7quadratic
6formula
5forecasting foretelling +prediction +prognostication
6forecast prognosis
6horoscope
6meteorology
6+divination +prophecy
5promulgation +announcement
6handout
6notice
7necrology
6programme
5negation
5tautology
5understatement
5+answer +result +solution +solvent
4meaninglessness nonsense
5absurdity
5cant
5cobblers
5drool humbug +taradiddle +tarradiddle
5rigamarole rigmarole
5unintelligibility
4subject theme topic
5
6puzzle
7acrostic
6riddle +enigma
5keynote
4promotion publicity +packaging
5ad advertisement advertising
6broadside flyer +throwaway
6commercial
6preview +trailer
5ballyhoo
5endorsement indorsement
4
5farewell
6adieu adios good-bye +bye
6send-off
5apology
5confession
5greeting +salutation
6hello hi
6hospitality
6reception
6well-wishing
5handclasp handshaking
5thanks
4proposal
5advice
6admonition +monition +warning
6recommendation
5counterproposal
5+proposition +suggestion
6hint intimation
5hypothesis
5re-introduction
4
5encouragement
6advancement furtherance
6cheering shouting
6fosterage fostering
6instigation
6prod spur urging +goad
6subornation
5applause clapping
5congratulations praise
6compliment
7flattery
8blandishment palaver
7fulsomeness unction
6eulogy
6paean +eulogy +pean
6superlative
5cheer
5permission
6consent
6passport
7safe-conduct +safeguard
5credit
6memorial +commemoration +remembrance
6salutation salute
5eclat
5imprimatur sanction +countenance
5tribute +testimonial
4information
5
6testimony
7affidavit
7attestation
6exhibit
5
6list listing
7alphabet
7bibliography
7catalogue +catalog
7checklist
7codex
7docket
7enumeration numbering
7inventory
7roster +roll
8lineup
7masthead +flag
7menu
7timetable
6wordnet
5
6basics rudiments
6indicator +index +indicant
5
6
7bulletin
7communique despatch dispatch
7newsletter
6reporting
5cabala cabbala cabbalah kabala kabbala kabbalah
5curriculum +programme
5details
6low-down
5
6documentation +certification
6reenforcement +reinforcement
5factoid
5format
5news tidings
5propaganda
5secret
5tabulation
5update
5+read-out +readout
4discourtesy disrespect
5derogation disparagement
6aspersion +slur
6calumny defamation
7assassination blackwash
7epithet
7libel
7slander
7smear vilification
6belittling denigration
6detraction
6+condescension +disdain
5derision
6mockery scoffing
6squelch squelcher +takedown
6stultification
5impertinence impudence +cheek
5insult +abuse +vilification
5leer sneer
5ridicule
4instruction
5
6ordinance regulation
7assize
6canon
6dictate
6etiquette
7punctilio
6
7guillotine
7interpellation
6precept
6protocol
6rubric
5prescription
4humor wit
5banter +give-and-take
5cartoon
5
6drollery +clowning +comedy
6jocosity
6pun
6waggery
5gag jest joke
6howler
5impersonation
6parody put-on +burlesque +mockery +travesty
5irony sarcasm satire
5mot
5pungency
5ribaldry
4
5criticism
6carping
6reproof
7castigation +earful +going-over
7monition +admonition
7reproach
8rap +blame
7+preaching +sermon
6B+aspersion +calumny +defamation +denigration +slander
6+flack +flak
5condemnation disapprobation
6censure
7interdict
5dissuasion
4meaning
5connotation
5gist
5moral
5nuance subtlety +nicety
5overtone
5purport +intent
5referent
5symbolisation symbolization
4corker
4counseling guidance +counsel
5cynosure
5steer
4petition request +postulation
5demand
6insistence
6requisition
6ultimatum
4digression divagation excursus +aside +parenthesis
4guess speculation supposition surmise +conjecture
5divination
4drivel +garbage
5pap
5trumpery +rubbish
4narration narrative story tale
5fairytale
4submission
5filing
4
5
6guarantee
6+plight +troth
5+oath +swearing
4insertion interpolation
4offering +offer
5overbid
5prospectus
5special
5twofer
4reminder
4respects
4sensationalism
3H
4utterance +vocalization
5pronunciation
6accent
7drawl
6articulation
7diction
8mumbling
7syncopation +syncope
6homophony
5cry outcry shout yell
6bellow holler hollering +roar +roaring
6catcall
6clamoring +clamor
6hoot
6scream screaming shriek shrieking +screech +screeching
6yelling +shouting
6+hiss +hoot +snort
5profanity
6blasphemy
6curse expletive oath swearing
6vulgarism +obscenity
7scatology
5laugh laughter
6chuckle
6giggle
6ha-ha haw-haw horselaugh
6snort
5croaking
5exclaiming exclamation
6dickens
6ejaculation interjection
5groan moan
5growling
5howl howling
5+cry +yell
6lament lamentation wail +plaint
5paging
5rasp
5sigh
5snarl
5speaking
6whisper +susurration +whispering
5+exultation +rejoicing
5+splutter +sputter
4music
5opus
6adagio
6song +vocal
7anthem
7ballad lay
7cradlesong lullaby
7dirge requiem +lament
7ditty
7+callathump +callithump
6bagatelle
6
7cadenza
7ligature
7modulation
6divertimento serenade
6fantasia
6idyl pastoral +idyll
6
7intermezzo
7scherzo
6medley pastiche +potpourri
6orchestration
6quintet
6realisation
6sextet
6suite
5antiphony
5
6bolero
6conga
6flamenco
6habanera
6jig
6landler
6mazurka
6pavan pavane
6polka
6quadrille
6rhumba rumba
6saraband
6tarantella
5melody tune
6canto
6leitmotiv
6
7+motif +motive
8obbligato obligato
7partita
6swoop
5counterpoint
5harmonisation harmonization
6reharmonization
5overture
5popularism
5refrain
5serialism
5vocal
4+language +speech
5
6ambiguity
7amphibology
7loophole
7parisology
6anatomical
6axiom maxim
7moralism
6catchword motto shibboleth slogan
7mantra
7watchword
6epigram quip
6proverb saw
6ruralism
6southernism
5give-and-take +discussion
6negotiation talks
7mediation
8arbitration
8umpirage
7bargaining
7diplomacy
6argumentation debate
6
7colloquy
7consultation +interview
7huddle powwow
7session
8tutorial
7sidebar
6deliberation
6post-mortem postmortem
5
6argot jargon patois vernacular +slang
6babytalk
6dialect +idiom
6localism
6regionalism
6slang
5conversation
6chat confabulation
7gossip
6talk talking
7chatter yak +cackle
7dialog dialogue duologue
7jazz
6crossfire
6tete-a-tete
5
6conjuration incantation
6hex +jinx +whammy
5monologue soliloquy
5orthoepy +pronunciation
5words
4audio
3H
4
5prosody +inflection
6stress
7accentuation
6intonation
7monotone +drone
7singsong
5tone
6roundness +rotundity
6undertone
4
5
6anaphora
6gemination
6reduplication
5apostrophe
5
6exaggeration
6metaphor
6simile
4
5prose
6nonfiction
7article
8editorial
8separate +reprint
5
6cadence
7
8dactyl
8pyrrhic
6rhyme
7consonance
5
6comedy
7farce travesty
7melodrama
7sitcom
7slapstick
6tragicomedy
5poetry verse
6epos
4bathos
4
5blues
5
6carol
6hymn +anthem
7pean +paean
6spiritual
5
6concerto
6opera
7operetta
6oratorio
6rondeau
6symphony
5
6disco
6schottische
5quickstep
4
5boilerplate
5idiom parlance
5phraseology wording +diction +phrasing +verbiage
6verbalisation verbalization
5sentimentalism
4ornateness +rhetoric
5bombast fustian +rant
4
5brevity
5conciseness
4
5circumlocution
5redundancy
5verbiage +verbalism
4coarseness saltiness
4euphuism
4fluency +smoothness
4headlinese
4journalese
5luridness +sensationalism
4rhetoric
3Hindicant indication
4
5record
6account +history
7anamnesis
7biography
8memoir
7etymology
6
7copy +transcript
7entry
7note
8jot
8memorandum
7register registry
7translation
8subtitle +caption
7timecard
6file
6memorabilia
5argument +statement
6clincher determiner
6con
6monstrance
5countersign +parole +watchword
5+clew +clue +cue
6sign
5testimonial
4clue +hint
4
5
6contour
6guideline
6hairline
6shaft
6squiggle
5fingerprint
5footprint
4vestige +trace
4+forerunner +herald +predecessor
3H
4
5document papers
6
7act +enactment
8decree fiat +edict +rescript
9ban proscription +prohibition
8statute
7authorisation authorization mandate
7bill
7brief
7writ
8certiorari
8
9divestiture
9+interdict +interdiction
8mandamus
8warrant
7Sdraft
8check
9giro
9kite
7
8constitution
8prohibition
7conveyance
8quitclaim
7deed
7Sdevise
7indictment
7judgement
7license permit
7Soption
8Bput
7return
6ballot
6capitulation
6certificate
7probate
6charter
6
7coupon
7estimation +appraisal
8overestimate overestimation overvaluation
7indent
7
8tab +chit
8+reckoning +tally
7ticket
6fountainhead
6inclosure
6patent
6questionnaire
6report
6resolution +resolve
5adaptation
6versification
5
6fiction
7
8allegory parable +fable
8legend
8myth
8
9saga
9thriller
8storyline
8whodunit +mystery
7novel
7+fantasy +phantasy
6poem
7+rhyme +verse
8doggerel +jingle
7epic +epos
7haiku
7roundel
7sonnet
7tanka
7+ballad +lay
6fictionalisation fictionalization
6lucubration
6+bucolic +idyl
5
6supplement +postscript
7appendix
8shirttail
7+continuation +sequel
6text
7
8
9aside
9cue
:prompt +prompting
8by-line
8header heading
9crosshead
9headline
9title
8hexameter
7letter missive
8billet +note
8epistle
7fascicle
7lyric +words
7quatrain
6recitation
5autograph
6holograph +manuscript
5Bbowdlerisation bowdlerization
5section
6chapter
6
7
8clipping
8+quotation +quote
9epigraph
7
8dissolve
8flashback
6+close +closing
7epilog epilogue
7finale
7+epilog +epilogue
6escalator
6insert
6lead-in
6
7preamble
7preface prolusion
6sura
6+obbligato +obligato
5critique +review
5diary journal
5
6drama play
6script
7libretto
7scenario
7screenplay
7+dialog +dialogue
5inscription lettering
6epitaph
6superscription
5redaction
6erasure
6excision
6paraphrase
5essay
5historiography
5literature
6tantra
5manuscript
5monograph
5paragraph
5plagiarism
5transcript
4
5
6
7
8add-on plug-in
8
9lynx
9+spider +wanderer
7address
7toggle
6
7backdoor
7cryptograph
5notation
6
7algorism
7logarithm +log
6
7
8dominant
8pedal
8sforzando
8trill
7fermata
7sharp
7slur
7solmization
7stave
5capitalisation capitalization
5handwriting +script
6longhand
7copperplate
7italic
6scribble
6stenography
5
6gravure intaglio
7photogravure
8rotogravure
6lithography
5hieroglyph hieroglyphic
5orthography
6spelling
6+hieroglyph +hieroglyphic
5printing
5typewriting typing
4code +codification
4correspondence
4patristics patrology
4print
4transcription
3Hmessage
4mail
5airmail
5express
4broadcast
4telegram
5cable
4cipher
4radiogram
3Hsignal signaling
4symbol
5honor laurels +award +honour
6aliyah
6cachet
6citation commendation
6doctorate
6medal +decoration +ribbon
6pennant
6trophy
5
6
7allograph
7
8alpha
8beta
8gamma
8initial
8lambda
8taw
7asterisk
7blank
7font fount
7minuscule
7stenograph
7+dagger +obelisk
6
7arrow pointer
7
8comma
8parenthesis
8quote
5marking +mark +marker
6authentication +hallmark
6cairn
6earmark
6milestone
6postmark
6tag +ticket
5bauble
5demerit
5embossment
5icon
5mantle
5symbolism
5token
4
5armband
5beacon
5go-ahead
5skyrocket
5stoplight
5+drogue +sock
4beam
4birdcall
4Drecording
5chromatogram
4target
5clout
5drogue
4
5foghorn
5tocsin
4input
4read-out readout
4reveille
4tattoo
3S
4
5
6audit
6payroll +paysheet
5checkbook
5ledger leger
6daybook
4debenture
4quittance
3Hlanguage
4barrage bombardment
4pidgin
3H
4fanfare ostentation
5bravado +bluster
5exhibitionism
5splurge
4screening showing viewing
4spectacle
4
5staging
5unveiling
3H
4chart +graph
5profile
4
5display +show
6pomp
5effusion outburst +blowup +gush
5exemplification +illustration
4graphics
5drawing
5illustration
6fig figure
4graph
5encephalogram
4motion +gesture
5flourish
5
6gape
6grin grinning smile smiling
6pout
6scowl
6wince
5nod
5shrug
4video
3H
4clairvoyance
5foreknowledge
4telepathy
3H
4signpost +guidepost
5fingerboard
4poster posting
3Hvocalization +vocalism +voice
4
5tenor
5+alto +contralto
5+mezzo +mezzo-soprano
2quantity +measure
3U
4
5Gcoordinate
6
7abscissa
7ordinate
5integer
6
7ace one +single +unity
7five +quintet
7four +foursome
7nine
7seven
7six +sextet
7three trio +leash +tierce +troika
7two
8+brace +pair
7+cipher +zero
6
7billion
7dozen twelve
7fifteen
7fifty
7fourteen
7hundred +century
7million
7nineteen
7ten +decade
7thirteen
7thirty
7thousand
7twenty
7twenty-eight
7twenty-one
7twenty-three
7twenty-two
5aliquot
5coefficient
6reflectance
6weighting
5count
5Hfolio +paging
5
6half one-half
6one-eighth
6one-fifth
6one-fourth quarter +fourth
6one-tenth tenth
6one-third third
6one-thousandth
6two-thirds
5par
5prime
5quota
4unit
5acre
5
6
7amp
7milliampere
6gauss
6watt
5
6atm +atmosphere
6psi
5
6bushel
6
7cc milliliter ml
7liter
6
7fifth
7gal gallon
7quart
5
6
7cent
7penny
6dollar
6franc
6pfennig
6zloty
5
6
7centimeter cm
7decimeter
7kilometer km
7meter
7micron
7millimeter mm
6furlong
6in inch
6mesh
6mile
6yard
5gee
5
6
7gm gram
7mg milligram
6
7lb pound
7ton
5megaton
5millidegree
5ounce
5poise
3U
4Zperiod
5
6adolescence
6adulthood maturity
6babyhood infancy
6bachelorhood
6childhood
7boyhood
6deathbed
6eld years
7senility
6forties
6mid-fifties +fifties
6mid-thirties thirties
6schooldays +schooltime
6teens
6twenties
6widowhood
5daylight daytime
6afternoon
6evening
5
6
7anniversary
8bimillenary bimillennium
8birthday
8centennial
8millenary
7payday
6weekday
7feria
7workday
5epoch era
6antiquity
5phase stage
6apogee culmination
6seedtime
5
6autumn fall
6spring springtime
6summer
6winter wintertime
5century
5duration +continuance
6clocking
6regency
6span
6stint
5days
5decade
6eighties
6fifties
6nineties
6seventies
6sixties
5
6doomsday
6mo +minute +moment +second
7instant twinkling wink +heartbeat
6while
5drouth +drought
5efflorescence flush heyday +blossom +peak +prime
5enlistment hitch
5
6incumbency tenure
7episcopate
7presidency
7vice-presidency
6semester
5festival
6octave
5full-of-the-moon
5
6leave
7furlough
6leisure
7holiday vacation
8honeymoon
8picnic +outing
5
6hours
7
8go +spell +tour
8midwatch
6overtime
6turnaround
6workweek +week
5lifetime
6hereafter
5hospitalization
5nap
6kip
5lactation
5lustrum
5millennium +millenary
5month
5morning
5night nighttime
5novitiate
5season
6preseason
6sheepshearing
5probation
5quarter-century
5reign
5schooltime
5week
6shiva
5times
5trimester
5usance
5weekend
5year yr
5+bimillenary +bimillennium
4Etemperature
5chill
5hotness +heat
4Elength
5diam diameter
6+caliber +calibre
5radius
5shortness
4Emass
5meq
3U
4Hcriterion standard touchstone
5S
6money
7appropriation
7boodle kale lettuce lolly lucre wampum +bread +cabbage +dough +loot
7fund
8budget
8savings
7subsidisation subsidization
6currency
7cash
7coinage mintage
8coin
9dime
9guinea
9medallion
9solidus
9stater
9tanner
9+cent +penny
7
8five-spot
8+buck +clam +dollar
6tender
5Vbaseline
5benchmark
5Vscale
6index
5Vnorm
5yardstick
4bandwidth
3U
4
5armful
5barnful
5carton
5dustpanful
5mouthful
5pocketful
5roomful
5scoop
5shoeful
5spoonful +spoon
5teaspoonful
4
5bit
5Kdrink
6draught
5
6droplet
6Ftear
5handful
5little
5mite +jot
5morsel
5shred whit
5sprinkling
5K
6swallow
6+bite +morsel
7+cud +plug
5trace
5+dab +splatter
5+spray +spraying
4
5boatload +carload
5lot mint +batch +heap +mass +mountain +pile +plenty +raft +stack
6deluge +flood +inundation
5dozens lots scores tons wads
5much
5multitude pack +battalion
5myriad
5+billion +million
5+ocean +sea
4dosage +dose
4gain increase
4peak +extremum
5maximum
5minimum
4supply
5reservoir
4worth
4+catch +haul
4+load +loading
4+pace +step +stride
3Z
4commencement offset outset +beginning +kickoff +start
5birth
5incipience incipiency
5threshold
4
5close finis last +finale +finish
5dying
6grave
5expiration expiry termination
5year-end
4deadline
5curfew
4deep
4midterm
4moment +instant
5pinpoint
4run-time
4then
3Zinterval
4pause +intermission +suspension
5blackout
5breather
5caesura
5delay postponement wait
6extension
6moratorium
5halftime
5lull
4cycle +round
4embolism
4float
4interim +lag
4interlude
4latency
3Z
4day
5date
5morrow
5tomorrow
5yesterday
4half-hour
4hour hr
4lunation
4microsecond
4min minute
4sec second
3U
4enough
5fill
4naught nothing zero
3Eprobability
3Uvolume
2group grouping
3L
4organization +organisation
5institution +establishment
6
7school
8lyceum
9academy
9highschool
8conservatory
8seminary
7kindergarten
6
7brokerage
7charity
6
7church
7cult
8macumba
8obeah obi
7sect
6clinic
6company
7utility
8waterworks
5
6
7
8department
9
:admiralty
:corrections
:+commerce +doc
8branch
7agency bureau +office
7commission committee
8board
8conservancy
8subcommittee
8vestry
8+jury +panel
7council
8diwan +divan
7secretariat
6
7country nation +commonwealth
8ally
7cadre
7underground
6
7armour +armor
7
8battalion
8battery
8brigade
8corps
8division
8infantry
8musketry
8
9patrol
9rearguard
8platoon
8regiment
8squad
8squadron
8troop
8vanguard +van
7enemy
7escadrille
7militia reserves
6team +squad
7club +nine
6crew
6family household
6instrumentality
6outfit
5alignment coalition
6bloc
6entente
5personnel
6
7army
8legion
7navy
6soldiery troops
7cavalry
6manpower men +hands
6military
6staff
7newsroom
6police
7posse
5association
6+club +society
7athenaeum atheneum
7fraternity
7sorority
6fellowship
6gang
6institute
6league +conference
7majors
5authorities government regime
5bastion
5
6business
7firm +house
8corporation
8publisher
7manufacturer
7Drailroad railway
8metro subway +underground
7partnership
7processor
6collective
6
7Bcooperative
7industry
5
6choir
6combo
6duette
6ensemble
7indie
6octette
6orchestra
6quartette
6quintette
6septette
6sextette
6strings
5troupe
6circus
6minstrelsy
5delegation deputation
5
6denomination
6mission
5federation
5party
5union
4clan +kin
5genealogy
6ancestry bloodline lineage pedigree
7
8dynasty
8homefolk
5folks
5totem
4assemblage gathering
5audience
6gallery
6grandstand
5
6
7banquet feast
7levee
7masquerade
7mixer social
7reunion
6cohort
6
7conventicle
7+appointment +engagement
8tryst
6cornhusking
5bevy
5bookfair
5carload
5cast
5
6court judicature tribunal
7chancery
7court-martial
6legislature
7parliament
7senate
5meeting
6conference
7colloquium
7seminar
7symposium
6conclave
6convention
6forum
6plenum
5community
6crossroads hamlet
6parish
6village +settlement
6+neighborhood +neighbourhood
5concourse throng +multitude
6hive
6horde +host
6ruck
5contingent
5convocation
5couple
5covey
5crowd
6mob rabble rout
6swarm +drove
5eightsome
5foursome
5grade +class
5muster
5rally
5turnout
5+bunch +crowd +gang
4
5autocracy
6dictatorship totalitarianism tyranny +despotism
5theocracy
6church-state
5constitutionalism
5republic +democracy
4band +circle
5clique ingroup
6cabal faction
6+faction +sect
4
5governance organisation +administration
6bureaucracy
6judiciary
5profession
6businessmen
6
7clergy
8pastorate
8prelacy prelature
7ministry
7rabbinate
5cardinalate
5college
5colony settlement
5diaspora
5jury
5leaders +leadership
5membership
5
6pointillism
6secession
5university
6varsity
5+enrollment +registration
4society
5civilization
5culture
4congregation +faithful +fold
5flock
4
5
6cubism
6dadaism +dada
6futurism
6neoromanticism
6van +vanguard
5ecumenism
4hip-hop
4minority
4phylum
4syndicate +mob
4tribe +folk
3Laggregation collection +accumulation
4category class
5H
6
7adverb
7verb
8infinitive
6gender
7neuter
6oblique
6tense
4agglomeration
5bunch clump cluster
6knot
6swad
6tuft
7wisp
5chunk clod lump +clump
6clew
6Fclot
7Xthrombus
4assortment miscellany motley potpourri salmagundi smorgasbord variety
5hodgepodge hotchpotch ragbag
4aviation
4backlog
4batch
4botany flora vegetation
5Rbrier
5browse
5brush thicket
6underbrush
5forest woods +wood
6grove
5scrub
4set
5bracket
5core
5pair
5quadruple +quartette
5triplicity
5+choir +consort
4bundle package packet
4chicane
4combination
4content contents
4data
4fauna zoology
4flagging
4fleet
4Dflotilla
4galaxy
4heap pile +cumulus
5stack
6haystack
4law +jurisprudence
5Hlegislation
4mailing
4menagerie
4mythology
4pantheon
4+exhibition +exposition
5peepshow raree-show
5retrospective
4repertoire +repertory
4Drosary
4statuary
4traffic
3Lpeople
4aged
4
5
6elite
7aristocracy nobility
8baronetage
7cream
6gentry +aristocracy
5bourgeoisie
5commonality
5demimonde
5labor labour proletariat
5underworld
5yeomanry
5+brotherhood +fraternity
4baffled
4blind
4cautious
4clientele +patronage
4contemporaries generation
4damned
4dead
5slain
4deaf
4disabled
4discomfited
4doomed lost
4folk +folks
5scum
4homebound
4maimed wounded
4nationality
4populace public
4population
4retreated
4sick
4unconfessed
4uninitiate
3L
4array
5matrix
5Qspectrum
5table
4D
5bouquet corsage
5wreath
4categorisation categorization +classification
5duality
4ordering
5series
6chain
6sequence
7H
8
9
:clause
:complement
:phrase
:predicator
9predicate
8sentence
9interrogation interrogative
7F+suppresser +suppressor
6cordon
6hierarchy
7taxonomy
6progression
6streak
4formation
5
6column
6queue
5flank
5flight
5line
6rank
6row
5rear
5secondary
4tableau
4venation
3L
4
5breed
5monotype
5Cnomia
5species
5subspecies
4
5brood
5covert
5drove
5herd
6remuda
5litter
4descendants posterity
4genotype
3L
4economy
5capitalism
5
6communism
7collectivism
8revisionism
6mercantilism
5industrialism
4dragnet
4
5meritocracy
5pluralism
5separatism
4network
4subsystem
4H
5syllabicity
5vocalism
4+judicature +judiciary
3L
4countryfolk
4governed
3Lmasses
4following
5faithful
4laity +temporalty
4viewers
3Yhalogen
3Lsainthood
3Lsubgroup
2Gsub-interval
1D+crackerjack +jimdandy +jimhickey`;
