/** Nouns by their commonest senses, as a packed tree. Made by `npm run build:lexicon` from WordNet 3.1 (see NOTICE.md); not edited by hand. */

// biome-ignore format: packed data
export const NOUN_TREE = `0Aentity
1
2object
3
4artifact
5D
6clothing +wear
7garment
8
9aba
9coat
:greatcoat overcoat
:jacket
:mackinaw
:raincoat +waterproof
;slicker
9frock
9
:poncho
:shawl
:wrap
8robe
9bathrobe
8scarf
9boa
9kerchief
:headscarf
9stole
8necktie tie
9bola bolo
8undergarment
9underpants
:boxers drawers +shorts
:pants +drawers
:scanty
9brassiere
9corset stays
9underwear
:lingerie
;nightdress
9petticoat
9undershirt +vest
8trousers
9breeches
9cords corduroys
9denim jeans
:levis
9pajama
9shorts trunks
9slacks
9+gabardine +tweed
8diaper +napkin
8ironing
8kilt
8laundry +washing
8legging
8mending
8reversible
8shirt
8silks
8suit
8sweater
9sweatshirt
9turtle
8swimsuit
8trouser
8veil
8vest
8weeds
7accessory accouterment
8bandoleer
8furnishing
7apparel clothes
7
8apron
8coverall
7attire garb +dress
8costume
8hairpiece
9wig
8
9tails
9tuxedo
7
8
9blouse
9bodice
8dress
9gown
9pinafore
9sari
9strapless
8wrapper
7headdress headgear
8hat
9boater
9bonnet
9fedora
8cap
9mobcap
9skullcap
8turban
7footwear
8hose hosiery
9sock
9stocking
9tights
7fur-piece
7gallus
7uniform
8livery
7muff
7nightclothes
8nightshirt
7outerwear
8vestment
9soutane
7overall
7threads
6
7bedclothes bedding
8blanket +cover
9afghan
9manta
8bedspread
9coverlet
8quilt
7
8bandage
9truss
8compress
7cozy
7sleeve
8shirtsleeve
7skirt
7winding-clothes
6
7armor +armour
8
9cuirass
9gusset
7
8birdhouse
8
9sunshade
9umbrella
7shield
8
9breastplate +aegis
9helmet
9visor
7casing
7sheath
8cot
8holster
7cowl cowling +bonnet
7curtain drape drapery
8festoon
7lining +liner
8facing
8refractory
7roof
8mansard
7mulch
7overlay sheathing
7windshield
6
7boot
7shoe
8clodhopper
8flipper
8sandal
8sneaker
7clog
7flats
7overshoe
7slipper
8scuff +mule
6canopy
6
7carpet carpeting rug
7mat
6cloak
6coating +coat
7paint
8wash
7patina
7undercoat
7varnish
7veneer
7+facing +veneer
6flap
7coattail
7
8cuff
8lapel
9revers
6cover +concealment +covert
6lapping overlapping
6mask
6matting
6swathing
6upholstery
6wrapping +wrapper
5Dstructure
6building edifice
7
8
9abbey
9basilica
9cathedral
8chapel
8mosque
8shrine
8synagogue
8temple
7architecture
7aviary
7
8barn
8coop
8stable stalls
7bawdyhouse brothel
7eatery restaurant
8cafe coffeehouse
8cafeteria
8grill
8lunchroom
8steakhouse
7casino
7clubhouse
7
8hospital infirmary
9creche
9nuthouse
8dispensary
7outbuilding
8doghouse
8garage
8shed
9woodshed
7embassy
7feedlot
7greenhouse
7hotel
8hostelry inn
8motel
8Mresort
7morgue
7observatory
7packinghouse
7tavern
8pub +saloon
7rink
7schoolhouse +school
7skyscraper
7smokehouse
7tenement
7theater theatre
6
7
8airframe
8bower
8clotheshorse
8cornice
8derrick
8frame
8grate +grating
8latticework
9trellis
8
9pave
9+mat +matting
8rack
8sash
8sawhorse
8window
9skylight
8stocks
8stretcher
7
8buttress
8prop
8+base +groundwork
7hoop
6amphitheater
6housing lodging
7apartment
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
8dorm dormitory
8harem
8lodgings +digs
7dwelling +abode +habitation +home
8house
9boardinghouse
9manse +mansion
:castle palace
:manor
9
:cloister
;convent
;monastery
:parsonage
9cottage
9duplex
9farmhouse
9soddy
8+fireside +hearth
6
7enclosure
8aquarium
8barnyard
8chamber
9bombproof
9furnace
:forge
:kiln
;oast
9resonator
:soundbox
8cage +coop
8fireplace hearth
9cookfire
8corral
8dock
7auditorium
7room
8ballroom
8bar barroom ginmill saloon
9honky-tonk
9speakeasy
8bathroom
8bedroom
9nursery
8
9cab
9cabin
9cockpit
9locker
9stall
8cardroom
8classroom schoolroom
8courtroom +court
8foyer lobby vestibule +hall
8greenroom
8john lavatory privy toilet +bathroom
8kitchen
9kitchenette
8library
8storeroom
9pantry
8parlor
8refectory
8salon
8sickroom
8snug
8+booth +stall
9tollhouse
7
8cache
8closet cupboard
7chancel
7courtyard
7nave
7patio terrace
7showroom
6
7attic garret +loft
8mow
7basement cellar
7loft
6balcony
6stadium
7ballpark
6obstruction
7barrier
8balustrade banister
8barricade
8
9door
:batwing
9gate
:tailgate
:tollgate
:turnpike
8breakwater
8dam +dike
9weir
8fence fencing
9hedge hedgerow
:shelterbelt windbreak
8fender
9mudguard
8grating
8hurdle
8rail railing
8revetment
7bunker
7+blockage +stoppage
8plug
9fipple
9tampon
6embankment
7rampart
8battlement
6
7
8outlet
9shop store
:bazaar
:bookstore
:commissary
:drugstore +pharmacy
:haberdashery
9grocery
:supermarket
8cabaret nightclub
9dive honkytonk
8office
9headquarters
7
8jail
9lockup
8penitentiary
8prison
6tower
7belfry
7high-rise
7lighthouse
7spire steeple
8pinnacle
7silo
7trestle
6signboard
7billboard
6
7fortification
8breastwork +parapet
8intrenchment
8stockade
7chevaux-de-frise
7stronghold
8citadel +bastion
8dungeon +keep
7fortress +fort
6plant works
7brewery
7factory mill
8foundry
6bridge
7flyover overpass
7footbridge
7viaduct
6shelter
7tent
8cabana
8marquee
7dugout
7haven
7hut
7shack shanty +hut
7+harbor +harbour
6
7cleat
8calk
7overhang
8eaves
7flue
7knob
7prong
8tine
7tenon
6coil
6cross
6entablature
6fountain
6fuselage
6partition
7wall
8gable
8parapet
6Ohoneycomb
6lancet
6masonry
6monument
7megalith
6obelisk
6porch
7portico
7veranda verandah +gallery
6superstructure
6vaulting
6ways
5D
6art
7
8abstractionism
8modernism
7sculpture
8carving
9cameo
8modeling
8statue
7Hdance
7
8
9engraving
:etching
:woodcut
9lithograph
9silkscreen
8painting +picture
9miniature
9monochrome
9mural
9nude
9watercolor
7gem +treasure
7grotesque
7mosaic
7warhorse
6
7photo photograph
8radiograph
9angiogram
8closeup
8longshot
8snapshot
8still
7scenery
8backdrop
7bullfight
7
8casting
8
9counterfeit forgery
9fake sham
8duplication +duplicate
8facsimile
8replica
7
8diagram
9schematic
8pen-and-ink
8sketch
7effigy
8idol
9joss
8scarecrow
7
8figurine statuette
8puppet
7picture +icon
8graphic
8inset
8sonogram
7map
6
7
8Hpublication
9
:anthology
:archives
:compilation +digest
9book
:booklet folder pamphlet
:catalog +catalogue
:
;
<dictionary +lexicon
<glossary +gloss
<vocabulary
;directory
;encyclopedia
;handbook
<guidebook
<manual
=instructions
;yearly +annual
:textbook
;primer
9periodical
:digest
:
;monthly
;quarterly
;weekly
:pictorial
9edition
9read
9reissue reprint
8woodwork
9cabinetwork
8caning wickerwork +wicker
8handicraft handiwork
8lacework
8masterpiece
8openwork
8workpiece
7
8Hnotebook
8paperback
7output
8oeuvre
6needlework
7
8stitch
9baste
9+knit +plain
8gather
8mend
7crochet crocheting
7knitting
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
9backspace
9nutcracker
9pry
9trigger
8crossbar
8handlebar
8handspike
8heaver
8rails runway
7tool
8
9awl
9corkscrew
9handsaw
9pincer
9pitchfork
9pliers
9screwdriver
9shovel
9sledgehammer +sledge
9trowel
8cutlery
9
:ax axe
;battle-ax
:chisel
:knife
;pocketknife
:razor
:scissors
;shears
:scythe
8drill
9borer
8hoe
8mower
8plow
8tamp tamper
7rod
8
9axle
9thill
8baton
8pole
9
:bowsprit
:mast
;foremast
;mainmast
;mizzenmast
;topmast
8crankshaft
8ramrod
8wand
7utensil
8
9
:blender
:whisk
9
:pot
;coffeepot
<percolator
;kettle +boiler
<teakettle
;teapot
:griddle
:pan
;skillet
:spatula
8
9earthenware
9porcelain
9pottery
7stick
8
9bludgeon
9cudgel
9paddle
8cane
8crutch
8matchstick
7
8broom
8mop +swab
8squeegee
7
8clothesbrush
8sable
8toothbrush
7
8crayon
8pen
9quill
8pencil
7
8strap
9crupper
9rein
8thong +lash
7eraser
7flail
7+gig +lance +spear
8harpoon
7mallet
7oar
8scull
7poker
7snuffer
7strickle
7swab
6device
7
8
9accordion
9bagpipe
9woodwind
:
;
<bassoon
<oboe
=bombard
;
<clarinet
<saxophone
;free-reed
:flute
9
:bugle
:clarion
:cornet trumpet
:trombone
:tuba
8
9banjo
9
:cello
:contrabass
:fiddle violin
:viol
9guitar
:uke
9harp
:lyre
9zither
8
9bones castanets
9chime +gong
9cymbal
9drum
9gong
9xylophone
8
9forte-piano piano
9harpsichord
:virginal
7instrument
8
9actinometer
9barometer
9bolometer
9caliper
9calorimeter
9timepiece
:clock
:sundial
:timer
:watch
9
:galvanometer
:voltmeter
;millivoltmeter
:radiometer
9gauge +gage
:manometer
9hygrometer
9interferometer
9potentiometer
9thermometer
:pyrometer
:thermocouple
:thermopile
9radar
9seismograph
9sonar
9spectrophotometer
9viscometer
8analyzer
8weapon
9gun
:antiaircraft
:firearm small-arm
;autoloader
<automatic
;rifle
<carbine
;
<flintlock
<musket
;handgun pistol
<forty-five
<revolver
<semiautomatic
;shotgun
9
:bayonet
:dagger
9bioweapon
9projectile +missile
:bullet slug
:dart
:+pellet +shot
9crossbow
9sword +steel
:cutlass
:saber
:scimitar
9hatchet
9knuckles
9lance spear
8
9binoculars
9eyeglasses glasses spectacles
:sunglasses +shades
9sights
:gunsight
9spectroscope
:spectrograph
:spectrometer
8
9
:collider
:cyclotron
9
:telescope
;equatorial
:microscope
8compass
8
9electrocardiograph
9electroencephalograph
9endoscope
9syringe
:hypodermic
9stethoscope
8whip
9flagellum scourge
9quirt
8forceps
8gallows
9gibbet
8transit
7airfoil
8flaps
8rudder
7
8
9anchor
9bobbin spool
9carburetor
9
:wheel
;cartwheel
;gear
<pinion
;millwheel
:
;
<moldboard
<plowshare
<shim
;ramp +incline
:pulley pulley-block
9clip
9compressor
9diaphragm
9gearing +gear
9grab
9hammer
9propeller
9pump
9ratchet
9shutter
9sprinkler
9swivel
9vane
8
9regulator
:aperture
:thermostat
;cryostat
:faucet
;hydrant
9switch
:commutator
:cutout
:doorbell +bell
9throttle +accelerator
8fulcrum
8gearset
8gunlock
8gyroscope
8helm
8robot +automaton
8workings
7
8electrode
9anode
9cathode
8
9microchip
:microprocessor
9thermistor
9transistor
7
8antenna +aerial
8reactor
9
:armature
;rotor
:choke
8capacitor condenser +capacitance
8circuit
9clipper
9wiring
8transducer
9
:earphone
:loudspeaker +speaker
:microphone mike
8electrophorus
8fuse
8rectifier
8resistor
8transformer
7appliance contraption contrivance gadget
8gadgetry
7applicator
7machine
8assembly
8
9
:binder
:combine
9harrow
8computer
9
:microcomputer
:workstation
8dredge
8motor
9engine
:turbine
9starter
8machinery
9
:gristmill
:windmill
8loom
9handloom
8phonograph
9jukebox
8lathe
8pestle
8typewriter
9portable
8
9smoother
9triphammer
8workhorse
7
8bedpost
8
9upright +vertical
:
;bitt
;gatepost
;lamppost
;rudderpost
:jamb
:stilt
9bracing
:
;rung
;thwart
;+rung +spoke
9
:cantilever
:crosspiece traverse
:girder
:joist
:lintel +header
:rafter
:rooftree
:two-by-four
9sill
:windowsill
8shelf
9bookshelf
9mantel
8brace
8cantle
8corbel
8tripod
9easel
8harness
8pedestal stand
8perch
8rib
8saddle
8spoke
8stair
8stirrup
7
8bell
8muffler
7blower
8bellows
7
8
9blinker
9headlight
9searchlight
9torch
8lamp
9candle
9flashlight
9lantern
9streetlight
7
8bomb
9bomblet
9grenade
8detonator
7
8fastening +fastener +fixing
9
:bow
:slipknot
9brad
9buckle
9button
9clasp
9
:hasp
:hook
9lock
:latch
:padlock
9loop
9
:peg
:skewer
9seal
9stopping
9tie-in +link
9zipper
8brake
9brakes
8hamper shackle
9chains irons
9handcuff +cuff
9hobble
8leash tether
8withe
7
8braces
8denture
8inlay
7
8holder
9candlestick
:candelabrum
8clamp
8vise
7
8winch windlass
9capstan
8elevator
8hoist
7comb
7contraceptive
7converter
7corrective +restorative
8prosthesis
9implant
7crusher
7cursor
7cushion
7detector sensor
7
8
9diode
9orthicon
8oscillator
7
8
9
:disc +platter +record
:soundtrack
9videotape
8floppy
7magnet
8electromagnet
8paramagnet
7trap
8entanglement +web
8fishnet
8noose +gin
7extinguisher
7
8lens lense
9eyepiece ocular
9monocle
8laser
8projector
7fan
7filter
8strainer
9sieve
7goad +prod
7heater warmer
7noisemaker
8horn
7interlock
7key
7keyboard
7
8match
8+fuse +primer +priming
7reflector
8mirror
7plectrum
7remote
7reset
7
8scuba
8snorkel
7ski
7stylus
7tongs
7treadmill
7+bait +decoy
7+catapult +launcher
6equipment
7apparatus setup
8aerator
8burner
8centrifuge
9ultracentrifuge
8duplicator
9fax +facsimile
8generator
8pendulum
8submersible
8telegraph +telegraphy
7
8amplifier
9maser
8circuitry
8equaliser equalizer
8phone telephone
9handset
8modem
8peripheral
8receiver
8stereo
7
8backboard
8ball
9handball
9shooter
8horseshoe
8rook
8tenpin
7
8
9barbell
9dumbbell
8
9bars
9buck
9rings
8
9glove
9mound
9plate
8shuttle shuttlecock
8skate
8wicket
7paraphernalia
8
9
:bridle
:halter
9caparison trapping
9hame
9snaffle
8layette
8regalia
8rig
8rigging +tackle
7
8camera
8
9footage
9reel
7chute parachute
7materiel
7recorder
7roofing
7satellite
8sputnik
6transport
7vehicle
8
9aircraft
:
;aeroplane airplane plane
<airliner
<bomber
<hydroplane seaplane
<
=interceptor
=kamikaze
<jet
=jetliner
;glider
;helicopter
;warplane
:
;airship dirigible
;balloon
:bogy
9
:boat
;barge
<pontoon
;
<canoe
=pirogue +dugout
<dinghy rowboat
<gig
<skiff
<yawl
;ferry
;motorboat
<launch
<outboard
<scooter
<speedboat
;steamboat
;towboat +tug
:ship
;warship
<battleship
<destroyer
<frigate
<ironclad
<man-of-war
<submarine
=nautilus
;
<freighter
<tanker
;shipwreck
;steamship
:
;brig
;ketch
;sloop
<knockabout
;sailboat
;+dandy +yawl
:galley
:yacht
9spacecraft
8
9
:
;auto automobile car motorcar
<ambulance
<convertible
<cruiser
<electric
<jeep landrover
<limousine
<sedan
<taxi taxicab
;amphibian
;bike motorcycle
<motorbike
;truck
<minivan
<pickup
=technical
:locomotive
:streetcar
:tractor
9bicycle +bike
9
:boxcar
:carriage
9
:
;buckboard
;buggy
;chariot
;troika
:limber
:sulky
9wagon
:cart
;oxcart
:lorry
9handcart +cart
:teacart
8sled sledge sleigh
9dogsled
9toboggan
8rocket +projectile
9missile
8tank
7
8bus
8train
9commuter
9streamliner
8limited +express
8local
7tram
6Hmedium
7album
7telecommunication
8telephony +telephone
9call
:call-back
8
9radio wireless
9television
8telegraphy
7cinema +film
7
8
9newspaper
:daily
9magazine
:glossy +slick
8journalism
6furniture
7
8altar
8booth
8console
8counter
8desk
9escritoire
8worktable
9workbench
7
8chair
9armchair
:fauteuil
9chaise +daybed
9throne
9wheelchair
8bench
9pew
9prie-dieu
9settle
8couch lounge sofa
9daybed
9divan
8stool
7wardrobe
8armoire
7
8bassinet
8cradle
8crib +cot
7bed
8
9lower
9upper
7bedstead
7bookcase
7buffet
7cabinet
7dresser +bureau
7sectional
6arms munition weaponry
7ammo ammunition
8cartridge
8round
8shell
9shrapnel
7armament
8artillery +gun +ordnance
9cannon
:mortar
8launcher
8ordnance +munition
7hardware
6container
7
8autoclave
8basin
9birdbath
9+washbasin +washbowl
8bath
8bathtub tub
8boiler
8bottle
9flask
:canteen
9gourd
9jug
8bowl
8bucket pail
8ladle
9dipper
8jar
9vase
:urn
8+barrel +cask
9shook
9tun
8steeper
8stein
7bag
8backpack haversack knapsack
8pouch
9pocket
8sack
8saddlebag
8sandbag
7
8baggage luggage
9suitcase
:carpetbag
8briefcase
8compact
8kit
8portfolio
8wallet
7parcel +package
8sheaf +bundle
9bale
7basket
7box
8coffin
9bier
8crate
8mailbox
8strongbox
9safe
8snuffbox
7bin
8dustbin
7
8bumper
8wineglass
7bunk
7can
7capsule
7cassette
8videocassette
7dispenser
7drawer
7empty
7envelope
7handbag purse
7receptacle
8hopper
8tidy
8tray
7wastebasket
7+cast +mold
6ceramic
7brick
8cope coping
6connector +connective
7wire
8concertina
7coupling
7
8
9dovetail
9hinge
9miter
9seam
8splice splicing
7hookup
6toiletry
7cosmetic
8makeup
9eyeshadow
9lipstick
9mascara
9rouge
7lotion
7perfumery
7pomade
6system
7internet net
7labyrinth maze
7+assemblage +hookup
5Ddecoration ornament +ornamentation
6adornment
7jewelry
8bead
8pin
9brooch
9stickpin
8cufflink
8jewel
9Sdiamond
9Spearl
9Sruby
9solitaire
8earring
8necklace
7+trim +trimming
8braiding +braid
7epaulet
7frontal
7pendant pendent
7rosette
7ruffle
7sequin
7stripe
7tassel
7trinket
6
7emblem
8flag
9banner
9colors
8crucifix
7E
8patch +fleck
9Ffreckle
9Fplaque
9speck +pinpoint
8shading
9+hatch +hatching
7motif
7weave
6beading
6decor
6frieze
6Kgarnish
7topping
8glaze
6hanging
6rivet +stud
6tinsel
6tore
6tracery
5Dfacility +installation
6airfield
7airport
6depository repository
7archive
7storehouse +depot +storage
8granary
8railhead
8warehouse
7museum
7repertory
6
7base
7emplacement
7fort garrison
6station
7depot terminal
7sampler
7substation
6gym
6
7links
7racecourse racetrack
6plumbing
6transportation +transit
6zoo
5D
6
7conduit
8tube tubing
9airline
9barrel
9capillary
9catheter
9+pipe +piping
:drainpipe
;sewer
:manifold
9pipe
9siphon
8airway
8chimney
9smokestack
8sluice
7aisle
7passageway
8arcade
8areaway
8corridor
9hall hallway
8stairwell
8tunnel
7downcast
7gutter +trough
6road +route
7thoroughfare
8street
9alley alleyway
9boulevard +avenue
7highway
8bypass
8expressway freeway motorway pike superhighway thruway
8highroad
8interstate
7detour
7driveway
7horse-trail
7roadway
7shortcut
6
7walkway
8ambulatory
8mall
8sidewalk
7footpath +pathway
6staircase stairway
7backstairs
7stairs steps
8ladder
6entrance entranceway
7doorway +door
7gateway
7hatchway
7portal
6lane
5Dblock
6anvil
6cake
6chock
6dice die
6ingot
6slab
7tablet
8slate
7tile
5D
6
7armhole
7buttonhole
7keyhole
7mortise
7perforation
7vent
6breech
6exit
6grille
6muzzle
7gunpoint
6mouthpiece
6neckline
6spout
7nozzle
8showerhead
6slit
6+inlet +intake
5Ypaving +pavement
6asphalt
5Dsurface
6
7platform
8
9backstage offstage
9boards
8bandstand
8dais pulpit rostrum
8deck
8landing
8pier wharf
8scaffold
8turntable
7pavement +paving
8curbside
7floor flooring
6
7
8bevel
9splay
8brim
8curb
8milling
7ceiling
7
8dial
8facade
8fore
8shirtfront
8storefront
7sidewall
7starboard
7stern
6
7checkerboard
7pegboard
6screen
6tabletop
5Dcushioning padding
6batten +batting
6pillow
7bolster
6mattress
5D
6blackboard
6
7call-board
7floorboard
7scoreboard
7sideboard
7snowboard
7springboard
7surfboard
7wallboard
7workboard
6panel
7dado
7paneling +pane
6
7damper
7photoengraving
6membrane
7drumhead
6foil
6laminate
7plywood
6
7pane
8windowpane
7slide
6stencil
5Dcloth fabric textile
6boucle
6buckram
6bunting
6calico
6canvas
7tarpaulin
6cashmere
6netting +gauze
7cheesecloth
6cobweb
6corduroy
6felt
6flannel
6gabardine
6gauze
6gingham
6herringbone
6homespun
7russet
6knit
6linen
6metallic
6moire
6muslin
6needlepoint
6oilcloth
6pique
6plaid tartan
6poplin
6rayon
6satin
6serge
6shantung
6silk
6terrycloth
6toweling
6tweed
6velour velours
6velvet
6waterproof
6wool woolen woollen
6worsted
6yoke
5D
6cord
7bowstring
7candlewick
7clothesline
7drawstring
7thread +yarn
8floss
8purl
8weft
7lace
8shoelace shoestring
7piping
7string twine
7wick
6ply
6rope
7seizing
7tightrope
6shroud
5D
6
7bracelet
7collar
7elastic
7garter
7headband
7tire
8radial
7sweatband
7waistband +girdle +sash
6leading
6tape
5
6Dbreakable
6Dware
7tableware
8dishware
9cup
9dish
8
9fork
9spoon
8glassware
8platter
8silverware
5Dcommodity
6
7
8
9
:oven
;broiler
:stove
9
:icebox refrigerator
;cooler
:dishwasher
8dryer
7foodstuff +grocery
6merchandise product +ware
7cargo consignment freight shipment
7contraband
7release
7+inventory +stock
6drygoods
7
8damask
8napkin serviette
8tablecloth
6entrant
6export
6import +importation
6staple
5Dplaything toy
6catapult slingshot +sling
6doll
6seesaw
5Y
6concrete
7cement
6D
7cobblestone
7gravestone
7grindstone
7whetstone
8hone
6
7fiberglass
7linoleum
7puddle
6lumber timber
7plank +board
8Dgunnel
8Dskid
7D
8pale
8slat
6shake
5Dfixture
6
7chandelier +pendant +pendent
7fluorescent
6
7shower
7sink
8washbasin washbowl +lavatory
7+pot +throne +toilet
5Dcone
5D
6counterbalance counterweight +equaliser +equalizer
6load loading +burden
7overload
6plumb plummet
5D
6digs
6ditch
7furrow
7trench
6mine
6pool
6well
7wildcat
6working +workings
5Dduplicate
5Delectroplate
5Dlayer
6interlayer
5Dmarker
5D
6mongrel
6pill
6standby
5Draft
5Dready-made
5Drelic
5D+railroad +railway
6siding
5D+insert +inset
4
5organism +being
6individual mortal person somebody someone +soul
7P
8religious
9
:abbess
:abbot
:prior
9friar mendicant
9hermit
9monastic monk
9nun
9votary
8arianist
8ascetic
8beadsman
8
9chela
9swami
8churchgoer
9parishioner
8guru
8worshipper +believer
9mystic
8religionist
7P
8offender
9criminal crook felon outlaw
:abductor kidnapper
:murderer
;assassin
;gunman gunslinger torpedo
:thief
;bandit
;burglar
<housebreaker
;despoiler
;ghoul
;highwayman hijacker
;robber
<mugger
;pickpocket
;pirate
;rustler
;safebreaker
:incendiary
;barnburner
:blackmailer
:bootlegger
:briber
:collaborator
:conspirator
:gangster
:hood punk thug +tough
:racketeer
:runner smuggler
:traitor
9aggressor assailant attacker
:brute +beast +savage +wildcat
:bully roughneck rowdy ruffian
;bullyboy
;muscleman
;plug-ugly
:harrier
:predator +vulture
:rapist
9
:charlatan
:decoy
:double-crosser +traitor
:faker imposter +fake +fraud +sham
:hypocrite phony
:liar
:mimic
9culprit perpetrator
9reprobate
:degenerate deviant deviate pervert
;lecher satyr
;nymphomaniac
:wretch
9delinquent
9evildoer sinner
9malfeasant
9pander pimp procurer
8libertine
9adulterer
9rake rip
9undoer
8decadent
8vandal
8vermin
7Pdisputant
8reformer
9abolitionist
9activist militant
9dry
9environmentalist
9feminist
9non-resistant
8accuser
7Paboriginal aborigine native
7Padult grownup
8professional
9educator
:academic
;professor
:instructor teacher
;demonstrator
;governess
;missionary
;schoolmarm schoolmistress +mistress
;tutor +coach
:headmaster schoolmaster
:lecturer +lector
9
:apothecary pharmacist +chemist
:
;dentist
;doctor physician
<
=diagnostician pathologist
=gynecologist
=neurologist
=obstetrician
=ophthalmologist
=pediatrician
=psychiatrist shrink
>psychoanalyst
<extern
<intern interne
<quack
<surgeon
<vet veterinarian veterinary
:nurse
9attorney lawyer
:barrister
:counsel +advocate
9craftsman
9critic
9librarian
9practitioner
8oldster
9ancient +antediluvian
9graybeard
:antique
9crone
9dodo fossil
8brachycephalic
8conservative
9capitalist
9conformist
9reactionary
9rightist
9traditionalist
8
9celebrity
:immortal
:luminary notable
9dignitary
9fixer
9knocker
9worthy
8centrist moderate
8sophisticate
9cosmopolitan
8elder +senior
8fascist
8host
9hostess
8liberal +progressive
8patrician
8thoroughbred
8+eccentric +type
7Pworker
8assistant helper +help
9accomplice
9attendant +tender
:bellhop
:checker
:courtier
:guide
:orderly
:squire
9auxiliary +aide
9subordinate subsidiary underling
:cog
9lovely
9paramedic
9prompter
9receptionist
8
9serviceman +man
:officer
;
<admiral
<
=
>brigadier
>general
>major-general
=captain
=colonel
=lieutenant
=major
;aide
;commander
;noncom
<corporal
<sergeant
:artilleryman gunner
:
;soldier
<cavalryman trooper
<fodder
<infantryman
<militiaman
<paratrooper
<peacekeeper
<pistoleer
<redcoat
<reservist
<territorial
;
<private
<recruit
:commando
:conscript
:noncombatant
:veteran
:voluntary volunteer
:+vet +veteran
9airman aviator
:pilot
;wingman
9official
:diplomat
;ambassador
;consul
;envoy
:appointee
:bureaucrat
;assessor
:bailiff
:beadle
:deacon
:incumbent
:judge +jurist
;magistrate
<stipendiary
;ordinary
:prosecutor
:provincial
:selectman
9artisan
:bricklayer
:woodworker
;cabinetmaker
;carpenter
;woodcarver
:hairdresser +stylist
:machinist mechanic
:plumber
:potter
:rigger
:roofer
9blacksmith
9crewman sailor
:mariner seafarer seaman +jack +tar
;boatswain
;
<mate
<navigator
9cook
:chef
:cooky +cookie
9printer
:compositor
9hunter
:courser
:trapper
9editor
9electrician
9engraver
9fisher fisherman
9repairman
:handyman
:troubleshooter
9mortician undertaker
9plasterer
9preserver
9technician
8employee
9barkeep bartender
9
:busboy
:server waiter
;waitress
9clerk
9workman
:laborer labourer
;
<cowboy cowhand cowpuncher puncher +cattleman
=vaquero
<drover
=+sheepman +shepherd
<fieldhand
=harvester
;itinerant
;logger
;longshoreman
;miner
;porter
:mover
9earner
9hire
9
:mailman
:newsboy
9salesperson
:salesgirl saleslady
:salesman
9staffer
9sweeper
9trainman
9typist
8servant
9manservant
:butler
:valet +gentleman
9domestic
:maid
;chambermaid
9familiar
9lackey
9menial
8cutter
8
9lasher
9teamster
8oarsman
8scab +rat
8seasonal
8temporary
8thrower
8washer
8winder
8wiper
7P
8bourgeois businessperson
9accountant controller
:bookkeeper
9merchant
:bargainer dealer trader
;draper
;fishmonger fishwife
;ironmonger
;mercer
:butcher
:shopkeeper storekeeper tradesman
;florist
:grocer
:seller vendor
;hawker peddler
;huckster
:retailer
9broker
:stockbroker
9businessman
:concessionaire
:industrialist
:owner proprietor
:tycoon
:wildcatter
9supplier
:caterer
:distributor
;wholesaler
:purveyor
9entrepreneur
9exporter
9importer
8financier
9banker
:cashier
8investor
9depositor
9lender
9shareholder stockholder
8moneymaker
7P
8litigant
9defendant +suspect
:accused
9complainant plaintiff
8assignee
8contractor
7Pleader
8
9clergyman reverend
:acolyte
:priest
;bishop
<archbishop
=metropolitan
<cardinal
;confessor
;prelate primate
;priestess
;vicar
:archdeacon
:chaplain
:churchman cleric ecclesiastic
:preacher
;evangelist gospeler
:lector
:minister parson pastor
:shepherd
9pope
:antipope
9
:lama
:shaman
9patriarch
9rabbi
8chief
9administrator
:dean
:director manager
:executive
;
<insider
<president
:hotelman
9
:commissioner
:prefect
9secretary
:undersecretary
8aristocrat +patrician
9prince
:archduke
9
:noble nobleman
;baron
;
<duke
<earl
;viscount
:knight
;knight-errant
9baronet
9brahman brahmin
9noblewoman
:countess
:duchess
9princess
9raja rajah
8superior superordinate
9supervisor
:boss foreman +chief
:monitor
:oyabun
:stager
:superintendent
8pol +politician
9campaigner candidate nominee
9socialist
:commie
:leftist
9demagogue
9statesman
9ward-heeler +hack
8chairman chairperson chairwoman
8chieftain
8trainer
9coach +manager
8lawmaker
9legislator
:congressman congresswoman
:senator
9promulgator
8employer
8politician
9governor
:viceroy
8hero
8+ideal +paragon
9jimdandy jimhickey
8spearhead
7Pacquirer
8recipient
9beneficiary
:devisee
:legatee
:pensioner
9borrower
9dependent
9heir
9laureate
9mandatory
9protege
8poacher
7Pcontestant
8athlete
9acrobat
9ballplayer
:batsman batter hitter slugger
;bunter
;switch-hitter
:fielder
;infielder
<catcher
<shortstop
;outfielder
9footballer
:blocker
:
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
:place-kicker
9cricketer
:bowler
9forward
9goalkeeper
9gymnast
:tumbler
9letterman
9lifter
9mountaineer
9pro +professional
9skater
9skier
9sportsman sportswoman
9sprinter
9striker
9swimmer
8challenger competitor contender rival
9champ champion title-holder
9comer
9favourite
9runner-up
8player +participant
9golfer
:hacker
:putter
9sharper
9stringer
8loser
8opponent
8winner +victor
7Pentertainer
8performer
9actor
:actress
;starlet
:co-star
:comedienne
:extra +supernumerary
:heavy
:mime
9instrumentalist musician +player
:singer vocalist
;alto
;baritone
;choirboy
;soprano
<coloratura
;contralto
;diva
;minstrel
;warbler
:trumpeter
;bugler
:clarinetist
:drummer
:flautist
:guitarist
:organist
:pianist
:piper
:saxophonist
:soloist
:violinist
9dancer
:ballerina
:chorine
9comedian comic
:+buffoon +clown
;jester
:joker
9juggler
9magician
9monologist
9striptease
9twirler
8bombshell
8humorist
9punster
9satirist
9wag
7Pexpert
8calculator +computer
9adder
8adept hotshot virtuoso whiz whizz wizard +sensation +star
8
9adviser advisor consultant
:counselor
9
:appraiser
:
;juror
;reviewer +referee
:+arbiter +umpire
9connoisseur
8analyst
8anatomist
9histologist
8arbiter
8archer
8specialist
9attache
9decorator
9designer
8healer therapist
9chiropractor
9electrotherapist
9masseur
9naprapath
9naturopath
8commentator +observer
8
9coroner
9+examiner +inspector
8gardener
8geographer
8jurist
8logician
8marksman
9rifleman
9sniper
8+stager +warhorse
7Padvocate exponent proponent
8admirer booster protagonist supporter
9enthusiast +partisan
:addict +freak
:balletomane
:fanatic
9believer
9cheerleader
9loyalist stalwart
9subscriber
9voucher
8apologist
8ideologist
8neutralist
8partisan
9
:racist
:sectarian
:segregationist
8secessionist
8secularist
8spokesperson +representative
9spokesman
9spokeswoman
8suffragist
8+humanist +humanitarian
7Pfollower
8adherent disciple
9fundamentalist
9totalitarian
8buff devotee +lover
9amorist
8cultist
8inferior
8janissary
8stooge
8vassal
8+leech +parasite
8+planet +satellite
7Pjuvenile
8adolescent teen teenager
8child kid minor youngster +nestling
9urchin
:gamin
:ragamuffin
9orphan
9silly
9toddler
9+imp +monkey +rascal
8preteen
8youth
9schoolchild
7P
8man
9adonis
9bachelor
9beau boyfriend
9buster
9dandy gallant +beau +clotheshorse
:macaroni
9ex ex-husband
9gentleman
9guy +cat
9posseman
9signore
9sir
9stiff
9stud
9widower
8bloke chap fella fellow lad +cuss
8boy
9schoolboy
9sonny +cub +lad
7Padventurer
8mercenary
8swashbuckler +lunatic
7Padversary antagonist +opponent
8foe +enemy
9besieger
8duelist
7Prelative
8kin
9affine
8ancestor antecedent
9forefather +father
:antediluvian
9progenitor
:parent
;father
<dad daddy pa papa pop
;mother
<ma mama mamma mom mommy mummy +mum
<mater
<mother-in-law
;stepmother
9forebear
:grandparent
;grandfather
;grandma grandmother granny
8
9aunt
9niece
:great-niece
9sis sister
8offspring
9
:babe baby infant
;foundling
;godchild
;newborn
:daughter
:son
:stepchild
9eldest firstborn
9grandchild
:granddaughter
:grandson
9illegitimate +bastard
8partner spouse
9
:bride
:bridegroom
9consort
9husband
8
9brother
:half-brother
9nephew
9uncle
8in-law
9brother-in-law
9sister-in-law
9son-in-law
8cousin
8descendant descendent
9scion
8enate
8sibling
9quad
9twin
7Phave
8affluent
8millionaire
7Pintellectual
8alchemist
8
9classifier
9organizer
:coordinator
9speculator
8egghead
8scholar +student
9philosopher
:existentialist
:moralist
;utilitarian
:naturalist
:realist
9generalist
9graduate
9historian
9humanist
:philologist
9pundit +initiate
9reader
9scholastic
9theologian
8seer +visionary
9soothsayer
:fortuneteller
;palmist
9oracle prophet
8genius
9prodigy
8mentor
9sage
8skeptic
9pessimist
8subjectivist
8theorist
8thinker
7Puser
8consumer
9
:drunk drunkard
;alcoholic lush
:drunk-and-disorderly
9customer +client
:buyer
:patron
;operagoer
;regular +fixture
:overnighter
:shopper
:+reader +subscriber
9eater +feeder
:diner
:glutton
:vegetarian
9drinker
:sipper
9prodigal
9smoker
8wearer
7P
8negotiator
9representative
:alderman
:
;booker
<impresario +promoter +showman
;operative
<spy
;proxy
:delegate
:premier
9intermediary mediator
:interpreter +translator
:pacifier
8announcer
8author writer
9poet
:bard
9journalist
:columnist
:newspaperman +correspondent
9compiler
:lexicographer
9dramatist playwright
9essayist
9gagwriter
9librettist
9lyricist
9novelist
9pamphleteer
9tragedian
9+commentator +reviewer
8informant
9informer
:canary +sneaker
8correspondent
8speaker talker
9dictator
9questioner
:examiner
:inquisitor
:interviewer
9orator rhetorician
9storyteller
8newsman reporter
8publicist
9promoter +booster
8propagandist
8roarer screamer
8sender transmitter
8signer
8tattler telltale
8waver
7Ptraveler traveller
8alien foreigner
9deportee +exile
8astronaut cosmonaut
8bather +swimmer
8bearer carrier toter
8rider
9bicyclist cyclist
9horseman
:jockey
8visitor
9caller
9guest
8migrant
9colonist settler
:homesteader
9emigrant
9evacuee
9immigrant
8courier messenger
9conveyer conveyor
9herald +trumpeter
9process-server
8exile expatriate
9refugee
8pedestrian
9hiker
9nondriver
9passer-by passerby
9pivot
9strider
8wanderer
9vagrant +vagabond
:hobo tramp +bum
9nomad
8holidaymaker tourist
9sightseer
8intruder
9invader
9stranger +alien +unknown
:outsider +foreigner
9prowler +sneak
8passenger
8pilgrim
8pursuer
8transient
8voyager
7Pequal peer
8fill-in
9alternate surrogate +replacement
8associate
9participant
:attendee +attendant
:groom +bridegroom
:sharer
9co-worker colleague
9member
:
;committeeman
;regent +trustee
:councillor
9confrere +colleague
9pardner +partner
9teammate +mate
9+ally +friend
8contemporary
8successor
8townsman
7Pamateur
7P
8anarchist
8revolutionary subversive
9counterrevolutionary
9insurgent insurrectionist
:mutineer
8extremist
8terrorist
7Pplanner
8schemer
9angler
8strategist
7P
8anthropoid
8jerk
7Pscientist
8
9anthropologist
:archaeologist archeologist
9economist
9sociologist
8physicist
9astronomer
9biophysicist
8biologist
9bacteriologist
9botanist
9taxonomist
:divider
9geneticist
9zoologist
:herpetologist
9physiologist
8chemist
9biochemist
8investigator researcher
9experimenter
8geologist
9geophysicist
8linguist
9grammarian
9phonetician
8psychologist
9hypnotist
8mathematician
9statistician
8paleontologist
7Panti
7Papplicant
8aspirant hopeful
8bidder
8claimant
8petitioner
9solicitor
8probable
7P
8beginner initiate
9apprentice +learner
9cub rookie
9fledgling newcomer +entrant +freshman
9midshipman
8hack
8ignoramus
9illiterate
8incompetent
9slouch
7P
8architect +designer
8artist
9
:conductor
;bandleader
:composer
;songwriter
9photographer
:cameraman
9cartoonist
9classicist
9painter
:cubist
:impressionist
:watercolorist
9expressionist
9illustrator
9master
9sculptor
9stylist
9surrealist
9symbolist
8maker
9brewer
9cobbler shoemaker
9confectioner
9jeweler
:goldsmith
9ironworker
9producer +manufacturer
9
:seamstress
:tailor
9watchmaker
9wigmaker
8farmer
9
:cattleman
:sheepman
9crofter
9dairyman
9grower
9planter
9rancher
8choreographer
8originator
9+beginner +founder
:cofounder
9pioneer
8crafter +craftsman
8developer
8discoverer inventor
8fantasist
8filmmaker
7Pasthmatic
7P
8atheist
8heathen infidel pagan
8positivist
7Pbeholder observer
8auditor hearer listener
8spectator viewer watcher +witness
9browser
9bystander
9theatregoer
:first-nighter
9moviegoer
9onlooker
9voyeur
8motile
8witness +informant
8+discoverer +finder
7P
8
9
:authoritarian
;disciplinarian +moralist
:tormentor
;cuss gadfly
9bastard prick
9bore +dullard
:windbag
9bum puke skunk +crumb
9crank
:misanthrope
;misogynist
9creep
9cynic
:detractor
9egotist
:
;hotdog
;poseur
9fiend +demon
9hog
9junior
9mocker
9nag scold
9
:ribald
:slob +pig
9shrew
9sneak
9snorter
9wisenheimer
9+insect +louse +worm
8troublemaker
9hellion
9rioter
8meddler
8scoundrel villain
9rascal rogue
8tease
8undesirable
7Pautomaton
7Ppersonification
8avatar embodiment incarnation
9reincarnation
7Pdefender guardian protector
8keeper
9babysitter
8lawman
9policeman
:bobby
:cop +fuzz
:detective
;plainclothesman
:inspector
:policewoman
9constable
9deputy
9marshal
9patrolman
9screw
9sheriff
8bodyguard escort
8custodian +keeper
9caretaker
:concierge
:super +superintendent
9curator
9janitor
8guard
9doorman +gatekeeper +porter
9watchman +watcher
:lookout picket scout sentinel sentry
:patroller
:portwatcher
8firefighter
8watchdog
7P
8benefactor +helper
9sponsor +supporter
:backer
:patronne
9donor +giver
:contributor
:philanthropist
9humanitarian
9rescuer
8+angel +saint
9dervish
8giver
7Punfortunate
8bankrupt insolvent
8
9beggar +mendicant
9derelict
8captive prisoner
9convict +con
9detainee
9hostage
9internee
8victim
9casualty
9chased pursued
9martyr +sufferer
9prey quarry +target
8sufferer
9psychotic
:cataleptic
:paranoiac
:schizophrenic
9consumptive tubercular
9convalescent
9lunatic madman maniac
:crazy
9depressive
9diabetic
9epileptic
9incurable
9invalid
9manic-depressive
9neurotic
:obsessive
:psychopath
9rheumatic
8desperate
9goner
8outcast
9heretic
9untouchable
8homeless
8maroon
8mourner
8survivor
7Pprimitive
8barbarian savage
9cannibal
8caveman
7Pruler
8basileus
8caliph
8monarch sovereign
9czar
9emperor
:empress
9king
8despot tyrant
8emir
8sultan
7Pdissenter dissident protester +contestant
8beatnik
7P
8woman
9girl miss
:belle
:lass
;bobbysoxer
:dame +chick +doll
:flapper
:maiden +maid
9bluestocking
9broad
9coquette vamp +tease
9divorcee
9girlfriend
9wife
:housewife
:matron
9knockout mantrap +beauty +peach
9lady
9madam +dame +lady
9matriarch
9mistress
9nursemaid +nurse
9prostitute tart whore
9spinster
9vestal
9widow
8schoolgirl
7Pbelligerent combatant fighter
8boxer
9heavyweight
9prizefighter +gladiator
:lightweight
8victor
9conqueror
8gladiator
8hell-rooster +gamecock
8skirmisher
8tough
8wrestler
7Plover
8beloved dear +honey
8betrothed
9fiance
8darling +favorite +favourite +pet
9chosen
8steady sweetheart
9valentine
8suitor
7Pbereaved
7Pbiter
7Pblond blonde
7P
8
9renter tenant
:boarder
9taxpayer
8treasurer
7Pbodybuilder +muscleman
7Pslave
8bondsman
8serf villein
7Psimpleton +simple
8booby +dope +dumbbell +dummy
8fool +sap
9buffoon clown
9cuckoo jackass +goose
8dullard stupid
9hammerhead lunkhead
8idiot imbecile retard
8lame
8subnormal
7Pwarrior
8brave
8guerilla guerrilla irregular +insurgent
7Pfriend
8buddy crony pal
8companion comrade +associate +familiar +fellow
9playmate
8confidant intimate
9confidante
8roommate
7Pbullfighter
8matador
7P
8bunkmate
8campmate
8classmate schoolmate
7Pcommoner
8rustic
9bushwhacker hillbilly
9coon
9peasant +provincial
9yokel
8layman secular
8nobody
9squirt
7P
8vacationer
9camper
8deadhead
8idler
9laggard trailer
:straggler
9loon
8retiree
7Pcaptor
7Pcelebrant
8reveler reveller
7Pcensor
7Pchameleon
7Pdenizen dweller inhabitant
8
9chink
9+brahman +brahmin
8occupant resident
9colonial
9inmate
9suburbanite
8earthman
8marcher
8palatine
8villager
8westerner
7Pdupe +victim
8chump gull sucker +fool +mug
8+goat +stooge
7Pnational
8citizen
9civilian
9elector voter
9freeman
9repatriate
8compatriot
9countryman
8nationalist patriot
9flag-waver
7P
8client
8patient
8referral
7Pclone
7Pcloser
7Pcollector
7Penrollee
8pupil student
9collegian
:undergraduate
;
<freshman
<sophomore
;senior
:postgraduate
9overachiever
9seminarian
9underachiever
7Pcompulsive
8perfectionist
7Pcontemplative
7Pconvert
7Pcosigner
7Pcoward
8craven
7Peccentric +flake
8crackpot +crank
7Pcreditor
7Pcripple
7Pdebtor
7Pdeceased decedent departed
8infernal
8zombie
7Pdemander
7Pgay homosexual
8dike
8faggot queer +fairy
7Pexplorer +adventurer
8diver
7Psleeper
8dreamer
8sleepwalker
7Pdropout
7P
8duffer
8lummox +clod
7Pmute
8dummy
7P
8dwarf
8pygmy
8shrimp
7Pengineer
8programmer
8surveyor
7P
8epicure gourmet
8erotic
8wanton
7Pethnic
7Pgambler
8ex-gambler
7Pmayor
8ex-mayor
7Pkiller
8executioner
9headsman
7Pfiduciary
8executor
8steward
8trustee
7Pfastener
7P
8fatty
8hulk whale
7Pseeker
8finder
7Pforerunner +precursor
8predecessor
7Pfreewheeler
7Pfugitive +runaway
7Pgatekeeper
7Pgopher
7Pgrantor
7P
8great
8natural
7Plearner +scholar
8grind
7Phalf-breed
7Phater
7Pheterosexual straight
7P
8householder
8landowner
9landlord
8+magpie +scavenger
7Phurler pitcher +twirler
8left-hander southpaw +lefty
8right-hander
7Pvisionary
8idealist +dreamer
9romantic
7Pimmune
7Pindividualist
8independent
8recluse +hermit +solitary
7Pinnocent
8virgin
7Pinsured
7Pjumper
8parachutist
7Plefty +left-hander +southpaw
7Pliterate
8skimmer
7Plonger
7Pmarried
7Pmodern
7Pmonolingual
7Pnamesake
7Pneighbor neighbour
7Pneutral
7Pnonpartisan
7Pnonresident
7Poptimist
7Postrich
7Pouster
7Ppersonage
7P
8psychic
9sensitive
8sorcerer +magician +wizard
8witch
7Predheader
7P
8referee
8umpire
7Pregistrant
7Prevenant
7Psaver +rescuer
7Psegregate
7Psentimentalist
7Pshaker
7Pshowman
7Psmiler
7Pspastic
7Psupernumerary
7Psuspect
7Pteetotaler
7Ptestator
7Ptiger
7Ptranslator
7Pwalk-in
7Pward
7Pweasel
7Pwight +creature
7P+opener +undoer
6Cmicroorganism
7bacteria bacterium
8
9actinomycete
9bacillus
9spirochete
7protoctist
8algae
9diatom
9seaweed
:wrack
8protozoan
9ciliate
9flagellate
7pathogen
7virus
6Rfungus
7agaric
7
8morel
8mushroom
7puffball
7stinkhorn
6+flora +plant
7R
8
9tree
:
;
<almond
<apricot
<mandarin
<peach
<plum
=sloe
;cacao
;dogwood
;holly
;laurel
;nutmeg
:beech
:
;conifer
<cedar
<pine
;ginkgo
:elm
:hazel
:sapling
:willow
9bush shrub
:blueberry
:caper
:cranberry
:frangipani
:haw hawthorn
:heath
:mallow
;hollyhock
:honeysuckle
:juniper
:lavender
:lilac
:manzanita
:marijuana
:subshrub
;periwinkle
<myrtle
;sagebrush
;wormwood
:rose
:yucca
9bramble
:raspberry
8
9angiosperm
:flower
;anemone
;aster
;begonia
;columbine
;daisy
;gentian
;larkspur
;marigold
;mum
;orchid
<vanilla
;peony
;poppy
;snapdragon
;sunflower
;verbena
:dicot
:wildflower
;goldenrod
;snowball
9balsam
9gymnosperm
:cycad
9seedling
8herb
9anise
9banana
9
:beet
:spinach
9bellflower
9buttercup
9caraway
9celery
9
:grass
;cereal
<corn
<oat
<sorghum
<wheat
;cheat
;chess +cheat
:reed
9geranium
:clocks
9clover
:shamrock
9
:cress
:mustard
;rape
:turnip
9dandelion
9ginger
9legume
9medic
9milkweed
9
:pansy
:violet
9parsley
9pineapple
9plantain
9primrose
9sang
9savory
9simple
9trumpets
9weld
8succulent
9cactus
:tuna
8vine
9climber
9cucumber
9hops +hop
9ivy
9liana
9pepper
9squash
9+grape +grapevine
8creeper
8
9daffodil
9
:
;garlic
;leek
:lily
:tulip
9
:glad
:iris
8evergreen
8fern
8
9lotus
9sedge
8weed
9nettle
9thistle
7Rannual
7Raquatic
7Rbiennial
7Rembryo
7Rgametophyte
7Rhouseplant
7Roleander
7Rornamental
7Rperennial
6animal beast creature +brute +fauna
7C
8vertebrate
9reptile
:
;serpent snake
<
=anaconda
=python
<cobra
<viper
=rattlesnake
;crocodile
;dinosaur
<theropod
;lizard
:tortoise
9mammal
:placental
;anteater
;ungulate
<
=ruminant
>
?antelope
?bovine
@cattle cows oxen
Abeef
Abull
Acow
Aox
?buffalo
?goat
?sheep
>deer
=camel
=swine
>pig
>sow
<
=
>horse
?mount
@buckskin
@dun
?entire
?mare
?pony
?racehorse
>mule
>zebra
=rhino rhinoceros
;
<ape
=chimpanzee
<hominid
=human
>humankind humans mankind
<lemur
<monkey
;armadillo
;bat
;carnivore
<bear
<
=dog
>
?hound
@bloodhound
?spaniel
?terrier
>cur +mongrel
=wolf
>coyote
=fox
<
=cat
=
>lion
>panther
<civet
<marten
;elephant
<mammoth
;
<hare
<rabbit
;livestock
;rodent
<mouse
<porcupine
<rat
<squirrel
;
<porpoise
<seahorse walrus
:marsupial
;kangaroo
<wallaby
:monotreme
9bird
:
;seabird
<auk
<penguin
<petrel
<seagull +gull
;
<shorebird
=curlew
=plover
=sandpiper
=snipe
<egret
<stork
;
<duck
<goose
;gallinule
;swan
:
;fowl poultry
<
=chick
=hen
=rooster
<turkey
;pigeon
<dove
:parrot
;cockatoo
;parakeet
:
;
<
=crow
=jackdaw
=magpie
<finch
<flycatcher
<lark
<
=nightingale
=robin
<oriole
<shrike
<songbird
;sparrow
:
;eagle
;hawk
<falcon
;owl
;vulture
:gamecock
:kingfisher
:woodpecker
9
:fish
;
<percoid
=bluefish
=dolphin
=hind
<dogfish
<salmon
;shark
:hagfish
9fetus
9
:frog toad
:salamander
;newt
9quadruped
8tunicate
7Cinvertebrate
8arthropod
9insect
:
;bee
<andrena
<bumblebee
<drone
<honeybee
;ant
:
;aphid
;cicada
;leafhopper
:beetle
;firefly
:bug
:
;butterfly
<peacock
;moth
:cockroach
:
;cricket
;grasshopper
<locust
:flea
:
;fly
;gnat
;mosquito
:louse
:queen
:termite
9arachnid
:spider
9crustacean
:barnacle
:crab
9centipede
8worm
9annelid
:leech
9flatworm
:tapeworm
9hookworm
8mollusk +shellfish
9bivalve
:clam
:oyster
9cephalopod
9gastropod
:snail
8coelenterate
8ctenophore
8echinoderm
7Cyoung
8
9calf
9
:colt
:filly
9kitten
9lamb
9puppy
8nestling
7Clarva
8caterpillar
9silkworm
8maggot
8tadpole
7C
8feeder
8stray
7Cfemale
7Cgiant
7Cmale
7Cpet
7Cpheasant
6Pmutant mutation
7freak monstrosity
6Chaploid
6R
7hepatic liverwort
7moss
6Cparasite
6Cplankton
5
6Faxon
6Fgamete
7ovum
8Cegg
9spawn
7sperm
6F
7
8erythrocyte
8leukocyte
9lymphocyte
9neutrophil
7phagocyte
8macrophage
7neuron
5Lwildlife
4
5R
6
7
8fruit
9acorn
9drupe
9seed
:nut
;Kwalnut
:rye
:soybean
9olive
9seedpod +pod
8anther
8blossom +bloom +flower
9bud
9
:catkin
:cyme
:raceme
;panicle
:umbel
9chrysanthemum
9floret
8pistil
9carpel
8ovary
8ovule
8pinecone
8placenta
8spore
9pollen
8sporophore
8stamen
8stigma
7ascocarp
7foliage leaf
8blade
8cotyledon
8frond
8needle
8
9petal
9sepal
7+stalk +stem
8
9bough
9branchlet twig
8bulb
9onion
8leafstalk
8rhizome rootstock
8spadix
8trunk
8tuber
7root
8carrot
8horseradish
8taproot
7
8clove
8shoot
7perianth
8falls
7nectary
6kernel +meat
6
7
8phloem
8xylem
7pith
6Ostub
6stump
6thallus
5O
6
7ion
8anion
7
8antiparticle
8
9baryon
:
;neutron
;proton
9meson
8electron
8quark
7micelle
7photon
6Fchromosome
6pulp
5O
6planetoid
7asteroid
6star
7binary
7sun
6planet
7earth globe
6moon
5Ocovering
6Rbark
7cinnamon
7Ycork
6F
7hair
8
9beard whiskers
:imperial
9mustache
8hairdo
9braid
9haircut
9permanent
9thatch
8eyebrow +brow
8lash
8Cmane
8+lock +whorl
7Cfeather plumage
8down
8scapular
7C+hide +pelt
6R
7bract
8spathe
7cod pod
7hull
6Rbur burr
6skim
5Fbody
6+anatomy +build +figure +flesh +physique
5Orock stone
6boulder
6calculus
6pebble
5F
6cadaver corpse +stiff
6Ccarcass
6Ccarrion
5Ccocoon
5O
6comet
6meteor
7meteorite
8micrometeorite
5Ocosmos universe world +existence
5Onest
5Oradiator
5Otangle
4Daggregate total
4D
5custom-made
5disposable
3location
4M
5
6abode residence
7home
6Dworkplace
7bakery
7beehive
7central
8switchboard
7farm
8dairy
8ranch
8vineyard
7fishery
7lab laboratory
7roundhouse
7shipyard
7studio
7workshop +shop
6confluence
6port
7harbor harbour seaport +haven
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
6hideout +den
6holy
6zone
6+crest +summit
5bowels
5origin source +root
6derivation
6+birthplace +cradle
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
6apex +vertex
6end
7D
8arrowhead
8cusp
8gaff
7destination +goal
7endpoint +termination
7tip
8Ffingertip
6boundary bounds +bound
7border
7
8
9bottom underside undersurface
:Dheel
:Dsole
9front
9rearward
8heavens
8Dinterface
8Fpalate
8+exterior +outside
8+inside +interior
7outline
8coastline
8silhouette
7demarcation
8D
9edging
9hem
9roadside wayside
7edge
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
5depths
5exterior outside
6outdoors +open
5heaven paradise +nirvana
5hell inferno
5inside interior
6midst thick
5mansion
5top
6Rtreetop
5zodiac
4M
5area
6center middle
7see
6corner
6fireside
6
7flies
7seat
6haunt +resort
6
7locality neighborhood neighbourhood vicinity
8landscape
7outskirts
6scene
7locale venue
7+darkness +shadow
6
7mooring +berth
7roads
6open +clear
6playground
7spa
6refuge +safety
6shrubbery
5
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
8dig +excavation
8encampment +bivouac
8fairway
8premises
8rough
8tee
7Dcenterfield +center
7churchyard
7clearing
7common +green +park
7desert
7+patch +plot
8D
9flowerbed
9seedbed
8Dgarden
9orchard +grove
7grassland
8hayfield meadow
8pasture
8prairie
7Dinfield
7Dleftfield
7midway
7Doutfield
7park
7Drightfield
7Dshort
7subdivision
7terrain
6
7barren wasteland
7frontier
6municipality
7city metropolis
7town
8hometown
6
7countryside
7farmland
6environs surround +environment +surroundings
7habitat
8habitation
9den lair
7parts
7setting
6hemisphere
6oilfield
6Dsanctuary
6
7subtropics
7tropics
5district territory +dominion
6
7borough
7province state
8commonwealth
7commune
7
8homeland
8sultanate
7reservation
7township
6diocese
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
5empire
5unknown
4M
5Gaxis
5route
6beat
6direction
7+bearing +heading
8tack
7trend
6orbit
5crest
5
6ecliptic
6equator
5horizon
5Otrack
6trail
5watermark
5watershed +divide
4Mhere
4Mjungle
4Msomewhere
4Mthere
4Mwhereabouts
3D+part +portion
4constituent +element
5addition
6additive
6annex
7ell
5ingredient
5pixel
5retrofit
5spare
5trimmings
4piece
5
6bib
6handkerchief
6rag +shred
6sail
7royal
7topgallant
6swatch
6towel
5shard +fragment
5snip
4handgrip handle +grip
5broomstick
5butt
5doorhandle doorknob
5hilt
5pommel
4hub
4segment
5straightaway
5subsection
4upstage
4upstairs
4wreckage
3D
4amulet
4voodoo +juju
3O
4
5hill
6anthill
5ridge
6bluff
6dune
6ledge +shelf
6reef
5headland promontory
5mountain
5upland
6plateau
7+bench +terrace
4incline slope
5bank
6riverbank
5climb upgrade +raise
5declivity
6steep
5hillside
5mountainside
4beach
4
5
6burrow +tunnel
6cavity pit
6pothole
5valley
6canyon
6gully
7draw
6+holler +hollow
5lowland
5sinkhole
5trough
5+deep +trench
4cave
4cliff
5crag
5precipice
4shore
5coast seacoast seashore
6landfall
4crater
4delta
4glacier
3Oground
4archipelago
4cape
5spit
4landmass
5continent
5subcontinent
4plain
5flat
5steppe
4island
5isle
4isthmus
4mainland
4peninsula
4woodland +forest
3O
4
5bog
6mire
5marsh
5swamp
4bottomland
4sod turf
3Dcurio +curiosity
4bric-a-brac
4showpiece
3Detcetera
3Dkeepsake souvenir +relic
3Oremains
3Oribbon +thread
3Ovagabond
3Oweb
3O+neighbor +neighbour
2
3O
4F
5abdomen belly +stomach
5organ
6muscle
7
8abdominal
8biceps
8deltoid
8gastrocnemius
8lat
8pectoral pectoralis
7sphincter
6gland
7
8adrenal
8pituitary
8prostate
8thyroid
7
8
9Cdug
9tit +breast
8pancreas
6
7clitoris
7penis
8cock
6
7gut intestine
8colon
8
9duodenum
9ileum
9jejunum
7kidney
7liver
7lung
7stomach
8Crumen
7viscera
7+heart +pump
6
7ear
7eye optic
7nose
8proboscis
8Csnout
8+nozzle +snout
6Cwing
7forewing
6
7genitals
8
9vulva
9+slit +snatch
7teat +tit
7testicle testis
7uterus womb
6
7nucleolus
7nucleus
6tongue
5joint
6
7
8ankle
8wrist
7
8elbow
8knee
7knuckle
6suture
5tissue
6
7
8bone
9tooth
:anterior
:incisor
:molar
:pearly +chopper
9breastbone sternum
9cheekbone
9cranium
9
:epiphysis
:femur
9jaw
:jowl mandible
9kneecap
9Kmarrowbone
9skull
9turbinate
9vertebra
8ligament
8marrow
8skin
9scalp
8submucosa
8tendon
7cartilage
7
8mucosa
9conjunctiva
8cornea
8eardrum
8intima
8meninges
8pleura
8retina
8tunic
9sclera
7epithelium
7
8eyelid lid
8leaflet +cusp
7
8nerve
9facial
8pathway
7flesh
7graft transplant
7myocardium
7parenchyma
7spleen +lien
5
6Cantler
6R
7fuzz
8awn
7+nodule +tubercle
6Cfeeler
6lappet wattle
6Cpseudopod
6Ctail
5
6
7orifice
8anus
8Cbeak
8mouth
8nostril
8os
7duct +canal
8bronchiole
8
9bronchus
9trachea
8ureter
8urethra
8vagina
7esophagus
7shunt
7sinus
7sinusoid
6
7vas vessel
8
9artery
:aorta
:arteriole
9vein vena
:jugular
7cochlea
7tubule
6
7armpit
7atrium
7
8
9auricle
9scrotum
8bladder
9gallbladder
8vesicle +cyst
9follicle
7cecum
7pharynx throat
7socket
7ventricle
6
7brain
7cerebellum
7cerebrum
7cortex
8neocortex
7hypothalamus
7thalamus
6centromere
6
7Cclaw
7nail
8fingernail
6eyeball orb
6
7girdle
8pelvis +hip
7spine
6larynx
6plexus rete
6receptor
6valve
5
6appendage extremity
7limb
8arm
8forearm
8Cforelimb
9foreleg
8thigh
9lap
8leg
7
8finger
9forefinger
9thumb
8toe
7Cmouthpart
7C+chela +pincer
6breast
6cervix neck
6face
7visage +smiler
6
7hand +paw
8fist
8hooks
7
8foot
8C
9hoof
9paw
6head
6lip
5ass behind buttocks posterior +seat
5back
5
6brow forehead
6cheek
6chin
5chest +thorax
5
6groin
6half-moon
6loins
6palm
6quick
6waist
5hilum
5hip
5Chorseback
5lobe
6lobule
5musculature
5rectum
5Crump
5septum
5shin
5shoulder
5small
5thorax
5torso
5Cunderpart
4fragment
5chip fleck scrap +bit
6splinter
5scraping
4strip
3Oadjunct
3O
4Ymolecule
5
6protein
7antibody
8agglutinin
7
8albumin
8gelatin
8globulin
7enzyme
8protease
7fibrin
7
8hemoglobin
8lipoprotein
7immunoglobulin
6lipid
7fat
8butterfat
8K
9lard
9shortening
8medulla myelin
7oil
8crude petroleum
8grease
8tallow
7triglyceride
7wax
6carbohydrate +sugar
7
8cellulose
8starch
7monosaccharide
8glucose
5coenzyme
4Yradical +group
5amino
5carboxyl
5hydroxyl
5nitrite
5vinyl
4dipole
3O
4bay
4stream
5brook creek
5river
5rivulet
5tributary +affluent
4
5canal
5strait
6narrow
4inlet
5cove
4estuary
4gulf
4lake
5lagoon
5pond +pool
6mere
6millpond
4main
4ocean
4waterway
5rapid
4sea
4shallow
4waterfall +falls
3Oessential necessary +necessity +requirement
4must
3Ovariable
2
3substance
4Ymaterial stuff
5abrasive
6sandpaper
5absorbent
6sponge
5chemical
6
7
8ketone
9acetone
8aldehyde
8alkaloid
9Datropine
9Dscopolamine
8hydrocarbon
9benzene
9tar
8resin
9
:camphor
:oleoresin
9
:epoxy
:polyethylene
8Dchloroform
8cyanide
8ester
9nucleotide
8
9Fhistamine
9monoamine
8nonsteroidal
8peptide
8phenothiazine
8steroid
8tannin
8thiouracil
8
9thyronine
9tyrosine
7acid
7alkali
7
8ammonium
8water
9brine saltwater seawater
9dishwater
9freshwater
:rainwater +rain
8hydride
7oxide
8arsenic
8dioxide
8silica
9flint
8monoxide
8rust
7salt
8Daspirin
8borate
8carbonate
8
9fluoride
9iodide
8perchlorate
8phosphate
8silicate
8soda
8sulfate sulphate
8thiocyanate
7buffer
7caustic
7chloride
7formulation +preparation
8Dcleaner
9shampoo
9soap
9toothpaste
7corrosive
7hydrochloride
7hydroxide
8lime
7incense
7isomer
7monomer
7nitrate
7polymer
7preservative
8spice
7repellent
7silicone
7sulfide
7synthetic
6Dexplosive
7dynamite
7firework pyrotechnic
8firecracker
7Ygunpowder +powder
7warhead
6fertilizer
7organic
8manure
6fraction
6pesticide
7insecticide
7spray
6intermediate
6reactant
5adhesive
6glue
6wafer
5mineral
6chalcedony
7agate
6gypsum
7alabaster
6spar
7calcite
8chalk
7feldspar
6ore
7concentrate
6hyacinth
6mica
5
6wood
7Ralder
7Rbamboo
7Rbirch
7Rcherry
7Rchestnut
7Rcypress
7Rfir
7hardwood
7Rheartwood
7Rhickory
7Rlarch
7Rlinden
7log
7Rmahogany
7Rmaple
7Roak
7Rpoplar
7Rsandalwood
7sawdust
7splinters
7Rspruce
7wicker
7Ryew
6Dtobacco
7
8cigar
8cigarette
6husk stalk +straw
5
6
7
8leather
9alligator
9cowhide
9crush
9sheepskin
8fur pelt
9beaver
9leopard
9otter
9raccoon
8fell hide
9rawhide
8+parchment +sheepskin
7lac
6ivory tusk
5exudate
6
7ammoniac
7lacquer
7thus
6latex
7rubber
5Dballast
5fiber
6Dbristle
6
7cotton
7flax
7hemp
7straw
6filament
7Fmyofibril
6lint
6nylon
6Fspindle
5builder
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
7page
7worksheet
6parchment
6wallpaper
5
6pigment
7Cchlorophyll
7hemosiderin
7retinal
6dye
7fluorescein
5dirt +soil
6clay
6humus
6mud +clay
7+mire +slop
6sand
6silt
6subsoil
6topsoil
5waste
6rubbish +scrap
7debris junk rubble +dust
8slack
6excrement +excretion
7feces +dejection +stool
8droppings dung
8shit
7urine
6effluent
6garbage refuse
6impurity
6sewage
5dust
6fallout
5filler
5filling +fill
5fluff
5particle +atom +molecule +speck
6Ograin
7granule
6Ogrinding
5
6
7granite
7
8lava
8obsidian
6gravel
6sandstone
7Oholystone
6limestone
6marble
5homogenate
5packing
5precursor
5Krind
5semiconductor
5thickening
4Ymixture
5alloy +metal
6
7brass
7bronze
6solder
6steel
5colloid
6emulsion
6gel
5
6compost
6paste
5solution
6conjugate
6dilution
6electrolyte
6extract
6saline
6sap
5eutectic
5suspension
6mash
6vapor
7steam
5plaster
6stucco
7render
4Y
5metal
6aluminum
6barium
6beryllium
6cadmium
6calcium
6chromium
7chrome
6cobalt
6copper
6iron
6lithium
6magnesium +mg
6manganese
6mercury
6nickel
6
7platinum
7silver
6potassium
6sodium
6tin
6tungsten
6uranium
6zinc
5argon
5boron
5carbon
6graphite
6smut soot
6snuff
5chlorine
5fluorine
5germanium
5helium
5hydrogen
5iodine
5nitrogen
5oxygen
5phosphorus
5plutonium
5silicon
5sulfur sulphur
5xenon
4Yfluid
5liquid
6ammonia
6
7cholesterol
7ethanol
7glycerol
6ink
5coolant
4F
5
6serum
7antiserum
6bile
6blood
7bloodstream
6
7endocrine hormone
8Ycatecholamine
8Y
9corticosteroid
9estrogen
9progesterone
8insulin
8thyroxine
7mucus
7Ymusk
7Ynectar
7perspiration sweat
7saliva +spit
6come semen
6lymph
6plasma
5
6enamel
6nodule
4Yatom
5isotope
4Ycatalyst
4Fprotoplasm
5cytoplasm
5Yplatelet
4Yether
4Ysolvent
4Ysubstrate
4Yvolatile
3
4food nutrient
5Kbeverage
6ade
7lemonade
6alcohol
7brew
8beer
9ale
:bitter
:stout
7booze liquor spirits
8bitters
8brandy
8gin
8rum
8vodka
8whiskey whisky
7wine
8champagne
8generic
8sherry
8vermouth
7
8cocktail
9daiquiri
9martini
9sour
8sling
8toddy
7cordial liqueur
6chocolate cocoa
6cider
6coffee
6tea
6
7tonic
7+pop +soda +tonic
5K
6+cereal +grain
7barley
7rice
6
7butter
7cheese
7milk
6coloring
6
7flavoring seasoning
8condiment
9sauce
:dressing
;mayonnaise
:gravy
9pickle
9vinegar
8
9honey
9syrup
:molasses
9sugar
7yolk
6cornmeal
6curd
6
7dough
8pastry
7mix
7stuffing +dressing
6eggs +egg
6flour
6juice
5Knourishment sustenance +nutrition
6meal
7breakfast
7dinner
7lunch
7snack
7supper
6treat +delicacy
7
8candy
9brittle toffee
9taffy
8gum
8preserves
9jam
9marmalade
7jelly +gelatin
6
7soup
8broth
7casserole
7chili
7
8crisp
8sandwich
9hamburger
9+submarine +torpedo +wedge
7curry
7custard
7
8loblolly
8oatmeal
7omelet
7pasta
7patty +cake
7pizza
7pudding
7salad
7sushi
6dessert
6mince
6puree
6Yvitamin
7riboflavin
5K
6chuck eats grub
6diet
6dietary
6ration
5Kfeed
6cud
6
7forage +pasture
7hay
6slop
5Kedible
6tuck
5Kprovisions
4Yallergen
4Yantigen
5Dvaccine
4Yfuel
5charcoal
5coal
6lignite
5coke
5combustible
5firewood
5gasoline petrol
5kerosene
5lighter
4Ydigestive
4Ypoison
5toxin
6
7hemlock
7nicotine
7strychnine
6venom
4Yinhibitor
4Ylubricant
4Ypropellant
4Y
5sourdough
5yeast
3Y
4
5air
5exhaust fumes
5ozone
5Osky
4spill
3Ysolid
4K
5
6anchovy
6eel
6shad
6smelt
6trout
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
7cling
7grape
7melon
7pear
7
8prune
8raisin
6vegetable
7
8bean
8lentil
8pea
7cabbage
7
8potato
9chips
8radish
8rutabaga
7
8eggplant
8tomato
7greens
7potherb
7rhubarb
5meat
6
7
8bacon
8ham
7loin
7steak
8porterhouse
7roast
7sirloin
6+bird +fowl
7chicken
7
8grouse
8quail
6jerky
6mutton
6organs
6pork
6sausage
6veal
5
6bread
7
8biscuit
9hardtack
8muffin
7cracker
7loaf
7toast
6
7cookie +biscuit +cooky
7pancake
8tortilla
7waffle
6pie
5seafood
6
7blowfish
7flatfish
8flounder
7herring
7mackerel
7sardine
6
7catfish
7sunfish
6shellfish
7lobster
7mussel
6roe
5coconut
4crystal
5Qflake
5ice
6frost rime
6icicle
5gemstone +gem
6jade
5twins
4glass
5quartz
4plastic
5thermoplastic
4powder
4precipitate
5sludge
3Yresidue
4ash
3Osediment +deposit
4dregs
3Yemanation
3Yslime +sludge
3Ysolute
2
3T
4absorption
4aeration
4
5reaction
6oxidation
7combustion
8flame
9blaze
9ignition
6electrolysis
6hydrolysis
6reducing +reduction
5calcification
5digestion
5fermenting +fermentation
5mechanism
5photosynthesis
5polymerization
5proteolysis
5synthesis
4
5heating warming
6boiling
6melt melting thaw thawing
5convection
5cooling
6freeze freezing
6refrigeration
4centrifugation
4chromatography
4clotting coagulation
4decay
5mildew
5rotting +rot
4diffusion
5saturation
4dissolution
4
5dissolving +dissolution
5evaporation +vapor +vaporization
6+smoke +smoking
4distillation
4electrophoresis
4extraction
5elution
4erosion wearing
4feedback
4inflow influx
4oscillation
4radioactivity
4soak soaking
4softening
4synergism
4transpiration
3T
4accession
4accretion accumulation
5deposition
6pigmentation
6redeposition
4relaxation
3T
4
5Bsex
6coitus copulation +intercourse +relation
7
8adultery
8incest
6mating pairing
7crossbreeding hybridization interbreeding
7servicing
6homosexuality
6hugging kissing petting
6lovemaking
6masturbation
6procreation
7miscegenation +crossbreeding +interbreeding
7multiplication +propagation
5B
6reflex
7belch +belching
7blink blinking
7flatus
7flinch +wince
7goosebump
7gulping +gulp
7shiver tremble
7vomiting
7yawn yawning
6taxis
5Bbreath
6inhalation
7gasp
6snorting +puffing
5Bbreathing
6panting +heaving
6smoking
7puffing
6sniffle
6snoring +snore
6wheeze
5Bconsumption ingestion intake uptake
6eating feeding
7chomp
7dining
7feasting
7grazing
6drinking
6
7gulp swig +draught
7sip
6suck sucking +suction
5Bcrying tears weeping
6sniveling
6wailing
5expelling
6excretion +elimination
7defecation
8dump
7urination
6menstruation
5Bdoze
5healing
6recuperation +recovery
5sweating +perspiration
5tanning
4agglutination
4aging
4bloom blooming
4
5brooding
5childbirth
5Xconfinement +labour
5hatch hatching
5laying
4reproduction
5
6budding
6fission
4growing growth +maturation
5flowering inflorescence
5proliferation
5rooting
5suppression
4folding
4heredity
4maturation
4
5meiosis
5mitosis
4metabolism metamorphosis
4nutrition
4ossification
4ovulation
4quickening
4Brespiration
4X
5roundworm
5thrush
4secretion
4segregation
4shedding
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
8gravitation gravity
8magnetism
7drift impetus
7propulsion
7repulsion
7thrust +push
7torque
6conduction conductivity
7arc
6
7storm
8blizzard snowstorm
8
9hurricane
9tornado twister
9typhoon
8thunderstorm
7weather
8wind
9breeze
9gale
9gust
:puff whiff
9monsoon
9thermal
8X
9cyclone
9low
8
9rain rainfall
:downpour torrent +deluge
:drizzle
:sprinkle +sprinkling
9hail
9snow snowfall
8elements
8Xovercast
8Xquiet +lull
8+freeze +frost
8+thaw +thawing +warming
7Ocumulus
7Ydew
7inversion
6
7capacitance
7current
7inductance +induction
7reluctance
7voltage
7+potential +voltage
6chop
6energy
7radiation
8
9
:light
;glowing radiance
<corona
;firelight
;fluorescence
;luminescence
;moonlight
;ray
<sunray
;starlight
;sunlight sunshine +sun
:ultraviolet
9microwave
7heat
7interrupt
6
7diffraction
7polarization
6
7
8drag
8rubbing +friction
9traction
7leverage
6electricity
7piezoelectricity
6pressure
7suction
6refraction
6resonance
6turbulence
5
6Iearthquake quake temblor
7aftershock
7seaquake
6deposit
6flood inundation
7floodhead
5
6crystallization
6exchange
6Xgas
5
6necrosis +mortification
6peeling +shedding
4Qconsequence effect result +outcome
5aftereffect
5by-product
5dent
5outgrowth
5response
5wake
4Qfortune +chance +hazard +luck
3Tprocessing
4blowing
4developing
4
5flop
5lookup
5sorting
3T
4decline diminution
5ebbing
5falloff slump +slack
4slippage
3Tevolution +development
4deepening
4unfolding +flowering
3Tdefence
3Tdefining shaping
3Tdegeneration
3Tfractionation
3Tfunctioning
3Tinflation
3Tscanning
2
3Y
4Ddrug
5medication +medicine
6cure therapeutic +remedy
7acoustic
7antidote
7cure-all
7emetic
7ointment salve
7preventive prophylactic
6cathartic purgative
7aloes
7laxative
6analgesic
6anthelmintic vermifuge
6anti-inflammatory
6antiarrhythmic
6antibacterial
7antibiotic
8cephalosporin
8oxytetracycline
8penicillin
8streptomycin
7sulfa sulfonamide
7tetracycline
6anticholinergic
6anticoagulant
6anticonvulsant
6antidepressant
7tricyclic
6antidiabetic
6antiemetic
6antihistamine
6antihypertensive
7reserpine
6antimalarial
7quinine
6antineoplastic
6antipyretic
6antiseptic
6antispasmodic
6antiviral
7interferon
6astringent
6sedative
7
8barbiturate
9barbital
8thalidomide
6bronchodilator
6carminative
6decongestant
6dose +dosage
6expectorant
6immunosuppressive
6pharmaceutical
6placebo
6refill
6restorative
5amphetamine
5anesthetic
5tranquilizer
6antipsychotic
7chlorpromazine
6benzodiazepine
5botanical
5diuretic
6chlorothiazide
5narcotic
6cocaine
6
7heroin
7laudanum
7morphine
6opium
5
6dope gage
6hashish
5hallucinogen
6psilocybin
5hypnotic soporific
5max
5relaxant
5vasodilator
4
5active
5detergent
5peroxide
5reagent
5scavenger
4antacid
4Dantifungal fungicide
4Ddisinfectant
4thinner
3Oagent
4Dvasoconstrictor
5angiotensin
3P
4driver
5chauffeur
5motorist
5taxidriver
4telegrapher
3X
4hazard jeopardy peril risk
4menace threat
3Poccult supernatural
3Pspirit
4soul +psyche
3Psteamroller
3P+destiny +fate
1
2
3Etrait
4
5abandon
5indulgence self-indulgence
6luxury
4
5self-discipline
6abstention
6austerity
5+dryness +sobriety
4
5disposition temperament
6
7aggression
7hostility
6calm calmness composure equanimity
7aplomb +cool
7serenity tranquility
6intimacy
6intolerance
6patience
6perfectionism
6privacy
6unwillingness
7+hesitancy +hesitation +reluctance
8sloth
6willingness
7+eagerness +readiness
6+bitterness +jaundice
5sociality
6sociability
4
5aggressiveness
5aspiration
5initiative
4
5bravery courage
6
7boldness +daring
8audacity
7pluck
6fortitude
7guts +backbone
6gallantry heroism valor
5cowardice
4blandness
4carelessness
5
6dereliction
6laxness
4
5caution
5
6diligence
6thoroughness
4demeanor +conduct
5
6
7chivalry +gallantry
7politeness
6rudeness
7curtness
7insolence
6mien
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
5commitment
5solemnity
4
5defiance
6insubordination
5stubbornness
4egotism
4emotionalism
5sentimentality
5tenderness
4femininity
4individualism individuality
5+peculiarity +specialty
6foible idiosyncrasy
5singularity
4folly foolishness
4
5prudence
6foresight
5statesmanship
4humility
4inertia +inactivity
5indolence
4resolve +firmness
5intentness
5self-will +stubbornness
5willpower +self-control +self-will
4irresponsibility
5irreproducibility
5unconcern
4objectivity
4recklessness
4reliability
4secrecy
4selfishness
5self-interest
4vitality
5sparkle +spark
3
4Xstatus
5standing
6dishonor
7disgrace +shame
8humiliation
9abasement +degradation
7discredit disrepute
6
7emphasis +accent
7primacy
6honour +honor +laurels
7esteem +respect
8stature
7fame +celebrity
7glory
7reputation repute
6
7nowhere
7oblivion
6prestige
6prominence
7spotlight
6ranking
5caste
5
6championship
6eminence +distinction
6precedence priority
6seniority
6stardom
5
6citizenship
6marriage matrimony
7intermarriage
5
6Veighth
6Veleventh
6Vfirst
7former
6Vfourth
6Vhundredth
6Vninth
6Vseventh
6Vsixth
6Vthousandth
6tier +grade +level
6Vtwelfth
6Vtwentieth
5equivalence +equality +equation +par
5footing terms
5inferiority
5niche
5retirement
4Xcondition +status
5
6abnormality
7aberration
8deflection warp
7fixation regression
7
8hyperplasia
8hypertrophy
7strabismus
6
7illness sickness +malady
8disease
9
:acne
;pimple
:dermatitis
:lichen
9
:angina
:arthritis
;gout
9
:asthma
:bronchitis
;bronchiolitis
:cold
:emphysema
:pneumonia
9
:
;brucellosis
;dysentery
;hepatitis
;herpes
<shingles
;leprosy
;meningitis
;
<pest plague
<+pest +plague
;polio
;tuberculosis
;typhoid
;typhus
;yaws
:
;flu influenza
;smallpox
;syphilis
9
:cataract
:glaucoma
9diabetes
9endemic
9
:gall
:pip
:tularemia
9malignancy
9rheumatism
8ague
8bends
8
9neoplasm tumor
:cancer
;carcinoma
;leukemia
9polyp
8collapse
7
8adhesion
8sclerosis
9atherosclerosis
8cyst
8dysfunction
9paralysis
8fibrosis
8lesion
9tubercle
9ulcer ulceration
8osteoporosis
7
8anemia
8hemophilia
7harm hurt injury trauma
8wound +lesion
9bite
9scratch +scrape
8bleeding hemorrhage
8bruise contusion
8bump
8fracture
8frostbite
8rupture
9hernia
8scald
8wrench
7
8disability handicap
9blindness
8debility infirmity
9wasting
7infection
8boil
8itch
8malaria
8septicemia
8sore
7deformity
6addiction +dependence +dependency
7alcoholism +drunkenness
6disorder
7ailment complaint ill
7anorexia
7
8
9arrhythmia
9coronary
8hypertension
7
8claustrophobia
8delirium frenzy hysteria +fury
8neurosis
7epilepsy
7hypothyroidism
7sprue
6
7alerting +alertness
7erection
7materialism
7+excitement +fervor +inflammation
6anesthesia
7spinal
6blockage +obstruction
6glow
6
7hunger
8starvation
7thirst
6torpor
7lethargy
6pregnancy +gestation
7parity
6poisoning
6sleep slumber
7Gsleeping
6tan +burn
6+fecundity +fertility
5need
6deficiency lack +want
7absence
7famine +shortage
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
;least
:affairs
7amnesia
8forgetfulness
7certainty
8assurance confidence self-confidence
8reliance +trust
7disarray +confusion
8bewilderment
8
9dilemma
9mystery
9+maze +tangle
8distraction
7unconsciousness
8coma
8unawareness
9unselfconsciousness
7consciousness
8self +ego
8sensibility
8wakefulness
9vigil
7doubt +uncertainty
8disbelief skepticism
8distrust +suspicion
8indecision irresolution
9hesitation
6agitation
7fuss +flap
7perturbation upset +disturbance
7stew +lather +sweat
6annoyance irritation +vexation
7impatience +restlessness
6anxiety
6depression
7dejection
6delusion
7hallucination
6
7insanity
8dementia
8madness
7megalomania
7schizophrenia
6elation
7+ecstasy +rapture
6spell trance +enchantment
7fascination
6hypnosis
6morale
6nerves +nervousness
7tension +stress
6sanity
5susceptibility
6hypersensitivity
7allergy
6liability
6+capability +capacity
5nakedness
6altogether raw
5ascendancy +dominance
6despotism +tyranny
6dominion
6predominance predomination
6supremacy +domination +mastery
5atmosphere
6flavor +feel +spirit
6+desolation +nakedness
5
6
7deterioration +impairment
8desolation devastation
9blight
9ruin
8corrosion
8wear
7disintegration +decomposition
7rot
6disrepair
5circumstance
6+case +event
5clear
5
6climate
6pollution
5comfort
6convenience
6reprieve respite
5contamination taint
5
6infestation
7crabs
6satiety
5guilt
6criminality
5
6
7crisis
8exigency
8+crossroads +juncture
7deadlock impasse stalemate standstill
7nightmare +incubus
7purgatory
6fix +jam +mess +muddle +pickle
6pinch
6plight predicament
6problem
5curvature
5wetness
6damp
6humidity
6moisture wet
5danger
6vulnerability
5
6poverty
7deprivation want
6insolvency
6wealth
5despair desperation
5discomfort
6hangover
6inconvenience
5dryness
6drought
5emptiness
6vacancy
6vacuum
5immunity
6exemption +freedom
5exoneration
5hyalinization
5illumination
5
6jumble muddle welter
6mess
5malady
5
6prosperity
6recession
6+depression +slump
5purity
5refurbishment +renovation
5safety
6security
5
6sanitation
6soil +dirt +grease
5shirtsleeves
5shoes
5silence
5trim
5virginity
5wreck
5+climate +mood
5+dark +wickedness
5+innocence +purity +whiteness
4Xsituation
5absurd
5
6acknowledgment recognition
6acquiescence
6welcome
5environment
6arena domain sphere +orbit
7kingdom realm
7preserve
7+province +responsibility
6+circumstance +context
7conditions
6ecology
6+scope +setting
7showcase
6surroundings
5equilibrium
6balance
5challenge
5exclusion
5imbalance unbalance
5thing
5
6wilderness
6+censure +exclusion
6+defection +renunciation
4X
5accord
6consensus
6unison
5peace
6armistice truce
5+quiet +tranquility
4Xbeing existence
5actuality
6+realism +reality
5animation
6survival +endurance
5
6chance opportunity
7say
6potential potentiality
7prospect
5coexistence
5life
5presence
4feeling
5Jliking
6admiration +esteem
6enchantment +fascination
6favour
6fondness partiality
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
7indignation
6hate hatred
7
8animosity
8bitterness rancor resentment
9envy
:jealousy
9grievance grudge
8+aggression +aggressiveness
7malice spite +venom
6X
7
8bereavement mourning
8poignancy
7ecstasy rapture
7gratification +satisfaction
7happiness
8nirvana +enlightenment
6love
7caring
7devotion
6joy
7lightness +elation
8euphoria
7excitement
8thrill +kick
7exultation
6
7nervousness
7uneasiness
7+concern +fear
6reverence veneration +awe
5J
6alienation +estrangement
6antipathy aversion distaste
6contempt despite disdain scorn
6disapproval
6disgust
7repugnance revulsion +repulsion
5Jindifference
6aloofness
6detachment
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
9disappointment
:frustration +defeat
9displeasure
7nostalgia
7yen
6
7lust
7sensuality
6whim +impulse
6wish wishing
6+itch +urge
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
5J
6belonging
6satisfaction
7fulfillment
7self-satisfaction
6gaiety merriment
7hilarity
6rejoicing
5Jshame
6embarrassment
7chagrin mortification +humiliation
5J
6compassion
6pity +pathos
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
6self-esteem
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
5Jgratitude
6thankfulness
5Jingratitude
5Jmood +temper
6irritability petulance
5Joptimism
5Jpang stab twinge
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
4X
5circumstances luck
6adversity hardship
7affliction
7disaster +catastrophe
7misery wretchedness
8woe +suffering
7nadir
6bankruptcy
6
7boon +blessing
7well-being
8health
5roots
4X
5affiliation +tie
5subjugation
6bondage
6
7captivity incarceration +imprisonment
7constraint
7custody detention
7solitary
6repression
6slavery +bondage
7servitude
5friendship
6companionship +fellowship
4Xreadiness
5alert
5ready
4X
5+coalition +fusion
6alliance
5+conjunction +junction
6Fanastomosis
5cohesion cohesiveness
6continuity
4Xfreedom
5independence
6autonomy liberty
7self-government
8sovereignty
6self-reliance +autonomy
5
6discretion
6licence
6+licence +license
4Ximperfection
5flaw +fault
6blister
6glitch +bug
5defect
5failing weakness
4Xswelling +lump
5bloat
5edema
4X
5confusion
6bluster
6chaos
5commotion +disruption
6stir +splash
6tempest +storm
6tumult uproar
6turmoil +upheaval
5upheaval
6ferment fermentation unrest +agitation
5instability
5rioting +riot
5strife
4Xseparation
5isolation
6concealment +privacy +secrecy
7bosom
7confidentiality
6estrangement +alienation
6insulation
6loneliness
6solitude
5discontinuity
4Xintegrity unity
5completeness
6entirety totality
6fullness
4X
5dark darkness
6
7gloom
7shade
8shadow
6+black +blackness
5lighting
4X
5debt
5payable
4Xinaction inactivity
5deferral recess
5extinction
5halt stoppage +arrest +hitch +stay
5stagnation
4Xdependence dependency
4X
5disagreement +dissension
6divide
5friction +clash
4X
5drowsiness
5drunkenness
5fatigue weariness
6exhaustion
5sobriety
4Xemploy employment
4X+degree +stage
5extent
5meridian summit +elevation +height +pinnacle +superlative
4X
5falsity
5void
4Xgrace
4X+action +activity
5operation
6idle
5swing
4Ximmobility
4X
5liaison +affair +intimacy
5romance
4X
5manhood
5parenthood
4Xornamentation
4Xperfection
5refinement +polish
4Xrevocation
4Xtrembling +quiver +shaking +vibration
4Xunemployment
4Xwild
3Equality
4ability
5capability
6capacity
6firepower
5competence
6proficiency
4accuracy
5fidelity
5precision
4adequacy
4asset plus
5advantage
6good
6lead
6privilege
6+gain +profit
7profitability
5
6aid +assistance
6resourcefulness
6+recourse +refuge
5forte specialty
4goodness
5advisability
5better
5optimum
5+benefit +welfare
6sake +interest
4
5
6airs pose
6coyness
5pretence pretension
4morality
5+good +goodness
6kindness
7generosity
8unselfishness
9altruism
7tact
6virtue
5righteousness
6justice +justness
7fairness
6honesty
7truthfulness
8veracity
6piety
7religiousness
6+grandeur +nobility
5rightness
4sameness
5similarity
6analogue parallel
6likeness
7compare
7resemblance
6homogeneity
5equality
5oneness
4appearance
5beauty
6charm +appeal
6prettiness
5blemish
6blot +smudge
7blotch
5countenance +visage
6expression look +face
5discoloration stain
5semblance
6disguise
6+pretence +pretext
5finish finishing +coating
5ugliness
5+effect +impression
5+image +persona
4assertiveness
4attractiveness
5binding
5lure
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
5valence
5vividness +color
5+effectiveness +potency
4usefulness +utility
5avail
5realism
5+function +purpose +use
4suitability
5availability
5fitness
6qualification +making
4bad badness
5disadvantage
6catch
6shortcoming +defect
5worse
4elegance
5breeding
5dash +flair
5delicacy
5grandeur +brilliance +magnificence +splendor
5+eclat +pomp
4
5
6
7brutality
7meanness
6vice
6wrongdoing
5
6
7corruption
7deceit
6sin sinfulness
6wrong
5depravity
4
5callousness
5incompetence
4clarity clearness
4complexity
5tapestry
4
5
6+agreement +correspondence
7conformity
8justness
6harmony
5hallmark trademark +earmark
5immediacy
4
5constancy
5monotony +sameness
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
4infidelity
5disloyalty
6treachery
4+clarity +clearness
5distinctness
4ease
4strangeness
5eccentricity
5quirk
4excellence
5magnificence
6expansiveness
6majesty
4expressiveness
4fruitfulness
5productivity
4uselessness
5futility
4
5
6importance
7greatness
7significance
6
7insignificance
7triviality
6price +cost
5merit +virtue
4impotence
5helplessness +weakness
4humanity
4
5inevitability
5surety
4innocence +naturalness
4
5inscrutability
5obscurity
5vagueness
4legitimacy
4likelihood
5odds
4literalness
4mobility
5locomotion
5restlessness
4mediocrity
4naturalness
5spontaneity
4nature
4novelty +freshness
4
5orderliness
5periodicity
5uniformity
4orthodoxy
4pathos +poignancy
4popularity
4
5prevalence
5universality
4relentlessness
4rigor +hardship +severity
4sanctity
4simplicity
4specificity
4stability
4ultimate
4uncertainty
4unreality
4variability
4virulence
4+harshness +roughness
4+humanity +manhood
3E
4consistency
5porosity
6absorbency
5solidity
6density
5hardness
5softness
5viscosity
4magnitude
5
6abundance
7excess surplus
7plenty
7profusion richness
7+amplitude +bounty
6number
7bulk majority
6inadequacy +deficiency
7deficit shortage shortfall
7scarcity
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
7sounding
6limit
7utmost +maximum
5size
6circumference
6smallness
6spaciousness
5dimension
6height
6width +breadth
7narrowness
6thickness
6thinness
5intensity
5+bulk +volume
4
5acidity
5tang +zest
4age
5freshness
6crispness
5+longevity +seniority
4
5color +coloring
6
7yellow
8amber +gold
8ocher
7blue
7brown
8fawn +dun
8sepia
7red +redness
8claret
8crimson
8purplish-red
9magenta
8scarlet
7complementary
7pink
8coral
7drab
7green
7purple
8mauve
7pastel
7+blond +blonde
6
7black blackness
8ebony
7whiteness
8bleach
8+ivory +pearl
7gray
6complexion
7pallor
6tint +shade
5
6brightness
7brilliance glare
7shine +radiance
8gleam +gleaming
8polish
7glitter
7luster splendor
6halo
5hue
4aroma odor +smell
5+bouquet +fragrance
4
5asymmetry +imbalance
6directionality directivity
5shape +configuration +contour
6narrowing
7Wbottleneck constriction
6convexity
6topography
5flatness
5symmetry
6regularity
4degree level
5
6forcefulness
7vigor +energy
8athleticism
7momentum
6ferocity fierceness +vehemence +violence +wildness
7savageness
6severity +badness
6vehemence +emphasis
5caliber +quality
6superiority
7fineness
5extravagance
5extreme
5shallowness superficiality
6glibness
5high
5moderation
4
5pitch
6bass
5timbre
6coloration
5loudness
6crescendo
5hush stillness +still
5sound
6ring
6voice
4
5visibility
6
7blatancy
7+predominance +predomination
5elasticity
6bounce
6give
6resilience
5echo reverberation
5enthalpy
5flexibility
5weight
6heaviness
5luminosity
6+glow +luminescence
5
6rigidity
6stiffness
4
5build physique
5corpulence
5dominance
5sexuality +gender
6maleness masculinity
5posture +attitude
6sprawling
6stance
5suppleness
4concentration
5titer
4
5
6timing
7conjunction
7presentness
8modernity +modernism
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
5
6haste +hurry
6rapidity
7instancy
4strength
5endurance
6toughness
7legs
6tolerance
5firmness
5might
5robustness
4
5enervation
5exposure
4fashion manner mode style way
5lifestyle
5wise
4
5greed
5+hunger +thirst
4texture
5roughness
6harshness
5smoothness
6slick
4
5large
5tall
4+composition +make-up
5phenotype
5+fabric +framework
4+descent +extraction +origin
3
4W
5Oopening +gap
6abyss
6crack +cleft +crevice +fissure
7volcano
6hole
7leak
6rift
6+rent +rip +tear
5angle
6azimuth
6
7Mlatitude
7Mlongitude
5Ocavern
5Dcompartment
6cell
5
6hollow
6sac +pocket +pouch +sack
5pore
5O
6sheet
6stretch
5+vacancy +vacuum +void
4W
5curve
6arch
6
7Dbelt
8+conveyer +conveyor
7Dclench +clinch
6bend turn +crook
6Orainbow
6scallop
6spiral
5bound +boundary +edge
6brink verge
6fringe periphery
6margin +border
6rim
5
6chord
6diagonal
6perpendicular
6tangent
6+bias +diagonal
4W
5
6+globe +orb
7Obubble
8foam froth
9lather suds
7pellet
6drop +bead
5curl scroll whorl +coil
6Rcalyx
6Rcorolla
5convolution swirl +whirl
5disk +disc
6dot
5funnel
4W
5
6
7bulge protrusion protuberance +bump +swelling
8wart
7keel
7+spine +spur
6taper
6+node +thickening
5concavity
6indentation
7cleft
7notch
6
7crevice fissure +chap
7dip
7groove
8Drabbet +rebate
8rut
8striation
7incision +dent +prick +scratch
7wrinkle +crease +furrow +seam
6dome
6+niche +recess +recession
5polyhedron
6cube
6octahedron
6pyramid
5cylinder
5doughnut +halo +ring
5mold stamp
5ovoid
4W
5
6conic
7ellipse oval
8circle
6ellipsoid
6oblong
6polygon
7quadrilateral
8parallelogram
9rectangle
:square
7triangle
8wedge
6sector
5subfigure
4W
5crease fold
6Dpleat
6pucker +ruck
5zigzag
4Wflare
4W
5join +articulation
5node
4Wmidline
4Wplume
4W+buckle +warp
4W+pillar +tower
3
4Z
5pacing tempo
6allegro
6andante
5Hrhythm
4Zpast yesteryear
5bygone
5history
5old
4Zcontinuum
4Zeon +aeon
4Z
5equinox
5solstice
6midsummer
4Zeternity infinity
4Zfuture +hereafter
5offing
4Z
5gestation
5menopause
4Znowadays present
5now
5today
5tonight
3E
4background
4birthright
4
5nurture rearing +raising
5+breeding +training
3Echeerfulness +cheer
3Eethos
3Epersonality
4identity +individuality
3infinite space
4Lsubspace
2
3event
4+act +deed
5Brejection
6abandonment +desertion
6avoidance
6
7deportation
7expulsion +ejection
5H
6
7abdication
7relinquishing
8yielding +surrender
6
7accordance +accord
7assent +acquiescence
8+concession +yielding
7concurrence
7ratification
7stipulation
6
7dispute
8quarrel wrangle +row
9altercation fracas
9bickering spat squabble
8arguing controversy +argument +contention +disputation +tilt
9sparring
7dissension
7showdown
6
7
8anecdote
8
9grapevine pipeline
9rumor
9scandal
8recital yarn +narration
9telling
7briefing
7warning
8caveat +caution
8+alert +alerting
7+notification +telling
6asking +request
7appeal entreaty
8solicitation
9beggary begging
9importunity
8courting courtship
8plea +supplication
7inquiring questioning
8
9catechism
9cross-examination
9interview
8enquiry query question +inquiry
7+petition +prayer
8collect
8invocation supplication
7invitation
8invite
8summons +bidding
7recall
6denial
7refusal
8banning forbidding
7negative
8nay
8no
7retraction
8withdrawal
6bid bidding command dictation
7commandment
7injunction
7order
6boast boasting
7brag
7braggadocio
6
7caption
7dissent
7gripe +squawk
7protest protestation
7+grumble +grumbling +murmuring +muttering
6
7comeback rejoinder retort
8sassing
7refutation
6
7confrontation
7dare daring
6congratulation
6denunciation
7damnation
7imprecation malediction
7philippic +broadside
6speech
7oratory
8declamation
9harangue rant
9raving
8oration
8valedictory
7disputation +debate
7impromptu
7inaugural
7preaching sermon +discourse
8kerygma
7lecture
6disclosure revealing revelation
7
8expose
8muckraking
7informing
6
7label
7vignette +sketch
6naming
7numeration
6offer
6promise
7parole
7pinning
6
7renunciation repudiation
7snub +rebuff
6+affirmation +assertion
5Bactivity
6+misconduct +wrongdoing
7transgression
8crime law-breaking
9felony
:
;abduction
;kidnapping
:burglary
;break-in housebreaking
:bribery +graft
:larceny stealing theft thievery thieving
;embezzlement
;robbery
<heist
<hijacking
=piracy
<holdup +heist
;petty
;rustling
9fraud
:swindle
9hijack
9misdemeanor misdemeanour violation
:perjury
9mugging
9perpetration
9prostitution
9treason
8sinning +sin
9
:Earrogance
;condescension
;exclusiveness
:avarice +greed
:overeating
8evil wickedness
9desecration sacrilege +blasphemy
8+drink +drinking
7
8
9pretending pretense +feigning
:affectation
:pretend
9cheating
9wile +shenanigan +trickery
:hoax
8lying
8twisting +straining
7betrayal +treachery
8double-crossing
7misbehavior misdeed
8devilment mischief shenanigan
9vandalism
8irregularity
7disservice
7foul
7injustice
7+encroachment +trespass
8inroad
7malpractice
7tort
8trespass
6procedure process
7
8ablation
8sterilization
9altering neutering
8transplantation +transplant
7calculation computation +computing
8minus subtraction
7electromyography
7fingerprinting
7indirection
7routine
8+groove +rut
7stiffening
6practice +pattern
7
8abuse
9cruelty
9persecution
:oppression +subjugation
8annoying
8using +exploitation
9colonialism
8
9teasing
9worrying
7calisthenics
7cannibalism
7careerism
7custom +usage
8ritual +rite
7one-upmanship
7transvestitism
6job occupation
7berth
8academicianship
8apprenticeship
8bishopry
8chairmanship
8legation
8professorship +chair
8secretaryship
7craft +trade
8basketry
8
9bookbinding
9sewing stitching
9spinning
9weaving
8bricklaying
8carpentry woodworking +woodwork
9cabinetry +cabinetwork
8lumbering
8typography
7
8booking
8coaching
8sailing seafaring
8services
7
8bookkeeping clerking
8costing
7calling career vocation
7teaching
8inculcation
8lecturing
8lesson
8schooling
6diversion recreation
7athletics sport
8gymnastics
9acrobatics tumbling
8
9fishing
:angling
9hunting
:ducking
8archery
8
9
:badminton
;doubles
;singles
:basketball hoops
:tennis
:volleyball
9
:
;baseball
;football
<rugby
<soccer
;hockey
;lacrosse
:croquet
:golf
:horseshoes
8
9swim swimming
:bathe
:floating
:plunge
:+dive +diving
9water-skiing
8
9boxing
9+grappling +wrestling
8riding
9dressage
8jumping
8racing
8rowing
8skating
8skiing
7antic +prank
7dancing
8choreography
9ballet
9cakewalk
8
9
:cha-cha
:minuet
:tango
9gavotte
9hornpipe
9stomp
8soft-shoe
7bathing
7festivity +celebration
8carnival
8merrymaking
9revel revelry
:debauch
7frolic
8clowning prank
7entertainment +amusement
8show
9demonstration +presentation
:debunking
:exhibition
;rodeo
:playing
9fair
9+display +exhibit +showing
8extravaganza
8nightlife
7fireman
7fun +merriment
7gambling
8wager +bet
9parimutuel
8toss
7pastime
8hobby
7
8pinball
9pachinko
8ring-around-a-rosy
7+jest +joke
6acting performing playacting
7hamming
7heroics
7Gpersona +role
8Pheroine
7mimicry
7pantomime +mime
7roleplaying
7skit
6activating
6assist assistance help +aid
7
8adherence
9ecclesiasticism
8approval approving blessing
9adoption +acceptance
9backing patronage
9idealization
8advocacy
8aegis
8reassurance
8sponsorship
7boost +encouragement
7lift
7ministration succor
7recourse
7self-help
6work
7project task undertaking
8adventure escapade
8venture
9crusade +campaign
:campaigning candidacy
;stumping
9+danger +risk
8cinch +breeze +picnic +walkover
8endeavor enterprise
8homework
8marathon
7investigating +investigation
8analysis
9
:dating
:dialysis
:spectroscopy
:titration
8examination scrutiny
9autopsy necropsy +postmortem
9inspection
:checkout
9checkup medical
9comparing comparison
9going-over
9palpation
9scan
9study survey
8counting +count +numeration
9census
8research
9
:cloning
:experiment +experimentation
;testing
9microscopy
8
9detecting
9surveillance
:spying
8inquest
7care tending +attention
8treatment
9
:anticoagulation
:therapy
;chemotherapy
;drugging
;electroshock
;
<flooding
<psychoanalysis
:digitalization
:
;enema
;lavage
:hospitalisation
9massage
8brushing
8healthcare
8incubation
8manicure
8nursing
7
8assignment
8role
9lieu stead
:behalf
8chore +job +task
7
8exertion +effort
9exercise exercising workout
:bodybuilding
;weightlift
<clean
:
;chin-up
;pushup
:conditioner
:handstand
:squat squatting
9difficulty
9grappling wrestle wrestling
9straining
8hackwork
8
9handling
:unloading
9
:splashing +spatter
:waxing
8overwork
8plodding
8stalking
7housekeeping housework
7washing +wash
8laundering
8washup +bathing
8window-washing
7logging
7make-work
7paperwork
7polishing shining
7service
7substituting
6behavior conduct
7offense
8affront +insult
9indignity
8+derision +ridicule
9mock
8rebuff slight
7
8intimidation
9frightening
8provocation
9taunt
6
7
8alternation
8grading scaling
7systematization
8codification
7randomization
6
7attack onrush +onset +onslaught
8ambuscade ambush
8bombing
8charge
8counterattack
8firing +fire
9shelling +barrage +bombardment
9volley +burst +salvo
8penetration +incursion
9infiltration
9invasion
9raid
8strafe
7
8counterintelligence
9censorship
8espionage
8reconnaissance
9scouting
7offence offensive
8counteroffensive
7expedition
7maneuver
7peacekeeping
7reinforcement +reenforcement
6centesis
7amniocentesis
6Zanachronism
6usage use utilization +exercise
7application
8technology
9automation
9engineering
7exploitation
8commercialization
8overuse
7misuse
7quackery
6creation
7
8conceptualization +formulation
9approach
:avenue
9framing
8arranging
9rearrangement
:juggle
:shuffle +make +shuffling
8authorship writing
9drafting
8design designing
8objectification
8+programing +programming
7
8baking
8construction +building
9shipbuilding
8manufacturing +manufacture
9+formation +shaping
:forging
:metalworking
:rifling
8molding +casting
7
8boring drilling
8cutting
8digging excavation
7
8ceramics
8
9pyrography
9tracing
7pornography
7re-creation
6
7assembling collecting +aggregation
8compiling +compilation
8harvesting
7classification +assortment
8indexing
8reclassification
8stratification
7phrasing
7
8threshing
8winnow winnowing
6
7at-bat +bat
7innings
7starting
6attempt effort try +endeavor
7batting
7best
7trial +run
8Gbiopsy
7contribution
7dunk
7pains striving
8jihad
7struggle +battle
8Ijoust tilt
8scramble
6game
7cards
8auction
8cribbage
8whist
9hearts
8stops
7billiards
7bowling
8bowls
8tenpins
7curling
7darts
7
8hopscotch
8marbles
6
7listening
8auscultation
8rehearing
7looking +look
8stare
9contemplation
9gaze
8glance glimpse
9eye-beaming
8observance watching +observation
9monitoring
9sighting
8sightseeing
7smelling
8sniff
6
7
8sacrament
9baptism
:christening
8sanctification
9canonization
8devotional
8rite
7presentation
6worship
7prayer
8benediction
7Hhallelujah
7idolatry
6Idisturbance
7bother +fuss +trouble
6concealing hiding
7burying +burial
7masking
7stealth +stealing
6calibration
7tuning
6
7singing
8chanting
8yodeling
7percussion
6
7self-control +self-discipline
8
9chastity
9fast fasting
9inhibition
7+grasping +seizing
8clutch clutches grip hold +clasp +clench
9embrace embracing
:cuddle
:hug
7possession +ownership
8holding retention
9storage
7navigation
7regulating
7restraint
6coding
7encoding
6continuance continuation
7repeating +repetition
8copying
9replication
:playback
7lengthening perpetuation prolongation
6preparation
7planning
8contraception
8programing programming
7deployment
7makeready
7priming
7warm-up
6education +instruction
7course
8elective
7dramatics
6deeds
6measurement measuring
7densitometry
7observation
7sub-test
7surveying
7telemetry
7thermometry
7+blending +shading
6disassembly
6exaction
6
7
8photography
9filming
9overexposure
9roentgenography
9xerography
8ultrasonography
7pageant
7simulation
7symbolizing
6locating positioning +emplacement +location
7fingering
7juxtaposition
7orientation
7planting
6search +hunting
7foraging +forage
7scouring
7seeking +quest
6protection
7preservation
8immobilization
8self-preservation
7immunisation immunization
8inoculation vaccination
7self-defense
8
9judo
9karate
7locking +lockup
7overprotection
7primping
7sealing waterproofing
7shielding
7vaccinating
6supplying +provision
7irrigation
7issuance issuing
7logistics
7refueling
6leadership +leading
6liveliness
6market marketplace
7Xmonopoly
6training
7
8rehearsal
8scrimmage
7retraining
7Gyoga
6solo
6squandering
6support
6supporting
6+lamentation +mourning
5Baction
6
7
8
9abolition
9abort
9abortion
9adjournment
9destruction
:annihilation obliteration
;vaporization
:holocaust
:sabotage
9kill +killing
:homicide
;murder slaying
<bloodshed
<lynching
<massacre
<shoot-down
<thuggee
;manslaughter
:self-destruction suicide
:slaughter
:suffocation
;strangling strangulation
9breakup
9discontinuance discontinuation
9extinguishing
9
:follow-through
:graduation
:orgasm
9shutdown
:layoff
9liquidation
9overthrow
8
9cleaning cleansing
:purging +purge
;abreaction catharsis
:pasteurization
:purification
:scrubbing +scouring +scrub
:shave shaving
:sweeping
9correction
:amendment
:remedy +redress
9development
:progress
;+forwarding +furtherance
9enhancement
9enrichment
9fixing repair +mend +mending
:maintenance upkeep
;overhaul
:quickie
:
;re-establishment
;rehabilitation
;renewal +rehabilitation
:rebuilding
9reform
:housecleaning
9melioration
9modernization
9optimization
9redevelopment renovation +overhaul
9upturn
9ventilation
8arousal rousing
9awakening
9incitement
9stimulation
8
9blackening darkening
9dyeing
:staining
9whitening
8cookery cooking
9broil broiling
9Kcuisine
9frying
9roasting
9simmering +boiling +stewing
9toasting
8
9cancellation
:repeal
9neutralization
8chewing +chew
8
9establishment +constitution
:colonization
9debut introduction +entry +launching
9founding +initiation
9inauguration +startup
9installation installing
9resumption
9startup
8degradation
9demoralization
9subversion
8downturn
8meddling tampering
8passage transition
8reversal
8soiling
8specialization
8trimming
8wetting
7movement
8
9rumpus +commotion +din
:ado bustle flurry
9breakdown +dislocation
9havoc
9melee +scrimmage
9+overthrow +upset
8blow
9hammering
9kick +kicking
:place-kicking
;kickoff
:punting
9punch
9thwack
9uppercut
9+stab +thrust
8closing shutting
8flutter
8gesture
9jab jabbing thrusting
8inclining
9stoop
8jerking +jerk +jolt
8kicking
9thrash
8kneeling
8nystagmus
8reaching +stretch
9outreach
8overturn
8posing sitting
8reclining
8rotation
9whirling +gyration
9winding
9+spin +twisting
8
9shaking
9stirring
8vibration
9tremor
7
8transfer +transportation
9airlift
9bringing delivery
:relay
9carry
:piggyback
9relocation
8
9enclosing +enclosure
:+boxing +packing
9injection
9instillation
9perfusion
9transfusion
7
8
9amplification elaboration
9annexation +appropriation
9buildup
:warehousing
9enlargement expansion
:dispersal
;spraying
:distension
:magnification
:stretching
:vasodilation
9escalation
9intensification
:exacerbation
:refocusing
9fluoridation
9pervaporation
9self-aggrandisement
8reduction
9
:contraction
:shearing
9depletion
9depreciation
9discount
9lowering
:tapering
9mitigation
9thinning
9withholding
7
8burning
9arson
9cremation
8compounding +combining
9blending
:homogenization
:+confluence +merging
9+consolidation +integration
:centralization
:incorporation
:merger uniting
9coalescence
9grafting
9mixing
8
9
:branching ramification +fork
:
;dissection
;severing
:fragmentation
:schism
9breakaway
9disengagement +detachment
9dissociation
9divergence
9removal
:emptying evacuation
;drain drainage
:elimination
;oversimplification
:expurgation
:skimming
:stripping
9
:septation
:zoning
8breaking
9chipping
9shattering smashing
8burst +explosion
8joining
9converging
:merging
9
:doweling
:soldering
:tying
:welding
8revision
8wounding
7
8ascending +rise
9clamber
9soar
8
9stroke
:
;
<backhand
<get
;serve
:
;driving
;fade slicing
;putt putting
:masse
9blocking
9completion
9footwork
8travel traveling travelling
9
:boating
:voyage
;cruise +sail
9commutation commuting
9journey journeying
:commute
:trip
;errand
;nonstop
:excursion outing
:exploration
:odyssey
:pilgrimage
:ride
:spaceflight
:tour +circuit
:trek
9
:constitutional
:hike hiking
:stroll
9crossing
9wandering
:drifting
9flying +flight
:gliding soaring
:stunting +acrobatics
8
9
:canter
:gallop
9crawling creeping
9walk walking
:
;limp +hobble
;lurch stagger stumble
;skip
;strut
:marching
:plod +plodding
:prowl
:shuffling +shuffle
:wading
9
:pas
:stride tread
9trot
8chase pursuit +following
9tracking trailing
8coming +approach
9closure
8crawl
8migration
9emigration
9immigration
8hurrying
8+advancement +progress
9leapfrog
8lunge
8overflow
8remand
8rush +haste +rushing
9scamper +scramble
8shifting
8swinging
7
8indulging pampering
9binge orgy
9spree
8pleasing
7
8broadening
8contortion
8
9crouch
9flex
8jutting +protrusion
7
8replacement replacing
9displacement
8weaning
7diversification
7modification +adjustment +alteration
8tightening
7preferment
7turning +turn
8swerve
8+digression +diversion
7switching
7transmutation
7undoing
7updating
7+move +relocation
6accenting emphasizing
6accomplishment achievement
7arrival +reaching
8advent +coming
7attainment
8
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
;flip somersault somersaulting
:headstand
:split
:walkover
8hit
9
:double two-baser
:homer
:single
:triple
8+rally +rallying
7enlisting recruitment
7freeing liberation +release
8manumission
8
9purge +purging
9vindication +exoneration
7
8overachievement
8underachievement
7pass +walk
7smooth
6
7incoming +entering
8admission
8enrollment enrolment registration
8incursion
8irruption
7repatriation
6selection +choice
7decision
8appointment +designation +naming
9nomination
8move
9
:artifice
:feint
:measure step
;precaution safeguard
:stratagem
:trick
7co-optation
7sampling
7vote voting +ballot
8veto
7willing +volition
6
7Hbowing
7Hcurtsy
6
7catching
7golfing
7pitching
6interaction
7contact
7dealings
7interplay
6
7courtesy
7deference
8props
6
7pillaging plundering
8depredation
8looting +robbery
7violence
8riot
6
7favor
7pardon
6fetch
6opposition resistance
7lockout
6path
6saving
6taking
6+mechanics +mechanism
5B
6
7absenteeism
7default
6
7management
8
9certification
:accreditation
9+permission +permit
:dispensation
:mercy
9relegation +delegation
8administration +disposal
9conducting
9reorganization
8banking
8dealing
8disenfranchisement
8misconduct
8mismanagement
8steering +guidance
8supervision
7acculturation
8cultivation
8+fostering +nurture +rearing
7calming
8pacification
7penalty punishment
8chastisement +castigation
8
9executing execution
:crucifixion
9whacking +beating +licking +thrashing
:flogging lashing whipping +tanning
;self-flagellation
8imprisonment
8spanking
7enforcement
8coercion
9terrorism
8implementation
8imposition infliction
9regimentation
8vigilantism
7mobilization +mobilisation
8conscription +muster
8equipping +armament
7disarmament
7discrimination
8nepotism
7domination
8monopolization
7duty obligation responsibility
8safekeeping +keeping
9hands
8Gprerequisite
8Grequirement
7governing +government
8enactment
7
8stabilization
8stylization
7starving +starvation
6
7
8
9acquittal
9+conviction +sentence
8dismissal
8ruling
8verdict
7dispossession +eviction
7proceeding proceedings
8hearing
8lawsuit +suit
8litigation
8prosecution
7notification presentment
6transaction +dealing
7commerce commercialism
8
9agriculture
9finance
:investing investment
;arbitrage
:financing +funding
9manufacture +industry
:
;brewing
;yield +output
<Rcrop harvest
;
<farming husbandry +agriculture
=gardening
>landscaping
=roundup
<plowing
;mining
;overproduction overrun
;+boring +drilling
:industrialization
9shipping
:hauling trucking
9packaging
9publishing
9tourism
8barter swap
8marketing merchandising selling
9bootlegging
9dumping
9resale
9retail
9retailing
9sale
9sell
9vending
9wholesale
8importation
9smuggling
8
9outlay spending
9repayment +refund
8trade
8trading
7conveying
8extradition
7deal
7operations
7uptick
6cooperation
7allegiance +commitment
8consecration
7collaboration
7compliance +conformity
8honoring
8keeping
7compromise
7reconciliation
7self-sacrifice
6attendance +attending
7appearing
6
7battle engagement fight
8assault
8combat
9hostilities
7blockade
8siege
7defense
7jamming
7sortie +sally
7war warfare
6conflict +struggle
7fighting +combat +fight
8beating
8duel
8encounter skirmish
8fistfight
8gunplay
8in-fighting
8scuffle +dogfight
7feud
7insurrection revolt uprising +rebellion +rising
8insurgency
8mutiny
7tug-of-war
6
7
8boycott
8
9strike
:sit-down
:walkout
9sit-in
7disobedience
7rebellion
6
7election
8by-election
8primary
8reelection
7plebiscite
7referendum
6
7Lcaravan
7Lcavalcade
7Lconvoy
7Lparade
6coup takeover
6
7divorce
7sequestration
6
7fraternisation
7mingling
6integrating integration
6involvement participation
7intervention
6
7mobilisation +mobilization
8rallying
7
8rendezvous
8visit
9visiting
6neutrality
6obedience
6retaliation revenge
7reprisal
7vengeance
6socialization
6stampede
5Bacquiring getting
6acquisition
7purchase
8buying purchasing
9shopping
7buyout
7incurring
7inheritance
7moneymaking
7procurement
6capture +seizure
7arrest
7conquest
6
7borrowing
7
8confiscation
8impress
8recapture
6contracting
6receipt
5B
6adjudication
6evaluation +rating
7scoring
5Hcommunicating communication
6airwave
6
7broadcasting
7channel
7channels
7dissemination +spreading
8circulation
8propagation
7email
7imparting +conveyance
7multimedia
6exam +examination
7comprehensive
7oral
7quiz
6discussion
7dilation
7embellishment embroidery
7reconsideration
6exhortation
6intercourse
6objection remonstrance
6patter
6persuasion
7prompting
7sloganeering
6+dramatics +theater +theatre
5B
6
7giving
8alms
8bestowal
7+generosity +unselfishness
6apportioning apportionment +allocation +allotment
7
8award awarding
8grant-in-aid
7rationing
7reshuffle
6assigning
6redistribution
5B
6ejection
7belching
7spitting
6push pushing
7pressing
8compressing
9squeeze squeezing
9vasoconstriction
7shove
8jostling
6shooting shot
7countershot
7gunfire gunshot
7potshot
7skeet
6drive
7firewall
6throw
7
8fastball +heater
8knuckleball
7hurl
7shy
7slinging
6pull pulling
7haul
8tow
7tug
6
7hop
7leap leaping +bounce
6launching
5B
6hitting +hit +striking
7
8blast
8liner
7bunt
7grounder
8chopper
8roller
7plunker
6buss kiss
6stroking
7caress
6dab +pat
6+handling +manipulation
7fielding
6grope
6snap +grab
7+interlock +interlocking
6tickling
6wipe +rub
5B
6error fault mistake
7blunder
8fumble +muff
8misstep +stumble
8slip
7omission +skip
8breach
7lapse
7miscalculation
8rounding
7offside
7revoke
7+folly +stupidity
6negligence +carelessness
7dodging
8malingering skulking
8shirking
6failure
7Snonpayment +default
7out
8putout
8strikeout
5Bdeparture going leaving
6boarding
6
7defection desertion +abandonment
7retreat
8pullout +disengagement
7self-effacement
6disappearance
6parting +farewell
6takeoff
6+dispatch +shipment
5Boccupancy tenancy
6
7camping tenting
7cohabitation
5Bcausation causing
6eviction
6sending
7transmission transmitting
8forwarding
6
7hypnotism
7manipulation
7seduction
6inducing +inducement
5Bcesarean
5Bescape
6
7clinch
7eluding
6exodus
5B
6complication
6prevention
7crushing stifling
7interception
7nonproliferation
7save
6stalling
5Bdeliverance rescue +saving
6redemption salvation
5Bdiscovery +find
6determination finding
7identification
8diagnosing diagnosis
7localization +locating
7solving
7validation
6rediscovery
6+catching +detection
5B
6+delay +holdup
7disruption interruption
8interposition +interjection
7lag slowdown
7procrastination
7trifling
7+deferral +postponement
6
7faltering +waver
7intermission
6idleness
6repose +rest
7vacationing
6waiting +wait
5Bemission +emanation
5Bexhumation
5Bmeans +way
6expedient
7makeshift
6wings
6+instrument +tool
5Bproduction
6fashioning making
5Blending
5Bmotivating
5Bsacrifice
5Bstay
6sojourn
4Ihappening occurrence
5break +interruption
6abatement +reprieve
7remission
6dislocation
6eclipse
6punctuation
5alteration change
6Eacceleration
6transformation +shift +transmutation
7betterment improvement +advance
8accommodation adjustment fitting
9Breadjustment
9shakedown
8conservation
8recovery
8Brevival
9resuscitation
8+elaboration +refinement
7conversion +transition
7weakening
8fading
8loosening
8withering +atrophy
8+enervation +exhaustion
7strengthening
6blip
6
7compression
7jump
7runup
6damage impairment +harm
7deformation distortion
6death decease +expiry
7fatality
8killing
7+exit +expiration +going +passing
6Edeceleration retardation slowing
6decrease lessening
7shrinkage shrinking
8+compression +contraction
7waning
6variation +fluctuation
7deviation +departure +difference +divergence
8variance variant +discrepancy
7substitution +switch
6easing +moderation
6faint
6revolution
6
7Qshear
7Qstrain
6shimmer
6sparkling
6twist
6vagary
6+breakup +separation
6+jump +leap
5
6misfortune
7
8accident
9
:concussion
:mutilation
9pileup
8derailment
8puncture
8B+fall +tumble
7calamity catastrophe tragedy +disaster
8tsunami
6
7X
8convulsion paroxysm +fit
8occlusion
9thrombosis
8seizure
7visitation
6onslaught
6static
6+blaze +hell
5accompaniment
5
6
7advance +progression
7flow flowing
8airflow
8backflow
9regurgitation
8dribble drip trickle
8dripping
8
9eager +bore
9whirlpool
8gush
8
9leakage outflow
9spurt +jet +squirt
8runoff +overflow
8seepage
8surge +rush
7shift +displacement
8amplitude
7descent
8
9avalanche
9
:mudslide
:rockslide
8sinking
9immersion submerging
9settling
7rising
8climbing mounting +climb
8elevation raising
8heave heaving
8liftoff
8uplift
8uplifting
7spread spreading
8dispersion
9dissipation
7entering +entrance
8encroachment intrusion +invasion
6approaching
6backlash rebound +recoil
7bouncing
6
7gyration
8spin
9backspin
8roll
7yaw +swerve
6bending +bend
7+deflection +refraction
6wave
7billow
7ripple
7surf
7swash
7swell
6
7flapping
7fluctuation
7pulsation pulse
7waveform
6recoil
6seek
6whirl
6wobble
6wring
5
6appalling
6flashing
6omen +prodigy
6ordeal
5discharge
6detonation explosion
7backfire
6
7Qlightning
8bolt
7spike
6eruption
5impinging striking
6impact
7
8bang bash smash
8jolt
8pounding
8slap smack
8+rap +tap
6collision
6flick
6interlocking +mesh
6touch touching
5
6noise
7banging
7blare blaring clamor din
7boom roar roaring thunder
7chattering +chatter
7clang clangor clangoring clash crash
7clap +bang +blast
7clatter
7cracking
7crackle
7creaking
7crunch
7grumble grumbling rumble rumbling
7grunt
7hissing
7hubbub +uproar
7humming
7plop
7plump
7racket
7rattle rattling
7rustle +rustling +whisper
7scrape scratching +scraping
7screech screeching +scream +screaming +shriek +shrieking
7snore
7spatter splatter splutter sputtering
7splash
8splat
7squawk
7squeak
7squeal
7whoosh
6
7bleat
7cackle
7cluck
7growl +growling
7peep
7yelp yelping
6buzz
6chirp
6chorus
6click
6clickety-click
6clumping
6footstep
6gurgle
6knock knocking
6murmur murmuring muttering
6pat tap
6peal pealing rolling
6popping
6quaver
6ringing
6strum
6swish
6tapping
6thud thumping
6tick ticking
6ting tinkle
6trample trampling
6twang
6whir whirring
6whistle whistling
6+drip +dripping
5beginning
6inception
7cause
8etiology
8factor
9fundamental
7prelude +overture +preliminary
7procession
6fertilization
7cross-fertilization
6emergence +outgrowth
7rise
6genesis
6start
7menarche
7onset
7opener
5
6combining
7blend
7consolidation
7recombination
6fusion unification +merger
5fire
6bonfire
6campfire
6conflagration +inferno
7wildfire
6grassfire
6smudge
5
6bust
6downfall
6malfunction
5case instance
6time +clip
5
6stop +halt
7cessation
6triumph victory
7checkmate
7landslide
7romp runaway
7slam
7waltz
7win
6defeat licking
7thrashing +slaughter +whipping
7whitewash
6demolition +destruction
7ravage +depredation
6outcome
7denouement
7reward wages
7worst
6omega
5juncture occasion
6climax
6emergency +exigency
5
6coincidence
6lottery
5contingency
5convergence
5debacle
5destiny fate
6doom
6inevitable
6predestination
5outbreak
6epidemic
7pandemic
5
6manifestation
7epiphany
6reappearance
5episode
5fadeout receding
5flash
6flicker glint spark
6gleaming glimmer +gleam
6+glitter +sparkle
5
6heartbeat +beat +pulse
7systole
7throbbing +pounding
6repeat repetition
7recurrence
7replay
6tide
5incident
6sideshow
5marvel +wonder
5miracle
5salvo
5setback +reversal
5success
4I
5
6
7brawl do +bash
7
8formal
8rave
7jolly
6ceremonial ceremony +observance
7funeral
8burial
7commemoration
7induction initiation
8coronation
8B+inaugural +inauguration
7formalities formality
7wedding
7+commencement +graduation
6celebration
5H
6burlesque
6performance
7concert
7histrionics theatrical
7pianism
7premiere
7rendering rendition
7spectacular
7stopper
6film movie
7documentary
6musical
6
7rerun
7serial +series
6
7revue
7vaudeville
6travelogue
5contest +competition
6race
7campaign
6
7diving
7final
7prizefight
7quarterfinal
7semifinal
6dogfight
6Bdoubleheader
6footrace
7hurdles
7steeplechase
6
7meet
7preliminary
6playoff
6tournament
4Imake-up +makeup
4Izap
3knowledge
4G
5evidence grounds
6Xsymptom
7abscess
7pain
8ache
8burn +burning
8sciatica
8smart
8sting stinging
8suffering +agony
8torment +torture
8+pang +sting
7atrophy +wasting
7inflammation redness
8bursitis
8encephalitis
8founder
7cardiomegaly
7congestion
8hyperemia
7cough coughing
7cramp spasm
8twitching
7diarrhea
7fever
7hardening
7hemorrhoid piles
7indigestion
7jaundice
7nausea
7numbness
7rash
7scar
7shivering
7spots
7vertigo
6proof
7confirmation verification
5acquaintance familiarity
5datum
6Z
7aurora dawn dawning daybreak sunrise
7bedtime
7dinnertime
7dusk nightfall twilight
7evensong
7midday noon
7midnight
7none
7sundown sunset
6statistic
7average +norm
8mean
8median
5stimulant stimulus +stimulation
6
7bonus fillip
7+delight +joy +pleasure
6
7headache worry
8burden encumbrance
7
8nuisance
8thorn
5fact
6detail
7regard respect
6particular specific
6truth
5example +instance
6precedent
6sample
7tasting
6specimen
5justification
4G
5idea thought
6concept conception construct
7abstract abstraction
8absolute
8Eright
9access
9due
9suffrage
7attribute +dimension
8characteristic feature
9aspect facet
9external
9peculiarity
7
8binomial
8constant
9parameter
8multiple
8operand
8proportional
8quantum
8value
8vector
8+sum +total
7
8Zbout
8component element +factor +ingredient
9point
:intercept
:intersection
;vertex
8Zinning
8Zover
7whole
8complex composite
9syndrome
8compound
7+hypothesis +theory
8conjecture +speculation
8framework model
8+assumption +supposition
9given presumption
9groundwork +basis
8hypothetical
7fundamentals
8+alphabet +rudiments
7kind sort +form
8genre
8genus
8ilk +like
8like
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
9passing
:aerial
:lateral
9audible
9running
:rushing
8scheme strategy
9dodge +stratagem
9plot
:intrigue
8tactic +maneuver +tactics
7agenda schedule
8fare
6misconception
7fallacy
8astrology
7fancy +illusion
7+delusion +hallucination
7+mistake +misunderstanding
6ideal
7ethic
7exemplar
7paragon +perfection
7+criterion +standard
6inspiration
7germ
6impression notion +belief +feeling
7hunch suspicion +intuition
8heart
6suggestion
7inkling +glimmer
6principle
7pillar
6preoccupation
6
7undercurrent
7+implication +significance
5belief
6P
7aeon
7angel
8archangel
7
8apparition phantom +specter
8banshee
8
9bogey +bogy
9demon +fiend
:incubus
9vampire
8genie
7deity divinity +immortal
8goddess
8nymph
8saint
7fairy
8elf imp pixie
8gnome +dwarf
6doctrine ism philosophy
7
8aesthetic esthetic
8empiricism
9experimentalism
9positivism
8rationalism
7credo creed
8testament
7Hdogma tenet
7humanism
7imitation
8mimesis
7nihilism
7secularism
7+commandment +precept +teaching
6opinion +persuasion +sentiment
7judgment +judgement
8conclusion +decision
7eyes
7preconception
6conviction
6expectation +outlook +prospect
7possibility
7+anticipation +expectancy
6faith religion
7mysticism
7paganism
6supernaturalism
7magic
8juju
8sorcery
9witchcraft
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
7math mathematics
8
9algebra
:decomposition
9arithmetic
9geometry
8statistics
7
8
9biology
:morphology
;anatomy
<histology
:genetics
:physiology
9
:medicine
;dentistry
;immunology
;obstetrics
;pharmacy
;psychiatry
<psychotherapy
:pathology
:surgery
8physics
9astronomy
:astrophysics
9crystallography
9mechanics
:dynamics
9electronics
9optics
9thermodynamics
8chemistry
9biochemistry
8
9geography
:topology
9geology
:mineralogy
8phonetics
7
8anthropology
9archeology
8economics
8sociology
7linguistics
8
9grammar
9morphophonemics
9phonemics phonology
8semantics
7psychology
6arts
7
8classics
8lit +literature
7
8cosmology
8dialectic
8epistemology
8jurisprudence
8logic
7glottochronology
6communications
6+engineering +technology
7computing
6tactics
6theology
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
7ghost specter
6image
6interpretation
6memory
6overlap
6stereotype
5
6enlightenment
7sophistication
8disillusionment
6experience
6+learning +scholarship
5essence +pith +substance
5lore
6folklore
5ignorance
6inexperience
5issue
5
6living +life
6reality
6reliving
6shades
5wisdom
6profundity
5+matter +topic
6remit
5scepticism +skepticism
5tradition
4Gattitude
5acceptance
5inclination tendency
6bent
6bias prejudice +preconception
7racism
6devices
6dislike
6predilection +preference
6sympathy
5
6ideology
7conservatism
7democracy
7fascism
7liberalism
7socialism
6heresy
6perspective view
5defensive
5irreverence
5mentality outlook
5provincialism
5viewpoint
6slant +angle
4G
5faculty module
6
7alertness vigilance
7focus focusing
6
7sensitivity
8responsiveness
9excitability +irritability
7eyesight +seeing
6retentiveness +retention
7recollection remembrance
6volition will
5aptitude
6endowment talent +gift
7flair
7hang knack
6instinct
6perfectibility
5artistry prowess
6musicianship
5intelligence
6breadth
6cunning
6intellect
6keenness sharpness
6+brain +mentality +wit
6+brightness +cleverness
5creativity
6imagination
7P
8character
8monster
9
:dragon
:troll
8extraterrestrial
8mermaid
8ogress
8psychopomp
8unicorn
7fantasy
7reverie
6cleverness
6fecundity +fruitfulness
6invention +innovation
5skill +accomplishment
6craftsmanship
6horsemanship
6marksmanship
6salesmanship
5know-how
6method
7technique
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
7judging
7Bofficiating
7reject
6thinking +thought
7reasoning
8inference
9analogy
9implication
8H
9apartheid
9embargo
9
:imperialism
:interference +intervention
:isolationism
:neutralism
:noninterference
8prediction
9projection
9prophecy
8presupposition
8syllogism
7
8reckoning +calculation +computation
9approximation estimate
:guessing +guess
:underestimate
:+overestimate +overestimation
9derivative differential
:partial
9integral
8inquiry +enquiry +research
9experimentation +experiment
:test +trial
9heraldry
9investigation probe
9poll
7arrangement
8collusion
7consideration
8musing reflection +contemplation
9meditation
9retrospect
8weighing +deliberation
9think
7
8interpreting +rendering +rendition
8rationale
8theory
9relativity
6knowing
7discernment understanding +apprehension
8appreciation grasp +hold
8breakthrough find
8comprehension
8grasping
8realization
7awareness +consciousness
8feel
8self-awareness
8sense
7ken
7know
6reading
7Hbrowsing +browse
7Hperusal studying
7H+skim +skimming
6quest +pursuit
5
6appraisal assessment
7assay +check
7rating valuation +evaluation
8mark score
8pricing
7review
7+criticism +critique
8+knock +roast
6attending attention
7heed +regard
6
7H+allegory +emblem
8badge
9insignia
9stripes
8donkey
7imagery imaging +imagination
8dream
8evocation
8vision
6believing
6
7
8
9coldness
9warmth
8tingling
7detection sensing
7sensation
8smell +odor
9fragrance perfume scent +aroma
9reek
8harmonic
9+overtone +partial
8taste
9sweetness
9+flavor +smack
7itching
7seeing
6learning
7conditioning
7memorization
6
7differentiation distinction
8contradistinction
7+appreciation +discernment
8vogue
9furor +cult
8letters
6disregard neglect
7exception
6remembering +memory
7generalization
6intuition
4G
5determinant
6
7backbone +anchor
7temptation
8bait +lure
7imprint
7leavening
5
6deterrent
7bind
7obstacle
8rub
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
6grid
6strand
5syntax
4Gcondensation
4Gequivalent
5counterpart
5substitute
4Ginability
5stupidity
6denseness
6dullness
5slowness
4G
5+custom +tradition
6habit
5heritage
5normal +convention +rule
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
4N
5incentive inducement
6dynamic
5reason +ground
6why
4Nimpulse urge
2relation
3Vpart portion +component
4H
5word
6form signifier
7abbreviation
7acronym
7plural
7singular
7stem
6
7modifier
8adjective
9comparative
9positive
8intensifier intensive
7copula
7noun
6anaphor
6antonym opposite
6
7conjunctive connective
7pronoun
8demonstrative
8reflexive
7preposition
6diminutive
6hybrid
6monosyllable
6nomenclature terminology
6partitive
6quantifier
6sesquipedalian
6substantive
6synonym
6term
5morpheme
6affix
7prefix
7suffix
6ending
5
6consonant
7alveolar dental
7fricative
8sibilant
7guttural pharyngeal
7lingual
7nasal
6vowel
7diphthong
6glide
7palatal
6phoneme
5name
6appellation designation
7nickname
6brand
6eponym
6misnomer
6signature
6surname
5discourse
6context
5formative
5syllable
6so
4+detail +item +particular
5highlight
4Hitem
4remainder rest +residue
5remnant
3
4Sbelongings property +holding
5immovable
6acres +estate
7barony
7entail
7plantation
6land
7homestead
5benefice
5
6effects
6movable
5estate
5lease letting rental
5salvage
5things
5trust
4Sassets
5share +percentage
6allocation allotment
6allowance
6stake
7
8collateral
8lien
8mortgage
8pledge
9pawn
7reversion
8escheat
6cut
6slice
5amount sum
6coverage
6deductible
6
7income
8earnings profit profits
9dividend
9+fund +store
:hoard +cache
9markup
8proceeds take takings +yield
8sales
8+revenue +taxation
7winnings +profits +win
6peanuts
6receipts revenue +gross
5gamble
6bet stakes +wager
7ante
5capital
6stock
5resource
6keep livelihood +sustenance
7comforts conveniences
7subsistence
6funding
5corpus
5equity
5finances funds
6treasury
5riches
6treasure
7valuable
8gold
5intangible
6goodwill
5
6hedging +hedge
6insurance
4S
5expenditure +outlay +spending
6cost
7payment
8recompense
9compensation
:amends damages redress
;atonement
:reimbursement
;costs
:reparation
8
9annuity
:rent
9pay remuneration salary wage +earnings
:found
9pension
8benefit
8bounty
8bribe
8
9fine
9retribution
8installment
8overpayment
8premium
8refund
9rebate
8royalty
8subscription
8+bonus +incentive
7expense
8overhead
7
8extortion
8fee
9toll
9tuition
8postage
8surcharge
7ransom
7+price +terms
6incidental
5
6bail
6earnest
5
6gift
7bequest legacy
7bride-gift
7donation +contribution
7dowry
7giveaway
7
8grant
9subsidy
8scholarship
8traineeship
8Bwelfare
7prize
6buy steal +bargain
5
6booty loot plunder +prize
6spoil
5loss
6
7write-off
8deduction
7losses
6forfeit
4Sliabilities
5levy
6tax taxation
7
8tariff
9customs
8excise
7rates
6tithe
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
5kc kilohertz
5megahertz
5mph
5rev rpm
5spacing
4ratio
5efficiency
5incidence
5proportion
6percent percentage
5proportionality
5turnover
3E
4placement
5
6distance
7altitude
7clearance
7mileage
7proximity
7remove
7wavelength
7yardage
6+dispersion +distribution
7scatter
6+concentration +denseness +density
5composing composition
5true
4U
5Dseating seats
6bleachers
5parking
4+gradient +slope
5downgrade
5+rake +slant
4V
5
6
7east eastward
7northward
7southward
7westward
6northeast
6southeast southeastward
6southwest
5
6horizontal
6vertical
4lean +list
4Hslot
3V
4antithesis
4contradiction
4contrary reverse +opposite
4contrast
4incompatibility +repugnance
4inverse
4polarity
3Vconnection
4relevance
5applicability pertinence
4relatedness
5bearing
4link
3Vfoundation
4basis +footing
3Vrelationship
4bonding
3Vcompetition
3Vcontradictory
3V
4correlation
4interdependence +mutuality
5sharing
4mutuality
4reciprocal
3Vfunction +map
4cosecant
4exponential
4metric
4operator
4Gpolynomial
3V
4desynchronizing
4synchrony
3Vgradient
3V
4indicative
4inflection
5paradigm
4limiting
4passive
3Vinterrelation interrelationship
3Vkinship
4rapport
3Sownership
4proprietary proprietorship
3
4Vpolitics
4Vrelations +dealings
2
3H
4
5section
6above
6chapter
6
7excerpt +extract
8clipping
8+quotation +quote
7
8dissolve
8flashback
6+close +closing
7finale
6insert
6
7preamble
7preface
5document papers
6
7act +enactment
8decree fiat +edict
9ban +prohibition
9pragmatic
8statute
7arraignment
7authorisation authorization mandate
7bill
7brief
7writ
8certiorari
8divestiture
8mandamus
8subpoena
8warrant
7Sdraft
8check cheque
9kite
9paycheck
7
8constitution
8prohibition
7conveyance
7deed
7Sdevise
7impeachment
7indictment
7judgement
7license permit
7manifest
7Soption
8Bput
7return
6ballot
6certificate credentials
7diploma
7probate
6charter
6copyright
6
7coupon
7estimation +appraisal
8overestimate overestimation
7indent
7
8tab
8+reckoning +tally
7ticket
6fountainhead
6patent
6questionnaire
6report
6resolution +resolve
5adaptation
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
6poem
7+rhyme +verse
8doggerel
7elegy
7epic
8heroic
7haiku
7ode
7sonnet
7+ballad +lay
5
6supplement +postscript
7appendix
6text
7
8
9aside
9cue
:prompt +prompting
8header heading
9headline
9title
8
9hexameter
9iambic
9pentameter
7letter missive
8epistle
7hypertext
7lyric +words
7stanza
8quatrain
6recitation
5autograph
5critique +review
5diary journal
5treatise
6dissertation +thesis
6monograph
5
6drama play
6script
7libretto
7scenario
7screenplay
5editing
6erasure
6revising rewriting
7paraphrase
7revise +revision
5inscription lettering
6epitaph
5essay
5literature
5manuscript
5paragraph
5rewrite
4
5notation
6
7accidental
7cancel +natural
7clef
7
8dominant
8pedal
8sforzando
8trill
7semitone
7sharp
7slur
7solmization
7stave
7tonality
6logarithm +log
5
6address
6software
7subroutine
7+spider +wanderer
6toggle
5capitalization
5handwriting +script
6cursive longhand
7italic
6penmanship
6shorthand stenography
5orthography
6hieratic
6spelling
6uncial
5hieroglyphic
5
6intaglio
6lithography
5printing
5typewriting typing
4code +codification
4correspondence
5postcard
4print
4transcription
3H+content +message
4statement
5summary
6abridgment
6resume +survey
6rundown summation
6+abstract +outline
5explanation
6accounting
6
7alibi
7apologia +apology
7excuse +alibi
6
7clarification
7exegesis
7exposition
8philosophizing
9moralization
7misinterpretation mistaking misunderstanding
8misconstruction
7version
6definition
7redefinition
6deriving +derivation
6gloss +rubric
6simplification
5pleading
6accusation
7allegation
7blame
8self-incrimination
7imputation
7insinuation
7recrimination
5comment remark +input
6ad-lib
6mention reference
7allusion
6barb jibe +dig +shaft
6cliche commonplace
6sally
5
6advisory
6notice
6programme
5declaration
6assertion
7affirmation
8affirmative
9yea
9yes
7claim
7contention
6dictum pronouncement
7directive
5agreement +understanding
6bargain +deal
6
7contract
8concession
9franchise
8subcontract
7covenant +compact
7pact treaty
6conspiracy
5announcement proclamation
6edict
5answer reply
5proposition
6posit postulate
7assumption premise
8+condition +stipulation
9provision proviso
8thesis
6converse
6lemma
6theorem
5description
6characterization delineation depiction
7portrait portrayal
6specification
5commentary +comment
6
7cite quotation +acknowledgment +mention +reference
7footnote
7postscript
5falsehood untruth +falsity
6deception misrepresentation +deceit
7evasion
8quibble
7feigning +pretense
8hypocrisy
8pretext
7subterfuge
7trickery
6fable fabrication +fiction
6lie
6paradox
6+dodging +scheme
5restatement
6demythologization
5
6equation
7quadratic
6formula
5forecasting +prediction
6forecast
6horoscope
6meteorology
6+divination +prophecy
5literal typo
5negation
5preempt
5understatement
5+answer +result +solution +solvent
4nonsense
5absurdity
5cant
5gibberish
4
5acclaim eclat
5encouragement
6advancement furtherance
6cheering shouting
6fostering
6prod spur urging +goad
5applause clapping
5cheer
5congratulations praise
6compliment
7flattery
7unction
6paean
6superlative
5permission
6consent
6passport
7safe-conduct +safeguard
5credit
6memorial +commemoration +remembrance
6ovation
6salutation salute
5imprimatur sanction +countenance
6okay
6visa
5tribute +testimonial
4promotion publicity +packaging
5ad advertisement advertising
6broadside circular flyer
6classified
6commercial
5ballyhoo
5endorsement
4
5farewell
6adieu adios good-bye goodbye
6send-off
5apology
5greeting +salutation
6compliments
6hello hi
6hospitality
6reception
6well-wishing
5condolence
5confession
5credits
5handclasp handshake handshaking
5thanks
4proposal
5advice
6admonition +warning
6recommendation
5counterproposal
5+proposition +suggestion
6hint
5hypothesis
5re-introduction
4information
5
6testimony
7affidavit
6exhibit
5database
6list listing
7alphabet
7bibliography
7blacklist
7catalogue +catalog
7checklist
7inventory
7roster +roll
8lineup
7menu
7numbering
7timetable
5
6
7bulletin
7communique dispatch
7exclusive
7newsletter
6reporting
5curriculum +programme
5details
6low-down
5
6documentation +certification
6reenforcement +reinforcement
5format formatting
5
6indicator +index
6rudiments
5news tidings
6latest
5propaganda
5secret
5tabulation
5update
4disrespect
5disparagement
6calumny
7assassination
7epithet
7libel
7names
7slander
7smear
6belittling
6+condescension +disdain
5derision
6jeering mockery scoffing
5insult +abuse
5ridicule
5sneer
4humor wit
5banter
5caricature
6parody +burlesque +mockery
5cartoon
5gag jest joke
6funny
5irony sarcasm satire
5
6pun
6+clowning +comedy
5pungency
4instruction
5
6canon
6dictate
6etiquette
6guillotine
6ordinance regulation
6precept
6protocol
6rubric
5prescription
5recipe +formula
4
5criticism
6carping faultfinding
6rebuke reprimand reproof
7castigation +going-over
7reproach
8rap +blame
7scolding
7+preaching +sermon
6B+calumny +slander
5condemnation disapprobation
6censure
4meaning
5connotation
5moral
5nuance subtlety
5overtone
5purport +intent
5referent
5signified +sense
4counseling guidance +counsel
5steer
4petition request
5demand
6insistence
6requisition
6ultimatum
4digression excursus +aside +parenthesis
4guess speculation supposition surmise +conjecture
5divination
4narration narrative story tale
5fairytale
5folktale
4submission
5filing
4
5
6guarantee warranty
6vow
5+oath +swearing
4insertion
4subject theme topic
5keynote
5
6puzzle
6riddle
4offering +offer
5prospectus
5special
4pap
4regrets
4reminder
4respects
3H
4utterance +vocalization
5pronunciation
6accent
7drawl
6articulation
5profanity
6bawdy
6blasphemy
6curse expletive oath swearing
5cry outcry shout yell
6bellow holler hollering +roar +roaring
6catcall
6clamoring +clamor
6halloo
6hoot
6scream screaming shriek shrieking +screech +screeching
6whoop
6yelling +shouting
6+hoot +snort
5laugh laughter
6chuckle
6giggle
6horselaugh
6snort
5croaking
5exclaiming exclamation
6dickens
6ejaculation interjection
5groan moan
5growling
5howl howling
5+cry +yell
6lament lamentation wail
5paging
5rasp rasping
5sigh
5snarl
5speaking
6whisper
5+exultation +rejoicing
4music
5opus
6adagio
6song +vocal
7anthem
7aria
7ballad lay
7dirge +lament
8keen
7ditty
7lied
7lullaby
7partsong
8madrigal
6
7cadenza
7ligature
7modulation
6divertimento serenade
6fantasia
6medley +potpourri
6orchestration
6pastoral
6quintet
6scherzo
6sextet
6suite
5
6conga
6landler
6polka
6ragtime
6rumba
5counterpoint
5melody tune
6glissando
7swoop
6leitmotiv
6+motif +motive
5overture
5popularism
5refrain
5reharmonization
5serialism
5vocal
4+language +speech
5saying
6ambiguity
7amphibology
7loophole
7parisology
6anatomical
6axiom maxim
7aphorism
6dysphemism
6epigram
6euphemism
6motto shibboleth slogan
7mantra
6proverb saw
6southernism
5
6negotiation talks
7mediation
8arbitration
7bargaining
7diplomacy
7parley
6
7consultation +interview
7huddle powwow
7session
8tutorial
6debate
6deliberation
6postmortem
5
6argot jargon vernacular +slang
6dialect +idiom
6slang
5conversation
6chat
7gossip
6talk talking
7chatter yak +cackle
7dialogue
7heart-to-heart
7jazz
6tete-a-tete
5
6hex
6incantation
5monologue soliloquy
5words
4audio
3Hindication
4
5record
6account chronicle +history
7biography
8autobiography
9memoir
7etymology
6
7copy
7entry
7note
8jot
8memoranda memorandum
7minutes transactions +proceedings
7register registry
7translation
8subtitle +caption
6file
6memorabilia
5argument +statement
6con
6determiner
5password +parole
5+clue +cue
6sign
5testimonial
4clue +hint
4
5
6isometric
7contour
6hairline
6serif
6shaft
5fingerprint
5footprint
4vestige +trace
4+forerunner +herald +predecessor
3Hsignal signaling
4symbol
5
6
7diacritic
8acute
7arrow pointer
7
8parenthesis
8quote
6
7
8alpha
8beta
8gamma
8initial
8nu
7asterisk
7blank
7font typeface
8bold
7ideogram
8logogram
7lowercase minuscule
7majuscule uppercase
7+dagger +obelisk
5marking +mark +marker
6authentication +hallmark
6earmark
6milestone
6postmark
6tag +ticket
5honor laurels +award +honour
6citation commendation
6
7doctorate
7honours
6medal +decoration +ribbon
6pennant
6trophy
5icon
5mantle
5numeral
5symbolism
5token
4
5beacon
5skyrocket
4beam
4birdcall
4
5buoy
5target
6clout
4Drecording
5chromatogram
4input
4taps
4tattoo
3Hmessage
4mail
5airmail
5express
4broadcast
4telegram
5cable
4cipher
3H
4
5
6rhyme +rime
7alliteration
7assonance
7consonance
6cadence +metre
7
8dactyl
8spondee
8trochee
5prose
6nonfiction
7article
8editorial
8personal
8separate +reprint
5comedy
6farce
6melodrama
6slapstick
5poetry verse
4
5
6antiphon
7gradual
6
7carol
7chant
8plainsong
7hymn +anthem
8choral
7spiritual
6processional
5
6
7bebop
7trad
6reggae
5blues
5classical
6concerto
6opera
7operetta
6oratorio
6sonata
7symphony
4bathos
4bombast +rant
4terseness
5brevity
5conciseness
4
5elocution
5prosody +inflection
6intonation
7monotone +drone
7singsong
6stress
5tone
6roundness
4eloquence fluency +smoothness
4trope
5exaggeration
5metaphor
5simile
4headlinese
4
5idiom parlance
5phraseology wording +phrasing
6verbalization
4journalese
4redundancy
4rhetoric
4saltiness
3H
4artwork graphics
5drawing
5illustration
6fig figure
4chart +graph
5profile
4
5display +show
6pomp
5outburst +gush
4graph
5electroencephalogram encephalogram
4motion +gesture
5flourish
5
6frown scowl
6grimace
7pout
6grin grinning smile smiling
6wince
5nod
5shrug
5waving
4video
3S
4
5
6audit
6debit
5payroll
4checkbook
4ledger
3Hlanguage
4barrage bombardment
4pidgin
4signing
3H
4fanfare ostentation
5bravado +bluster
4flaunt
4screening showing viewing
4spectacle
4staging
3H
4clairvoyance
5foreknowledge
4telepathy
3H
4signpost +guidepost
5fingerboard
4placard poster posting
3Hvocalization +voice
4
5tenor
5+alto +contralto
2group grouping
3L
4organization +organisation
5institution +establishment
6
7school
8
9academy
9highschool
8madrasa
8seminary
7preschool
8kindergarten
6
7brokerage
7charity
6
7church
7cult
7sect
6clinic
6company
7utility
6issuer
5
6
7agency bureau +office
7commission committee
8board
8subcommittee
8vestry
8+jury +panel
7
8branch
8department
9corrections
7council
8soviet
6
7country nation +commonwealth
8ally
8city-state
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
7militia reserves
6team +squad
7club +nine
6crew
6family household
6instrumentality
6outfit
5personnel
6
7airforce
7army
8legion
7navy
6soldiery troops
7cavalry
7friendly
7hostile
6manpower men workforce +hands
6military
6paramilitary
6police
7posse
6staff
5alignment coalition
6bloc
5association
6cartel +combine
6fellowship
6guild +club +society
7fraternity
7sorority
6gang
6institute
6league +conference
7majors
5authorities government regime
6papacy
5bastion
5
6business
7firm +house
8corporation
8publisher
7Drailroad railway
8elevated
8metro subway +underground
7manufacturer
7partnership
7processor
6collective
6
7Bcooperative
7industry
5
6choir
6combo
6ensemble
6orchestra
6strings
5troupe
6circus
5delegation
5
6denomination
6mission
5federation
5party
5union
4clan +kin
5genealogy
6ancestry lineage pedigree
7
8dynasty
8homefolk
5folks
5mates +couple
5totem
4assemblage gathering
5audience
6gallery
6grandstand
5
6
7banquet feast
8gaudy
7masquerade
7mixer sociable social
7reunion
6cohort
6
7seance
7+appointment +engagement
5bevy
5carload
5cast
5community
6crossroads hamlet
6parish
6village +settlement
6+neighborhood +neighbourhood
5meeting
6conclave
6conference
7seminar
7symposium
6convention
6forum
5contingent
5couple
5
6court tribunal
6legislature
7parliament
7senate
5crowd
6mob rabble rout
6swarm +drove
5entourage
5foursome
5grade +class
5throng +multitude
6hive
6horde +host
6ruck
5muster
5rally
5townspeople +town
5turnout
5+bunch +crowd +gang
4band +circle
5clique ingroup
6faction
6+faction +sect
4subculture
5
6beats
6hippies
6rockers
4
5organisation +administration
6bureaucracy
6judiciary
5profession
6businessmen
6priesthood
7clergy
7ministry
5college
5colony settlement
5constituency
5jury
5leaders +leadership
5membership
5
6pointillism
6secession
5university
5+enrollment +registration
4
5church-state
5
6dictatorship totalitarianism tyranny +despotism
6monarchy
5hegemony
5oligarchy
5republic +democracy
4society
5civilization
5culture
4congregation +faithful +fold
5flock
4
5cubism
5dadaism
5expressionism
5fauvism
5minimalism
5neoromanticism
5surrealism
5van +vanguard
4minority
4phylum
4syndicate +mob
4tribe +folk
3Laggregation collection +accumulation
4category class
5H
6
7oblique
8accusative
8genitive possessive
7nominative
6
7adverb
7verb
8infinitive
8intransitive
8modal
8participial participle
8transitive
6gender
7feminine
7masculine
7neuter
6tense
7Vimperfect progressive
7Vperfect
6temporal
4agglomeration
5bunch clump cluster
6knot
6swad
6tuft
7wisp
5chunk clod lump +clump
6Fclot
7Xthrombus
4assortment motley potpourri variety
5hodgepodge
4aviation
4backlog
4batch
4Dbeads
5rosary
4botany flora vegetation
5browse
5brush thicket
6underbrush undergrowth
5chaparral scrub
5forest woods +wood
6grove
4set
5bracket
5core
5pair
5quadruple
5Fteeth
5+choir +consort
4bundle package packet
4combination
4content contents
4data
4fauna zoology
4findings
4fleet
4galaxy
4heap pile +cumulus
5stack
6haystack
4law +jurisprudence
5Hlegislation
5shariah
4mailing
4mythology
4pantheon
4repertoire +repertory
4+exhibition +exposition
5retrospective
4smithereens
4statuary
4traffic
3Lpeople
4aged elderly
4
5
6elite
7aristocracy nobility
8knighthood
8peerage
7cream
7elect
7few
6gentry +aristocracy
5bourgeoisie
5demimonde
5labor labour proletariat
5underworld
4baffled
4blind
4cautious timid
4clientele +patronage
4contemporaries generation
4damned
4dead
5slain
4deaf
4defeated discomfited
4disabled handicapped
4doomed lost
4enlightened
4folk +folks
5scum
4free
4homebound
4maimed wounded
4nationality
4poor
5needy
4peoples
4populace public
4population
4retarded
4retreated
4rich
4sick
4unconfessed
4unemployed
4uninitiate
3L
4ordering
5series
6sequence
7Fgene
8allele
9recessive
7H
8
9
:clause
:complement
:phrase
;nominal
:parenthetical
:predicator
9predicate
8sentence
9interrogation interrogative
6chain
6hierarchy
7taxonomy
6progression
6streak
6+blizzard +rash
5genome
4array
5matrix
6transpose
5Qspectrum
5table
4formation
5backfield
5
6column
6queue
5flank
5flight
5line
6linemen
6rank
6row
5rear
5secondary
4D
5bouquet corsage
5wreath
4tableau
3L
4
5breed
5species
5subclass
5subfamily
5subgenus
5subkingdom
5suborder
5subspecies
5superfamily
5superorder
4
5brood
5covert
5drove
5herd
6remuda
5litter
4descendants
4genotype
3L
4economy
5capitalism
5communism
6collectivism
5industrialism
4ecosystem
4feudalism
4network
4subsystem
4Hsyllabicity
3L
4electorate
4governed
3Lmasses
4followers following
5faithful
4laity
4viewers
3Yhalogen
3Lsubgroup
2quantity +measure
3U
4
5integer
6digit
7ace one +single +unity
7eight
7fin five +quintet
7four quartet +foursome
7nine
7seven
7six +sextet
7three trio +leash +troika
7two
8+brace +pair
7+cipher +zero
6
7billion
7dozen twelve
7eighty
7fifteen
7fifty
7forty
7fourteen
7grand thousand
7gross
7hundred +century
7million
7nineteen
7ninety
7seventy
7sixty
7ten +decade
7thirteen
7thirty
7twenty
7twenty-eight
7twenty-one
7twenty-three
7twenty-two
5aliquot
5coefficient
6reflectance
5Gcoordinate
6ordinate
5count
6headcount
5imaginary
6real
7rational
8
9decimal
9
:half one-half
:one-eighth +eighth
:one-fourth quarter +fourth
:one-tenth tenth
:one-thousandth +thousandth
:third
:two-thirds
7irrational
5ordinal
5par
5prime
5quota
5radix
4unit
5
6acre
6are
6hectare
5
6
7amp +ampere
7ampere
7milliampere
6gauss
6nit
6ohm
6volt
6watt
5
6bob
6
7cent
7centavo
7penny
6dollar
6euro
6franc
6lira
6peso
6pfennig
6pul
6rand
6rouble +ruble
6ruble
6rupee
6sent
6won
6yuan
6zloty
5
6bushel
6
7cc
7liter
6
7
8fifth
8gal gallon
8quart
7gill
5byte
5
6
7centimeter cm
7decimeter
7kilometer kilometre km
7meter metre
7micron
7millimeter mm
6en
6in inch
6mesh
6mile
6yard
6+digit +finger
5gee
5
6
7gram
7kilo kilogram
7mg milligram
7mole
7tonne
6
7lb pound
7ton
5ounce
5poise
3U
4Zperiod
5
6adolescence
6adulthood maturity
6childhood
7boyhood
6deathbed
6forties
6infancy
6mid-fifties +fifties
6mid-thirties thirties
6puberty
6schooldays
6teens
6twenties
6widowhood
6years
5daylight daytime
6afternoon
6even evening
5
6
7anniversary
8birthday
8centennial
7payday
6weekday
7feria
5year yr
6annum
5epoch era
6antiquity
5phase stage
6apogee culmination
5
6autumn fall
6spring springtime
6summer
6winter wintertime
5century
5duration +continuance
6clocking
6span
6stint
5days
5decade
6fifties
6nineties
6sixties
5downtime
5enlistment hitch
5festival
6octave
5flush heyday +blossom +peak +prime
5full full-of-the-moon
5
6leave
7furlough
7sabbatical
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
6workweek +week
5half-life
5lifetime
6hereafter
5hospitalization
5
6+minute +moment +second
7instant twinkling wink +heartbeat
6wee
6while
5nap
6kip
5lactation
5millennium
5month
5morning
5night nighttime
5novitiate
5peacetime
5season
6preseason
5
6tenure
7presidency
6semester
5probation
5quarter-century
5reign
5times
5wartime
5week
5weekend
4Etemperature
5
6chill
6cool
5hotness +heat
5simmer
4Elength
5diameter
5radius
5shortness
4Emass
3U
4Hcriterion standard touchstone
5S
6money
7appropriation
7fund
8budget
8savings
7clams kale lettuce +bread +cabbage +dough +loot
6currency
7banknote
8+buck +clam +dollar
7cash
7coin
8dime
8guinea
8+cent +penny
7sterling
6tender
5Vbaseline
5Vscale
6index
5Vnorm
5yardstick
4bandwidth
3U
4
5armful
5carton
5cask
5mouthful
5mug
5pocketful
5roomful
5scoop
5shoeful
5spoonful +spoon
4
5barrels
5boatload +carload
5lot mint +batch +heap +mass +mountain +pile +plenty +raft +stack
6deluge +flood +inundation
5dozens loads lots scores tons +piles
5much
5multitude pack +battalion
5myriad
5trillion +billion +million
5+ocean +sea
4
5bit
5K
6+bite +morsel
7chew +cud +plug
6swallow
5crumb
5Khelping serving
6drink
7draught
7malt
5
6droplet
6Ftear
5handful
5jack +squat
5little
5mite tinge +jot
5morsel
5scattering sprinkling
5shred
5trace
5+dab +splatter
5+spray +spraying
4dosage +dose
4gain increase
4peak
5maximum
5minimum
6skeleton
4outage
4picking +pick
4precipitation
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
5cease
5close last +finale +finish
5demise dying
6grave
5expiration expiry termination
5year-end
4deadline
5curfew
4deep
4moment +instant
5pinpoint
4then
3Zinterval
4pause +intermission +suspension
5blackout
5delay postponement wait
6extension
5halftime
5lull
4cycle +round
4embolism
4float
4interim meanwhile +lag
4interlude
4latency
3Ucordage
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
4msec
4sec second
3U
4enough
5fill
4naught nothing zero
3Eprobability
3Uvolume
2Lsubset
1D+jimdandy +jimhickey`;
