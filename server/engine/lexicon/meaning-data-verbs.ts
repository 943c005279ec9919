/** Verbs by their commonest senses, as a packed tree. Made by `npm run build:lexicon` from WordNet 3.1 (see NOTICE.md); not edited by hand. */

// biome-ignore format: packed data
export const VERB_TREE = `0L
1discard +dispose
2abandon
3consign
3forfeit +waive
3+chuck +ditch
2dump
2junk scrap trash
1cull
0Balter change
1+decrease +lessen
2abate
2abbreviate abridge foreshorten +shorten
2+circumscribe +limit
3curtail restrict
4Lration
4stun
4Asuppurate
2reduce +cut
3detract
3Gprune +lop +snip
4shear
3Lrebate
3shorten
2minimize
2pare
2Gwrinkle +purse
1terminate +end
2abort
2complete finish
3Haccomplish fulfil fulfill +action
4consummate
4Mdischarge +dispatch
4Munderperform
2break
2closure
2Ddisrupt interrupt
3interject
2Cresolve +adjudicate +decide +settle
3judge
4Ereferee umpire
2+ax +axe
1accustom +habituate
2inure
1adjust
2attune
2Nbalance +equilibrate
3compensate counterbalance
3Bcomplement
3offset
3+cancel +offset
2calibrate
2regulate
2synchronize
2tune
2zero
1Hadorn decorate grace ornament
2embroider
3faggot fagot
2enamel
2filet fillet
2fringe
2garland
2gild
2inlay
2landscape
2panel
2prank
2redecorate
2scallop
2stucco
1affect +impact
2Ksubject
3expose
4aerate air
3Nincur
3
4overexpose
4underexpose
3refract
3vitriol
2Minfluence
3C
4Ebias
4+slant +weight
3blackmail +pressure
3colour
3imprint
3manipulate
3militate
3persuade
2process +treat
3chlorinate
3Fdigest
4stomach
3dose
3iodize
3malt
3sulphur
2Mdistress straiten
2stimulate +excite
2Dtinge +color
2D+endanger +peril +queer
1aggravate exacerbate +worsen
2A
3Kchafe gall
3Kitch
2Ainflame
1Ialienate
1ameliorate improve +amend +better
2Aalleviate relieve
3+comfort +ease
2beautify
3A
4cleanse
5bathe
5+lave +wash
4shave
3Gpolish +smooth +smoothen
4Hgloss
4slick
3spruce
2fix mend repair
3Gplug
4cork
3Gdarn
2A+aid +help
3cure
2distill purify
2enrich
3fertilize
4dung
2Meducate
3groom
3school
2perfect +hone
3optimize
2recondition
2refine +polish
2reform
2Arevitalize
1
2alloy +debase
2expense
1animize +animate
1archaize
1Mredress right +correct
2atone expiate
1weaken
2attenuate
2blunt
2cripple
2debilitate
2dilute
2emasculate
2enervate
1
2augment
2extend +broaden
3broaden
2+manifold +multiply
3double
3quadruple
3triple +treble
2lengthen
3elongate
3prolong
2enlarge
3Jsurge
2heighten
2inflate
2intensify
3redouble
2Lkite
2maximize
2raise
2rev
2up
1automate
1Aawaken
2reawaken
2revive
3resurrect upraise
1wet
2moisten +dampen
3baste
2irrigate water
3suffuse
2souse
1fortify strengthen
2Gbatten
2reenforce reinforce
3bolster
3buttress
2G+brace +stabilize +steady
1damage
2bilge
2mar +impair
3Gblemish
4scar +pit
3Gdefile sully taint
2Oblight plague
2corrode +rust
2impair
2mutilate
2+blacken +char
3singe
1bleach
1Gmingle +unify
2blend
2concoct
2Bincorporate integrate
3re-incorporate
1prepare +ready
2Ibrace +poise
3steel
2precondition
2prime
2H+crop +cultivate
1
2Mbrand
2G
3circumscribe
3H
4copy
5recopy
4italicize
4scrawl +scribble
4superscribe
2dimple
2Gspeckle
2D+underline +underscore
1brighten
1A
2
3injure wound
4Gbruise
4maim
5Ggouge
4Eshoot +pip
5grass
4handicap +disable +incapacitate +invalid
4harm
4Gknife stab
4sprain +rick
3pain +ail
2weary +fatigue +jade +tire
3exhaust
1Gburden weight
1empty
2G
3cave +undermine
3core
2clinker
2Ggut
1centralize
1
2Dcipher encipher +code
2reconvert
2tan
2transition
1Gclean
2dust
2launder
3rinse
3suds
3water-wash
2sanitize
2scavenge
2Asterilize
2vacuum
1clear
1
2Ocloud overcast
3haze
2Oshade +shadow
1Gcoarsen
1
2flatten
3Gcog
2crystallize
2cup
2Ndovetail
2Gencircle
2jaundice
2purse
3pooch
2square
1color
2gray grey
2Hmottle
2retouch
2tint +tinge
1Gcomb
2heckle
2roach
1communize
1complicate
1Gsoil
2Bcontaminate pollute +foul
3A+infect +taint
2mud
2muddy
2slime
2smear
1Lcontribute lend +impart
2instill transfuse
2tinsel
1conventionalize
1convert
1cool +chill
1Mcorrupt debase deprave misdirect pervert profane +subvert
2poison
2suborn
1A
2
3crane
3spread-eagle
2energize
3recreate vivify +revive
2hypnotize +mesmerize
1
2Gcrop
2G+fleece +shear
1K
2soften
3damp +muffle
2dim
2quiet
2refocus
1
2deaden
2petrify
1decentralize
1decimalize
1Gdeform
1fill
2Gdeluge flood inundate +swamp
2impregnate tincture +infuse
2Gload +laden
3stack
2+impregnate +saturate
3marinate
3Amedicate
2overfill
2people
2Grecharge reload
2refill replenish
1demythologize
1denature
1depersonalize
1Kdesensitize
1disable incapacitate
2Grestrain +constrain
3pinion shackle
3+faggot +fagot
1Mdiscipline +condition
1+transform +transmute
2H
3plow +plough
4disk harrow
3overwork
1disqualify
1diversify
2motley +variegate
1dry
2parch
1Gdull
1dynamize
1edit
1emulsify
1enable
2Mendow gift +empower +invest
1europeanize
1Ffatten
1harshen
1heat
2scorch sear
2toast +crisp
1+equalise +equalize
2homogenize
1Gsharpen
2hone
2strop
1hue
2pigment
1Ihumanize
1Ihumble
1incandesce
1industrialize
1insulate
2weatherstrip
1Linterchange substitute
2truncate
1invert
1iodinate
1keynote
1Mliberalize
1loosen
2Gunscrew
1magnetize
1masculinize
1mellow
1Emilitarize
1Dmince
1morph
1nationalize
1naturalize
1Mneutralize
1opacify
1outmode
1oxidise +oxidize
1+deactivate +inactivate
2paralyze
1personalize
1polarize
1pressurize
1reactivate
1Mreestablish +reinstate
1remodel
1render
1resuspend
1retard
1revolutionize
1ripen
1saturate
1sensitize
1shallow shoal
1shift
1simplify
1smut
1sober
1Ksolarize
1solvate
1spice
1stabilize
1Ksweeten
2sugar
1tame
1thicken +inspissate
1tighten
2+firm +tauten
1transfigure
1transform
1unscramble
1upset
1urbanize
1variegate
1vitalize
1+clot +coagulate
1+complicate +refine
1+obliterate +veil
1+ossify +rigidify
0B
1M+quit +resign
2resign vacate +renounce
3abdicate renounce
2retire
1
2Gsorb
3absorb
3adsorb
2Aawake +arouse +awaken +wake
2become +get
2boil
2decline worsen
3Acanker
3Afatigue jade tire +weary
4Mresile
2carbonize
2citrate
2clot coagulate
2Aclothe +dress
3costume
3robe
3shirt
2concentrate
2merge unify +unite
3consolidate
3consubstantiate
2croak decease die perish +expire
2curdle
2dissolve
2Memancipate liberate
2equilibrate
2Afaint swoon
2
3Oflare
3incinerate
3smolder
3+scorch +sear +singe
2+ameliorate +improve
3fructify
3heal +mend
3Ascab
2
3Nfry
3overheat
2
3Ahatch
3Ntransmigrate
2Oliquefy
2ossify
2Lprosper +flourish +thrive
2relapse
2Arelax
2secularize
2sour
2thin
2G+close +shut
2O+combust +ignite
1
2increase
3
4accelerate quicken +speed
4+erupt +irrupt
3accrue
3add
4Gbutton
4Lsupplement
5leverage
4punctuate
4+combine +compound
5Csynthesise synthesize
3
4
5age
5bloom blossom flower
6effloresce
5bud
5germinate sprout
5incubate
5mature
5progress
5unfold +blossom
4amplify magnify
4
5blister
5bloat
4branch +ramify
4burgeon
4Jexpand
4flourish thrive
4proliferate
4root
3amass +accumulate
3compound deepen +intensify
4enhance
3widen
4dilate distend
3snowball
3swell
3+mount +wax
2decrease diminish lessen
3decelerate slow
4
5bog
5constipate
4delay
3de-escalate
3dwindle
3
4efface
4fade
4languish
4slacken +slow
4subside
4wilt
3Jflex
3shrink shrivel wither
3taper
3wane
1+adapt +conform
2acclimatize
2acculturate
3detribalize
2Mobey
3comply
3heed
2readapt
2readjust +readapt
1acetylate
1
2coalesce fuse mix +merge
3admix
3conjugate
2
3bake
3grill
4barbecue
4broil
4hibachi
3brown
3
4frizzle
4saute
3roast
2Mdivide split
3balkanize
3lot
3paragraph
3parcel
3sliver +splinter
3triangulate
3unitize
2
3burst
3
4G
5Fchew +masticate
6Ggnaw
6+gum +mumble
5Agnash
4sunder
3shatter
2G
3card
3Bdecompose
3Bdialyze
3filter
3fractionate
3Bmacerate
3
4resift
4winnow
2
3condense distil
3thaw unthaw +melt
4defrost
2congeal
2Jcrumble crumple
2decay +decompose
2detonate explode
3dynamite
2disintegrate
3powder pulverize
2evaporate
2inspissate
2jellify
2melt
2polymerize
2solidify
1
2G+bunch +bundle +cluster
3agglomerate
2Nbead
2Gbrecciate
2Gflake
2granulate
1transmute +metamorphose
2N
3aggregate
3nucleate
1align +adjust
2realign
2true
1
2Jbend
3arch
3crouch stoop
4cower +huddle
3fawn grovel +cower +cringe
3lean tilt +angle
4heel
4recline
3incurvate
3replicate
2furl
3Gbrail
2bulge
3bulk
2Gdent
2G
3mat +entangle
4enmesh
4felt
3interlace intertwine lace twine +entwine
4+ravel +tangle
3interweave weave
3wring +deform
2Giron
3mangle
2Jpop +protrude
1
2Gconstrict +compress
3astringe
3+choke +gag
2firm tauten
2Gtense
1
2black blacken
2Ablanch pale
2Ablush flush redden
2dye
3bronze
3stain
4Hvein
2purple
2white whiten
2yellow
2A+bronze +tan
2+gray +grey
1
2G
3boss emboss
3frank
2Gfold
3crease crisp +wrinkle
4pucker +cockle
3crimp +pinch
3deflate
3pleat
3+crease +furrow
2curl +kink
2Geven
3strickle
2Groughen
2Gsmooth smoothen
3sand
2Gtarnish +defile +sully
1modify
2buffer
2Gcushion +buffer
2doctor
2Dinflect
2update
1harden
2calcify
1+harden +indurate
2callus
2temper
1G
2calve
2chip
2discerp +dismember
2partition
2segment
2Bsubdivide
2unsolder
1caramelize
1Ncarbonate
1caseate
1Jcollapse
2flop
2G+buckle +crumple
1commute
1reverse
2correct
3remedy
2Gundo
3disconnect
3Jsplay
3unfasten
3unhitch
3unlace untie
4unlash
3unravel +unscramble
3unwire
2metamorphose +transfigure
2revert
2switch
2transpose
1crack
1J
2curtsy
2sink
3droop sag
4slouch slump
2hump hunch
2prostrate
2rear
2straighten unbend
2uncurl
1darken
2dusk
1decrepitate
1
2deliquesce
2rot
1Mdemocratize
1destabilize
1
2deteriorate
2erode +gnaw
2Gfrazzle
2rust +corrode
1discolor
1dissimilate
1Adress
2don
3hat
1K
2experience
3Crelive
3suffer
2
3horripilate
3A+suffer +sustain
1feminize
1Nflocculate
1Hformat
2indent
1freckle
1gel
1grow
1hush
1illuminate illumine light
1indurate
1ionize
1
2Gmalfunction
2Emisfire
1narrow
1normalize
1outgrow
1oxidize +oxidise
1pall
1prim
1Apupate
1ramify
1re-assume
1recombine
1reflate
1Nreticulate
1stiffen
2rigidify
1simmer
1steady +calm
1steepen
1sublime
1vascularize
1vesiculate
1vulcanize
1warm
1+incur +obtain +receive
1+shallow +shoal
0G
1
2abduct kidnap
2commandeer hijack +pirate
2raven
1clutch seize
2arrest collar +apprehend +cop +nab +nail
2grip
3bite
4nibble
3nip pinch
4goose
2clench
2grab
3intercept
2rope
2snatch
2+grapple +grip
0Ndiffer
1+depart +deviate +vary
2aberrate
2belie contradict negate
1counterpoint +contrast
2conflict
3collide jar +clash
2foil
0Mwork
1abet
1belabor
1busy occupy
2putter +potter
1collaborate cooperate
1Gpotter tinker +monkey +putter
1whore
0Idislike
1detest hate
2abhor loathe
2despise disdain scorn
1resent
2grudge +stew
0Nbe
1abide bide
2outstay
1abound
1account
1A
2ail
2Fstarve
1Kappear seem +look
2gleam glint glisten glitter
3spangle
2Nhulk tower +loom +predominate
2Nloom
2sound
1number total +amount
2average
2outnumber
1Cbefuddle confound +confuse +fox
2baffle bewilder mystify puzzle +amaze
3Nresist +defy
4beggar
3stump
1behoove
1Lbelong
1Gcompact
1comprise
1cost
1deck +adorn +beautify +decorate +embellish +grace
1define delimit
2redefine
1depend
1deserve merit
1eclipse overshadow
1embody +incarnate +substantiate
1prove
2ensue result
1Iferment
1incline tend
2gravitate
1Kinstantiate
1
2joint
2tessellate
1jumble
1Grest
2kneel
2stand
1
2last
2scale
2weigh
1litter
1loiter tarry +linger +loaf +lounge +lurk
1lubricate
1matter +count
1Lmortgage
1osculate
1persist
1Dpredicate
1pullulate swarm teem
1range
1Crank
1Bremain stay
1retail
1rut
1stagnate
1stink
1subtend +delimit
1underlie
1yaw +gape +yawn
1+curve +wind
1F+need +want
0Mcurb +control
1Labnegate
1bate
1Bconquer suppress +subdue
2silence +hush +still
3Kgag +muzzle
2quell squelch
0Mabolish
1abrogate
1cashier
0J
1turn
2about-face
2overturn
3capsize turtle
2coil gyrate spiral
2curve sheer slew swerve veer
2deviate divert
3straggle +digress
2flip +toss
2G
3kink +crape +crimp +frizzle
3quirk
2pivot swivel
2roll
2welter
2+twirl +whirl
1bob
1+jump +startle
2boggle
2shy
1bolt
1bound jump leap spring
2bounce rebound ricochet +resile
3carom
2caper
2capriole
2hop hop-skip
2vault
3hurdle
2leapfrog
1budge +stir
1bustle +hustle
1+course +flow
2centrifuge
2drain
2dribble trickle
3percolate +leach
2eddy purl +swirl
2overflow
3geyser
2
3gush spout spurt
3regurgitate
2Gjet
2ooze seep
2tide
1clamber skin +scramble
1click
1cock
1flow flux
2cockle ripple ruffle undulate
2transpirate transpire
1shake
2concuss
2joggle wiggle
3wag waggle
2palpitate
2tremble
3quake quiver +palpitate
3shiver +shudder
2sparge
2thresh +thrash
2tremor +quake
1cringe flinch quail recoil wince +shrink
1dance
1exit
2depart
2undock
1diverge
2Btwig
1dodge
1duck
1fidget
1flap
1
2flicker +flutter +quiver
2rock sway
3totter
2+sway +swing
3+oscillate +vibrate
1flurry
1H
2Jjig
2jive
2Jquickstep
1jolt +jar
1lunge +hurl +hurtle
2riposte
1mill
1part
2+dissipate +scatter
3volley
1thump
2pulsate pulse +throb
1remount
1revolve rotate
2spin +gyrate +reel
2swirl twiddle twirl whirl
2wheel
1sashay +sidle
1vibrate
2shimmy
1A
2shudder +shiver
2twitch
1sidle
1slip +steal
1squirm twist wriggle writhe
1streak
1sweep
1teeter
1thunder
1trip +stumble
1wobble
1+careen +wobble
1+flail +thresh
1+jerk +twitch
1+lurch +pitch
1+sail +sweep
1+wallow +welter
0Bremove
1Gabrade
1Gamputate
1Gaspirate
1Gdelve dig
2Jburrow tunnel
2furrow +groove +rut
2shovel
2spade
1de-iodinate
1degas
1J
2deglycerolize
2Bmilk
2siphon
1Gdelete
2excise expunge
1
2Ddemagnetize
2obliterate
1detoxify
1Gdislodge
1Adisrobe undress +strip
1Geviscerate
1expectorate
1Gextract
1Ghollow
1Gladen +ladle
1Jleach
1muck
1Goffsaddle
1Gpeel
1pod
1Gpulp
1Gscoop
1Gshed
1shuck
1Gspoon
1Gunpack
1Gunsheathe
1G+offload +unload
0Bdisappear vanish
1absent
1+fade +wither
0Dagree concur
1forgive
2absolve
2condone
2excuse pardon
2+excuse +exempt
1Cprorate
0Nrefrain +forbear
1Mabstain
1Mspare
2favour
1forbear
0Ccerebrate
1+evaluate +judge
2think +believe +conceive
3consider regard view
4abstract
4esteem respect
5Iadmire
6envy
5Ireverence venerate +revere
6saint +enshrine
4deem
4idealize
5deify
5glamorize romanticize
4Lprize treasure +value
5M
6honor honour reward
7dignify
7Fsalute +toast
6rubricate
4reconsider
3repute +esteem
3rethink
2accept
3believe
4trust
5rely +depend
3M+honor +honour +respect
4lionize
3recognize
2appraise assess evaluate
3Dpraise
4
5acclaim hail +herald
5Ilighten
4advertize +advertise
5Mcrusade +campaign
4commend
4compliment congratulate
4eulogize
4exalt glorify
4flatter
4Hsonnet
3reevaluate
2D
3acknowledge admit
4concede +confess
4confess +squeal
3
4acquit exonerate
4convict
3M
4annul invalidate nullify void +quash
4Drepeal rescind +annul +revoke
3canonize +saint
3Britualize
2anticipate expect
3assume presume
4presuppose
3conjecture hypothesize speculate theorize
4Dformulate
4reconstruct +retrace
3guess reckon +imagine +suppose +think
2ascribe attribute impute
3credit
3internalize
2D
3object
4demur except
4mind
4remonstrate
3deter discourage
2disapprove
2reject
3disbelieve
4distrust mistrust +suspect
4doubt
3Ddiscount dismiss +disregard +ignore
4Cdiscredit
4flout +scoff
3Drepudiate +disown
4forswear retract
4rebut refute
5
6Mnegative veto
7+defeat +kill
6M+dissent +protest
7picket
7rebel
8revolt
3reprobate
2grade rate +rank
3downgrade
3subordinate
4outclass
3reorder
3sequence
3upgrade
2Mtest +essay +try
3field-test
2figure +calculate +estimate +forecast +reckon
2Eside
1associate link relate +connect
2Dcite mention refer
1
2D
3hazard +guess +venture
4predict +foretell
5bet +wager
5forecast
5prophesy
6irradiate +enlighten
4suspect +surmise
3suppose
2calculate compute +cipher
3budget
3multiply
4cube
3deduct subtract
3estimate gauge +approximate
4misgauge
3factor
3halve
3recalculate
2categorize
3class classify +sort
4catalogue +catalog
4group
5+chunk +lump
4reclassify
1
2schedule
3book
3slot
2plot
3conspire
3scheme +intrigue
2mastermind +engineer
2D
3program +programme
3reschedule
2+destine +intend
3slate
1brood dwell
1conclude reason
2deduce derive infer
3surmise
2Dextrapolate generalize +infer
3universalize
1focus pore rivet +center +centre +concentrate
2engross engulf steep +immerse
1meditate mull muse ponder +excogitate +reflect
2equate
1philosophize
0Mact
1interact
2treat +handle
3abuse maltreat
3baby coddle pamper
3Dmock
4bait tantalize taunt +cod +tease
5banter chaff +kid
5jeer scoff +flout
4deride
4guy ridicule +rib +roast
5lampoon
5unmask
3wrong
4victimize
5cheat +chisel
6beguile juggle
6bilk
6bunk
6con defraud swindle +short-change
7short short-change
6Lfleece plume +hook +rob +soak +surcharge
7+extort +gouge
5deceive delude
6chisel
7crib
7fudge +fake +falsify +misrepresent +wangle
7job
7rig
7shark
6ensnare entrap
6fool gull
6fox trick
4sandbag
3criminalize
3Ddisregard ignore snub
3strong-arm
3upstage
2D
3inform
4
5Limpart
6Dconvey
7express
8accent accentuate emphasize stress +punctuate
9Bhighlight spotlight
9re-emphasise
9underline underscore +emphasize
8connote imply
8phrase word +articulate
9couch
8
9Nincriminate
9Kreek +smack
8Asneer
8vent
7thank
8Iappreciate
7mean
8symbolize +represent +typify
9N+embody +personify
:body personify
:exemplify
9Nepitomize typify
7hint +suggest
8intimate +insinuate
5bespeak indicate +signal
6augur bode portend presage +predict +prefigure
6dimension
5disclose divulge +expose +reveal +unwrap
6betray
6blab
6confide
6leak
6out
5publicize +bare
6broadcast
7rerun
7satellite
7televise
6bulletin
6disseminate +circulate
7popularize vulgarize
6issue +publish
5digress
5foretell herald
5reiterate repeat restate
6harp
6quote
7misquote
6paraphrase rephrase
6summarize
7recapitulate
6translate
7retranslate
4acquaint introduce
4announce
5advertise +advertize +publicize
6headline
5meld
4warn
5alert +alarm
5caution +admonish
4+evidence +testify
5attest certify evidence manifest
6Cauthenticate
6notarize
4
5exaggerate +amplify +magnify
6boast brag +bluster +gas
7crow gloat
6embellish pad +embroider +lard
6overemphasize
5cod dupe +gull +slang
6kid
4brief
4explain
5clarify elucidate
6elaborate expound +dilate
7
8describe +depict
9outline +sketch
8premise
7detail
7illustrate +exemplify
6C+crystallize +elucidate +illuminate
5
6misinterpret
6moralize
6reinterpret
6+annotate +gloss
4instruct teach
5coach
5Mcondition
5edify enlighten
5lecture
6preach +prophesy
7evangelize
5Cinculcate infuse
5Cindoctrinate
5Ctrain +educate
5tutor
5unteach
5+reinforce +reward
4disabuse
4inoculate
4narrate
4notify +advise
4point +indicate
5Kreflect
4recount +narrate
4report +describe
4understate +minimize
4volunteer
3address
3mouth speak +talk +verbalize
4
5advise counsel
6admonish +warn
6urge +exhort +press
7Mbull
7+advocate +preach
6dissuade +deter
5negotiate
6arbitrate intercede mediate
6Lbargain
7haggle +huckster
5confer
5deal +plow
6discourse discuss
5deliberate +debate
6Cdebate
5moderate +chair
5
6parley
6renegociate
4babble
4bark
4shout
5bawl bellow
5holler
5+roar +thunder
5+scream +yell
4bay
4H
5belt
5Dchant +intone
6singsong
5choir +chorus
5Dcroon
5descant
5Dhum
5sing
6hymn
6madrigal
6solmizate
5Dtreble
5Dwarble +trill
5D+descant +warble
4blurt ejaculate
4cackle
4murmur
5coo
4deliver
4gabble prattle +blab
4intone tone +chant
4jabber +rave +spout
4mumble mutter
4snap snarl
4stammer stutter
4verbalize
4whisper
4+inflect +modulate +tone
3
4rewrite
5revise
6amend
5decipher
4scribble
4sign +subscribe
4transcribe
4type
3gesticulate gesture motion
4applaud +acclaim
4beckon wave
4bow
4nod
4Ashrug
4Awink
3Agrimace
4smile
5beam
5grin
5smirk
4frown +glower
5scowl
4squint
4+mop +mow +pout
3talk +speak
4converse +discourse
5+argue +contend
6bicker +quibble
6oppose
7contest
8challenge dispute
6quarrel +dispute +scrap
7wrangle
5chat jaw +gossip
5interview
4gossip
5bruit rumor
4flirt +mash +philander
4proceed +continue
5Njog ramble
3enquire inquire
4query
5catechize
5Cwonder +inquire
4consult
3B+measure +quantify
4clock time
4meter
4Cplumb
3commune
4pray
3contact
3inflict +impose
4dictate prescribe
3signal
4flag
4semaphore
3jest joke
4quip
3project
3radio
3slang
2affiliate consort +associate
3ally
3Ncompany
2socialize
3entertain
4amuse
4Fhost
5banquet +feast
3fraternize
2
3Darticle
3+bind +bond
4befriend
4fixate
3disrespect
4breach transgress +offend +violate
5blunder goof +sin
5infringe +conflict
5sin
5trespass +intrude
3B
4proportion
4reconcile
2+assemble +gather
3E
4brigade
4gang
4team
3Jcluster +clump +constellate +flock
4bunch
4huddle
3caucus
3Jcongregate
3Jconvene
4reconvene
3Jfort
3J
4jam mob throng +pile
4mass
4+pour +pullulate +swarm +teem
2Ltransact
3hawk huckster peddle
2intervene +interfere
3meddle +tamper
2philander
1Creact respond
2Dconsent
3succumb
4accede +bow +defer
3permit +allow
4authorize +authorise
5Mlicence license
6accredit
5approve sanction
6Mback endorse indorse
7Echampion
7Lindemnify
5Mvalidate
6co-sign
6ratify +sign
4Cbrook endure tolerate +abide +stomach
4N
5embroil tangle
5entangle mire
4Mlegalise legalize legitimate legitimize
4Mreadmit
3acquiesce assent
2Drefuse
3Mdisobey
4balk jib
4undermine
5Jderail
3spurn +disdain +pooh-pooh +scorn
4rebuff +snub
2Dmarvel
1attempt essay try +assay
2adventure gamble +chance +risk
2struggle
3labor +labour +tug
4Estrain +strive
5Mbother
2endeavor strive
3buck
2risk
3stake +adventure +hazard +jeopardize
1antagonise counteract +antagonize
1
2Jchurch
2officiate
3+marry +splice +wed
1commit perpetrate
2recommit
1comport
1Ncontinue +keep
1cope grapple
2fend
1court romance +solicit +woo
1dare +presume
1N
2defer postpone shelve table +remit
3probate
2pause +hesitate
3scruple
2procrastinate stall
1deign
1engage pursue
1Dface +confront
2Mtackle +undertake
1Bhasten +hurry
1misconduct
1Hpaint
1participate
1prosecute
1reciprocate
2Kredound
1riot
1take
1toy +flirt
1venture
1Gwrench
1+anticipate +counter +forestall
0Lacquire get
1recover regain retrieve
2access
1G
2bag
2Ehunt
3Lforage scrounge
3fowl
3grouse
3poach
3snipe
2snare +ensnare +entrap +trap
1benefit profit
2capitalize
2net
2pyramid
1borrow
1obtain
2bum cadge grub +sponge
2Mdisinter
2gain +derive
3+draw +reap
2procure secure
3patent
2shop
2source
1buy purchase
1earn
2gross
1garner +earn
2letter
1receive
2graduate
1inherit
1locate
2pinpoint
2unearth
1preempt
1Bpreisolate
1Gream
1reclaim
1recuperate +recoup
1
2welcome
2+adopt +borrow
1+gain +win
0Lhave
1
2
3Drecord
4accession
4Mregister
5
6blacklist
6index
5enrol enroll recruit +inscribe
6matriculate
6unionize
5Dfile +register
4chronicle
4document
4film
4Mfine ticket
4log
4photograph
3economize husband
4retrench
2store
3accumulate collect compile +amass +hoard
4Gchunk lump
4Grally
3hive
2withhold
3
4bankrupt
4Mdisenfranchise
4disown
4Fwean
3immobilize
3reserve
2
3bottle
3garage
3loft
3tank
2+deduct +withhold
1Fpatronage
1stock
1wield +exert
1+conserve +maintain +preserve
0L
1
2Fcater ply +provide
3
4Naccommodate fit suit
4content
4Nsatisfy +fulfill
5suffice
6serve +function
7prelude
6qualify
4quench +allay
4+appease +quell
3regale
4alcoholize
3
4corn
4overfeed
4Gpasture
3Estaff
4crew
3dish
3feed
3horse
3+gratify +indulge
4Dhumor
3nourish
3power
2pay
3+expend +spend
4Fafford
4invest
4F
5Llavish shower
5Lsplurge
4nickel-and-dime penny-pinch
4sap
4Ntrifle wanton
3bribe +buy +corrupt
4sop
3defray
3disburse
3finance
4fund
4refinance
3foot
3recompense +compensate +indemnify +repair
3recoup +reimburse
3refund repay
4reimburse
3remit
3subsidise +subsidize
2dispense distribute +lot
3allot +assign
4allocate apportion
5award
6bestow +confer
6certificate
4Cappropriate earmark +reserve
2furnish provide supply +render
3equip outfit
4armor armour
4Mcommission
4fin
4instrument
4Bmechanize
4muzzle
4shaft
4spar
4stave
4wire
3articulate +joint
3Nshelter
4M
5N
6barrack
6canton quarter
5Nchamber
5home
4harbour +harbor
4Mstable
3bed
3berth
3bottom
3Gcalk
3causeway
3cleat
3computerize
3constitutionalize
3dado
3glass
4double-glaze
3fuel
4refuel
3gate
3grate
3Bhydrate
3innervate
3interleave
3
4munition
4rearm
3offer
3partner
3provision
3reseat
3restock
3retrofit
3slat
3subtitle
3surfeit
3terrace
3toggle
3tube
3upholster
3victual
3wharf
3yield +afford +give
2cede
2
3patronize sponsor
4cosponsor
3subsidize +subsidise
2grant
3vouchsafe
2heap
2loan +lend
2proffer +offer
2redeposit
2+accord +allot
1exchange +interchange
2sell
3auction
3dispose
3scalp
3undercut
3wholesale
2cash
2ransom
2sub +substitute
2swap +switch
1hand
2entrust intrust +confide
3hock
2relinquish
3sacrifice
1M+issue +supply
0Naccompany
0Nequal
1correspond match tally
2accord concord harmonize +consort
2adhere
2resemble
3ape
3approximate
2befit
2correlate
2parallel
2rime +rhyme
2twin +duplicate
1represent
1+correspond +equate
0Jgo move travel
1come
2Daccost
3greet
4felicitate +congratulate
2approach near
2Bemanate
1advance +progress
2edge inch
2elapse
2encroach +impinge +infringe
2overhaul +overtake
1walk
2amble
2careen lurch reel stagger
2clomp
2march
3debouch
3troop +parade
2flounce
2flounder +stagger
2hobble limp +hitch
2hoof +foot
2lumber
2mouse sneak +creep
2pace
2plod trudge +pad +tramp
3+slop +splash
2prance strut swagger +sashay
2prowl
2wade
3puddle
2scuffle shamble shuffle
3scuff
2slink
2stalk
2stamp stomp +stump
2stride
2stroll
2stumble +bumble
2tiptoe
2toe
2tramp
2trample +tread
3treadle
1angle
1glide
2skim +plane
3aquaplane
2coast
2slide +slew
3skid
3submarine
2snake
2surf
1ascend
2surface
3well
1automobile
1descend +fall
2avalanche
2cascade
2crash
2dismount
2dive +plunge
2drip
2plummet plump
2pounce swoop
2submerge
2topple tumble
1race rush speed +hasten
2barge
2dash scoot scud +dart
1
2bicycle bike pedal
2boat
3luff
3paddle
3row
3yacht
2cab +taxi
2motorbike motorcycle
2piggyback
2thumb
1rise
2soar +surge
3billow
2chandelle
2climb
2rocket skyrocket
1return
2boomerang
2retrace
1bowl
1+float +swim
2buoy
1hurry +zip
2dart fleet flit flutter
3butterfly
2run
3lope
3outrun
3scamper scurry scuttle
3sprint
3trot +clip
2zoom +whizz
1ride
2
3canter
3gallop
1career
1
2chase dog tail +trail
3ferret
2haunt +stalk
1circle
1Dcirculate
1pass
2
3claw
3jostle
2cross traverse
3course
3crisscross
2overstep
2transit
2+blunder +fumble
1cocoon
1
2escort
3convoy
2frogmarch
1crank zigzag
1crawl creep
1
2cruise
2sail
1drift float
2stream
2waft
1ease
1recede retreat withdraw
2ebb
1fall
1flock
1fly wing
2poise
1follow
2lag
3trail
2shadow
1ghost
1head
1hurtle
1lance
1
2loop
2orbit +revolve
3retrograde
2troll
1meander thread wind
1motor +drive
1pan
1plough
1rack single-foot
1roam rove stray wander +ramble +range +swan
1round
1scramble
1shuttle
1sift
1steam
1step
1stooge
1swim
1taxi
1tram
1tread +step
1trundle
1wend
1whine
1+drift +err +stray
1+hiss +whoosh
0D+accuse +charge
1accuse +incriminate
2reproach
1besmirch calumniate
1blame fault
1Mindict
0Msucceed
1ace
1achieve attain +accomplish
2compass
2wangle
1manage negociate
1peg
0Kperceive +comprehend
1ache
2prickle
1see
2behold
2glimpse
1sight
2detect discover notice observe +find
2spot spy
1divine
1hear
2overhear
1listen
2+bug +intercept
1misperceive
1sense
1smell
2sniff whiff
2snuff
0J
1L
2transmit
3Dcommunicate
4request +bespeak
5ask
6
7
8
9Maction sue +litigate
9
:Magitate foment
:entice lure +tempt
;stool
:instigate +incite
:rejuvenate
9Mappeal
9counterchallenge
9impeach
9Mlitigate
9question
9remand
8tempt
7order +enjoin
8
9disallow forbid prohibit proscribe +veto
:Mcriminalise outlaw +criminalize
;ban censor
<embargo
:bar
:enjoin
9
:overburden
:+deluge +overwhelm
9requisition
8direct
8
9Emobilise +mobilize +rally
9page
9summon summons
5Larrogate +claim
5plead
6beg implore +pray
7supplicate
6beseech
5demand
6clamor
6+expect +require
5exact
5solicit +beg
6Mlobby
5petition
5L+cadge +scrounge
4
5cable telegraph +wire
5email
5phone telephone
4message
4receipt +acknowledge
4relay
2download
2institutionalize
3hospitalise hospitalize
2offload
2spool
2upload
1Glay place put set +position
2Jposition
3Eaim
4level
4target +direct
3Edeploy
2arrange
3Balphabetize
3array
3chain
4concatenate
3B
4systematize
5codify
4neaten
4Gravel +unravel
3Bcoordinate organise
4interlock +mesh
4structure
3pile +heap +stack
4cord
4rick
3drape
3gradate
3preen
3Brearrange
3string
3wad +compact
2barrel
2bucket
2clap
2stuff
3cram +wad
2plant
3dibble
3forest
3replant
2Ddocket
2ensconce
2Mentomb inter +bury
2Jglycerolize
2Nimbricate
2instal install
3reinstall
2intersperse
2juxtapose
2ladle
2Jmarshal
2middle
2park
2posit +situate
3Jsediment
2recess
2seat
2Jsettle
2sow
2Jspace
2superimpose
2tee
2B+inclose +insert
2+plank +plump +plunk
1Gcarry +transport
2airlift
2Jbring
3channel +transmit
3ferry
3whisk
2Jchariot
2lug
1G
2cut
3dissect
4anatomize
3hack
4ax axe
3bevel
4miter
3carve
4grave +sculpt +sculpture
4hew
4Hhoneycomb
3chop
3circumcise
3clip snip
3drill +bore
4counter-drill
3dice +cube
3engrave inscribe +grave
3fell
4+log +lumber
3gash
3incise
4girdle +deaden
4groove
4notch
5scribe
3lop +discerp +sever
3Amanicure
3mortise
3mow
3nick
3plane
3saber sabre
3saw
3slash
3slice slit
3tap
3tomahawk
3trim
3+chip +nick
3+filet +fillet
2cleave +rive +split
2detach
2gin
2rupture tear +snap
3lacerate
3rend rip rive
3shred
2sever
1Gdraw pull
2attract +pull
3tug
2cart haul +drag +hale
2drag
2jerk yank
2pluck
3tweeze
2winch
1G+twine +wrap
2ball
1Mexpel
2banish ostracize +shun
2Geject
3evict
3exorcise
2exile expatriate
2extradite +deport
3repatriate
2spike
1
2tip
3bank
2port
1Gpropel +impel
2hit
3
4birdie
4bogey
4eagle
3bunker
3bunt
3Ecannon
3croquet
3Efoul
3hole
3putt
3single
2throw
3bombard pelt
4egg
3chuck
3fling
4pitch toss
3hurl
4sling +catapult
3lob
2catapult
2kick
3punt
2pole +punt
1lift +elevate +raise
2boost hike
2chin
2Ghoist
2Gjack
2levitate
2Gshoulder
2underlay
1Gbrandish +wave
1transport
2bus
2freight
2lighter
2raft
2sledge
2truck
1send
2Hcast
2redirect
3sublimate
2Dsubmit
3Mrelegate
1centre
1stir
2Gchurn
1G
2compress
2impact
1G
2cream
2muddle
1crowd herd
2overcrowd
1ship
2despatch dispatch
3route
2forward
1Gdisarrange
1Bdislocate
1dispel
1displace
2transplant
2Muproot
1drop
2plop
1pour
2effuse
2G+dribble +drip
1push
2shove +jostle
3elbow
2thrust
3Gjab poke
3Gram +pound
2mush
2Gnudge prod
2Grepel
2+stuff +thrust
2+topple +tumble
1G
2fetch
3
4
5wash +rinse
6elute
5Dsubpoena
4unload
2mail
1fluctuate
1G
2fork
2heft
1Gfunnel
1Estation
2garrison
1hustle
1lime
1lower
2reef
1Gmesh +lock
1rake
1reposition +dislodge +shift
1Griffle
1saltate
1Gseed
1
2shunt
2Ltranslocate
1Gslop spill splatter
1Gstub
1swing
1Gunroll unwind
1whoosh
0Hcreate
1cause
2+initiate +pioneer
3activate actuate spark trigger
3institute +establish +found
4Mappoint +constitute
3innovate +introduce
4debut
4pioneer
3
4dogfight
4phase
3
4sandwich
4spatchcock
3undertake +attempt
2breed engender spawn
2effect effectuate
3precipitate
2Cshape +determine +influence
3foreordain
3reshape
2impel +force
2incite motivate prompt +actuate +propel
2occasion
2+evoke +provoke
1Iarouse elicit evoke provoke
2
3afflict
3embarrass
4distract
3faze +enervate
3+anguish +pain
4torment torture
2+bruise +injure +wound
3Daffront insult
3humiliate +humble
4demean +degrade +disgrace
2
3frighten scare
4alarm +dismay
4awe
5cow
4intimidate
5browbeat bully +strong-arm
6domineer
4terrify +terrorize
3animate enliven inspire invigorate
4
5cheer embolden
5Dexhort +barrack
5goad +spur
5Dhollo
5Dnurture
3elate uplift
3sex
3+thrill +tickle
2anger
3enrage
3exasperate +aggravate +exacerbate
3infuriate +exasperate +incense
3offend
2discountenance
2excite
2interest
3transfix +fascinate
3C+engage +engross
2invite
2overwhelm +overpower
1
2pen write
3annotate
3author
3draft +outline
3dramatize
3profile
3relyric
3verse
2coin
2rhyme +rime
1re-create
2
3audition
3roleplay
4pantomime +mime
2
3capture
3
4charcoal
4checker
4diagram +plot
4lipstick
4sketch
3map
4Cchart
4Cplat
3depict +picture
3graph
3repaint
2fake +forge
2fictionalize
2regenerate renew
3Bfreshen +refresh
4ventilate +vent
3Bmodernize +overhaul
3Brefurbish +renovate
3Mrestore
4rehabilitate
4reinstate
3Brenovate
3Breplace
3Brevamp
2
3impersonate
3parody
2
3jazz
3modulate
3slur
3tongue
2reenact
2stage
1invoke
2Dbedamn damn imprecate
2Dbless
3A+anoint +oil
1Abeget father sire +engender +mother
1produce
2Abirth +bear
1
2braid plait +lace
2brew
2ready +cook +prepare
3B
4can +tin
4lyophilize
3lard
2
3catalog +catalogue
3fashion
4craft
4tailor-make +sew
3fabricate manufacture +construct
2cook
2crochet
2
3forge +hammer
4foliate
3hill
3Glayer
3machine
3mold mould +model
3remold +recast
3roughcast
3sculpt sculpture
3+remold +reshape
2knit
3rib
2knot
2tat +intertwine
1build construct
2erect
2rebuild +reconstruct
2wattle
1choreograph
1
2conceive
2contrive design
3concert
2envisage imagine
3daydream dream woolgather
3envision fancy picture visualize +image
3fantasize
3prefigure
3+envision +foresee
2devise excogitate invent +contrive +formulate
2Cengineer
2evolve +develop +germinate
2programme +program
2+fabricate +invent +manufacture
3vamp
1N+lead +result
2entail +mean
1Mform organize +organise
2regroup +reorganize
1generate
2induce
1incarnate
1initiate +originate
1Bmanifold
1
2prearrange
2tabulate +table
1rough
1wreak
1B+froth +suds
0Bvary +alter
1adapt +accommodate
2gear
2tailor
1alternate
1Jlapse
1specialize
0G+adjoin +contact
1adjoin butt
2N+neighbor +neighbour
1border surround
2inclose
3encase +case
4box package
4pack
5bundle
5pouch
5stow
3corral
3enshrine
3fence
3frame
3tuck
3+fort +fortify
2Ncloister
2+gird +girdle
1
2Ncarpet
2drown +submerge
2B
3lave
3Oswamp
2Bmist
2+cloak +robe
1cling cohere
1scratch +rub
0Nend +cease +terminate
1Badjourn
1Bclimax culminate
1eventuate
1
2expire
2fizzle
1K+disappear +vanish
0Cdecide
1Madjudicate
1choose select
2Ladopt espouse
2anoint
2Mvote
3ballot
2Melect
3co-opt
3reelect
2Dnominate
2pick
2D
3Bquantify
3reset
2Msieve sort
1Mgovern regularize +regulate
2district zone
2Bstandardize
1measure
1+decree +rule
2override overrule +overthrow
0Mcontrol
1handle +manage
2administer
3superintend supervise
2
3
4captain
4chair chairman
4spearhead
3operate
2conduct
2mismanage +misconduct
2reorganize
2stoke
1Jchannelize guide maneuver steer
2crab
2tree +corner
2+navigate +pilot
1Dcommand
2general
2officer
1corner
1internationalize
1monopolize
1Ipreoccupy
2obsess +ghost +haunt
1preside
1regiment
1rule
2reign
2throne
1rein
0Ilove
1adore
2idolize revere worship
1cherish +treasure
0Dutter +express
1say state tell
2declare
3propose suggest
4advocate recommend +urge
4proposition
4+posit +state +submit
3boo
3promise
4contract
5Mcharter +hire +lease
5
6initial
6ink
6visa
5Mlease rent
5specify stipulate
4pledge +plight
5Mcovenant
5guarantee +vouch
5vow
6plight
4underwrite
3decree
4
5destine doom
5will
4Menact ordain
5legislate
3promulgate +exclaim +proclaim
4trumpet
3sentence +doom
3swan +affirm +assert +swear
3testify
4vouch
2answer reply +respond
3counter
3retort +rejoin +riposte
2argue +reason
3defend
4rationalize +apologize
5extenuate mitigate
3re-argue
2note remark +mention +observe
3comment +remark
4criticise criticize
5
6belittle
6depreciate
5berate chide rebuke scold +lecture +reprimand
6castigate
5denounce
6condemn decry excoriate
6fulminate
5deplore
5reprimand
5
6revile
6scald +blister
4wisecrack
2preface +premise
2Nsum +summarize
2+announce +declare
1blaspheme curse cuss swear +imprecate
1
2misrepresent +belie
3dissemble feign pretend +sham
4bullshit
3distort falsify warp
4B+murder +mutilate
3Bsentimentalize
2portray
1exclaim +outcry
1pooh-pooh
1voice
0Gspread +distribute
1
2disperse sprinkle +dot
3aerosolize
3atomize
3spatter +splatter
3splash +sprinkle
4+drizzle +moisten
3spray
2squirt
1Jdiffuse
2crock
2mantle
1redeploy
1redistribute
1strew +straw
1J+sprawl +straggle
0Caffirm confirm corroborate substantiate
1+demonstrate +prove +show
2disprove
3+rebut +refute
2Istultify
1verify
2insure +ascertain +ensure
0Gconnect +link
1attach
2affix
3post
4placard
2fasten +fix +secure
3anchor ground
3sew stitch
4backstitch
4hem
3tie
4band
4frap
4relace
4retie
4strap
4truss
3bandage
3buckle
3chock
3cinch
3clamp
3clinch
3cramp
3deposit stick wedge +lodge
3entrench
3hook
3latch
3lock
4padlock
3moor +berth
3suspend
3tack
3zip
2append +affix
2
3cement
3swathe
2mark tag +label
3code
3trademark
2insert
3embed imbed implant +plant
4pot
2glue paste
2harness +tackle
2hitch
3snag
2limber
2mount
2nail
2saddle
2tape
2tether
1conjoin
2
3agglutinate
3bind bond
2anastomose
2Hentwine +knit
3noose
2feather
2graft
2mate
3screw +hump +jazz
2patch piece
2Hquilt
2solder
2splice
2weld
2yoke
1
2Hassemble +piece
3reassemble
2couple +mate +pair +twin
2fair
2ligate
2rabbet
1Nbridge
0Msupport
1aid assist help
2expedite
2Bfacilitate +alleviate
2fag
2
3
4Hgarden
4minister
3mother +fuss
1encourage promote +further
2foster further
2spur
1frequent +patronize +shop
1second +endorse +indorse
0Jarrive +come
1land
2alight +perch
2disembark
1+attain +reach
0Icomfort console solace soothe
1allay
1calm still +quiet
2appease conciliate gentle mollify pacify
2lull
2reassure
0Dinsist
1assert
2allege +say
0Mallow let +permit
0Iimpress +strike
1Csurprise
2amaze astonish astound
2catch
2Ifloor shock
3galvanize startle
1disturb trouble
2disorder perturb +distract
2electrify
1sadden
1zap
0Nwait
1Eambush bushwhack waylay
0Namount
0Canalyse analyze examine study
1assay
1audit +scrutinize
1check
2Mguard
3baby-sit
3patrol police
1Mcanvass poll
1compare
2collate
1Kcontemplate
1diagnose
1Dinvestigate
2Mexperiment
2Cexplore +research
3re-explore
2probe
3+enquire +investigate
2research
1reexamine review
1survey +appraise
1trace
0Ifeel
1
2anguish
2grieve
3pity
4care
4commiserate
3mourn
1bridle
1fume
1joy rejoice
2Dglory
1harbor +nurse
1pride +plume
1recapture
1regret +repent
1sympathize
0L
1usurp
2annex
3Mcolonize
2+appropriate +conquer
1steal
2Mburgle heist
2cop glom
2embezzle
2loot plunder
2rob
3mug
2pilfer purloin +abstract +swipe
2pirate
2shoplift
1despoil ransack rifle +loot
1extort
1sack +plunder
0Gkill
1Bannihilate eradicate
1Massassinate
1behead
1butcher slaughter
1Mexecute
2crucify
2halter
1dismember
1Berase
1exterminate
1Mpip +shoot
2flight
1liquidate neutralise
1Mlynch
1martyr
1Bmassacre +slaughter
1Mmurder slay
1stone
1strangle strangulate +throttle
1suffocate +smother
1vaporize +zap
1+saber +sabre
0I
1annoy devil gravel irritate vex +bother +nettle +rag
2antagonize +antagonise
2beset chivy harass harry +molest +plague
3dun rag +crucify +frustrate +torment
4badger bug pester tease
4hamstring
4Mpersecute +oppress
5purge
3Dneedle
1+repel +repulse
2sicken +disgust
3outrage scandalize +shock
0Gsearch +seek
1Lbrowse
2antique
1fish
1fumble grope
1scour
0Dapologize
0Fapply employ use utilise utilize
1avail
1
2commercialize
2mine
1Ddedicate devote +commit +consecrate
2rededicate
1exercise exert
1exploit
2Mimpinge trench +encroach +entrench
2prey
1Mimplement
1misuse
1Moverdrive
1overstrain
1Lpool
1Mqueen
1reuse +recycle
2rehash
1repose
1Mresort
0Cunderstand
1apprehend comprehend savvy +grasp
1construe interpret
2misconstrue misunderstand
2misread
2mythicize
2read
3reread
2+misinterpret +misread
1fathom +penetrate
1solve
0Capprentice
0Narise originate uprise
0Earm gird
0Marraign
0Dascertain determine
1count +enumerate
2census
2summate +sum +total
1rectify
1Nsituate +locate
0Cintend
1plan
2aspire
1purpose +aim +purport
0Eassail assault
1bulldog
1charge
1Mdesecrate +outrage +profane
1Mmolest
1Mrape +assault +dishonor +dishonour
1reassail
1savage
0M
1assign +delegate +designate
2delegate
2demote +relegate
2devolve
2elevate +promote
3favor
3tenure
2mandate
2reassign transfer
2Hrecast
2task
1authorise empower +authorize
2entitle
0Clearn
1assimilate +absorb +ingest
1
2bone
2memorize +con
1relearn
0Dassure ensure +guarantee +insure
0Efight
1attack +assail
2besiege circumvent
2bomb +bombard
3glide-bomb
3shell
2counterattack
2gas
2invade
3Jinfest overrun
2Mraid +bust
2strafe
2+pelt +pepper
1battle combat
2wrestle
1+fight +oppose
2+resist +withstand
3Ndefy withstand
4brave weather +endure
2repulse +rebuff
1fistfight
1parry
1skirmish
1Mwage
1war
0N
1attend
1lie
2line
3rim
4beard
2cap crest
2dwarf +overshadow
2flank
2front
2lap
2orient +point
2pinnacle
2slant
1inhabit live populate
2camp encamp
2cohabit
2lodge
2neighbor neighbour
2nest
2reside shack
3rusticate
2room +board
2Mtenant
2+occupy +reside
1
2constellate dot stud
2ridge
2span +traverse
1straddle
1stretch
1+infest +overrun
0Mpenalise penalize punish
1Eavenge retaliate revenge
0Mforeclose forestall preclude prevent +forbid
1avert deflect +avoid
1blockade obstruct +block +embarrass +hinder
2bottleneck
2Dstonewall
1frustrate queer scotch thwart +baffle +bilk +foil
2Idisappoint
2shipwreck
1Binhibit
0Davoid
1bypass
1eschew shun
1evade hedge sidestep skirt +fudge +parry
2quibble
0Cawait
0N
1bachelor
1pig
1vegetate
0Bhappen occur
1Mbackfire +recoil
1befall
1Mchance
1Nfare
1materialize
1recrudesce
1recur
1+befall +happen
1+coincide +concur
0Mfree loose +liberate +release
1bail
1parole
0Gtouch
1palm
2
3
4Jpilot
5balloon
5solo
4Ddial
4Jdrive
5tool
3knead
4masticate
3massage +knead
3monkey tamper
3pump
3reshuffle
2Efield
1
2bang +slam
2bat
2boot
2brain
2buff +buffet
2pommel pummel
2pound
2punch
2slug
2smack
2smash +blast +boom
2smite
2sock
2swipe
2wallop whack
1strike
2batter buffet
2slap
3cuff
2
3full
3hammer
3whang
2knock
2peck
2rap
2+bunt +butt
2+dab +pat
1
2bump
2clash
2ping
2spang
1stroke
2caress
3pat
3pet
2+lap +lick
1finger
1press
2grind +crunch
2mash squash squeeze +crush
3telescope
1kiss
1nab
0Ecompete vie
1play
2bandy
2fullback
2wager +bet
3game +stake
4parlay
2revoke
2Jseesaw
1campaign
1Nrival +equal
0Ddesignate
1label
2call name
3baptize
3dub nickname
3title +entitle
4proclaim
3rename
3style +title
3term
2misname
2Mstigmatize +brand +denounce
1denote
0Guncover
1bare
1unveil
1unwrap
0M
1hinder impede
2Gocclude +impede +obstruct
3barricade block +bar +blockade
3clog
3dam
2interfere
2stunt
1
2boycott
2Dexcommunicate
1Eprotect
2immunise immunize
2safeguard
2Mshepherd
2shield
0Cbase
0Ibask enjoy relish savor
0O+beam +shine
1Kbeacon
1blaze
1flame
1gutter
1outshine
1shimmer
0Nfeature +have
1bear
1brim
1bristle +abound
1star
2co-star
1combine
1possess
2exhibit
1sport +boast +feature
0Edefeat overcome
1beat vanquish +trounce
2best +outdo +scoop +trump
3outmaneuver +outsmart
4outgeneral
2outdo outstrip +surpass
3better
3outcry
3outdraw
3outsell
3outsmart +circumvent +overreach
3outweigh
2jockey +cheat +shaft
2Glick +clobber +cream
2outfight
2outplay
2outscore
2overpower
2surmount +master +overcome
2worst +whip
1rout
0Ghang
1Nbeetle +overhang
1Ndangle
0Kconceal hide
1befog obscure +cloud +mist
2occult +eclipse
1bosom
1bury
1disguise
2camouflage
2cloak mask +dissemble
2masquerade
1Nlurk skulk
1Gveil
1whitewash
0Bbegin commence start
0Abehave +act
1
2blink
2salivate
3slaver
1Nrage ramp storm
1Msauce
1+jest +joke
0A
1emit
2belch
2Bbubble
3foam froth
2+emanate +exhale
1bleed
1
2cough
2spew spit
1
2defecate
2exude +ooze
3secrete
2piss +urinate
2retch sick vomit +cat
2sweat
2urinate
0Dcomplain
1bemoan bewail +deplore +lament
1bitch +grouse +squawk
1bleat
1grumble +scold
1inveigh rail
1nag
1protest
2+declaim +inveigh
1+grumble +murmur +mutter
0M
1bench
1oust +expel
2depose
3overthrow subvert
1+can +sack
2furlough
3downsize
1invalid
0Kbethink
0Cbeware
0Ibewitch captivate charm entrance +beguile +capture +enchant
0Lbid +tender
1subscribe
0N
1bifurcate
1divaricate
0L
1bill
2levy
3tax
4tariff
2surcharge
2tithe
1debit
0Kwatch
1
2Ebird
2monitor +supervise
3Dsnoop +spy
2reconnoiter scout
1image
1witness
0Gcover
1blanket
1enclose envelop
2capsule
2shroud
1coat +surface
2
3chrome
3silver
3tin
2crumb
2daub
3mortar
2dredge
3flour
2encrust
2Bgelatinize
2glaze
2grit
2size
1concrete
1crape
1
2dab +swab
2gum
1frost ice
1grease
1sheathe
2invaginate
1jacket
1oil
1paper
1plank
1plaster
1reline
1roof
1smother +surround
1straw
1wax
1wrap
0K
1
2
3blare blast
3clatter
3creak screech squeak
3Dcrunch +crackle
3jangle jingle
3Droar
3Dsizzle
2boom din
2buzz
2chatter
2chink tinkle +clink
2chug
2clang
2clank
2clump plunk
2rattle
3crackle
2drone
2drum
2gurgle +bubble +ripple
2honk +blare
2ring +peal
3peal
2pink +rap
2purr whir whiz whizz
2resound reverberate +echo +ring
3reecho
2resonate
2rumble
2rustle
2slush
2splat
2sputter
2swish
2thrum
2thud +thump
2tick +click
2trump
2whish
2whistle
2+ping +pink
1
2flash twinkle +wink
3flick
2glow
3fluoresce
1hurt smart
2hunger
2sting +bite
3nettle
2thirst
2throb
2
3tickle
3tingle +prickle
1scent
2incense
2perfume
1+reek +stink
0Kblind
1daze dazzle
0Gimbibe
1blot
1mop
2swab
0Abreathe
1exhale
2blow
3chuff +huff
3gasp pant
1choke
1
2Fhuff
2+sniff +sniffle
1sigh
1snore
1wheeze
1yawn
0I
1Aweep +cry
2blubber sniffle
2sob
2whimper +wail
1Alaugh
2chortle chuckle
2giggle titter
2snicker snigger
1lament
0D+cause +induce +stimulate
1Mcompel obligate oblige
2coerce force hale pressure
3bludgeon
3railroad +sandbag
3steamroller
3terrorize
2constrain impose +enforce
2enforce +implement
2Jparade
1
2coax wheedle
3+browbeat +bully +swagger
2convince
2mesmerize +bewitch +magnetize
2Gseduce
1+instigate +prompt
0E
1bluff
1stalemate
0Kblur
0O
1bluster
1breeze
0Jenter
1board
2embark
1Gpenetrate +perforate
2immerse plunge
3dip dunk +souse
4Jdabble
3soak
2
3gore
3impale +spike +transfix
4spear
3tusk
2grain
2imbue permeate pervade +diffuse +interpenetrate
2+filter +permeate
3Jinfiltrate
2interpenetrate
2
3perforate
3prick
3puncture
4scarify
3riddle
2pierce
1dock
1intrude irrupt
1re-enter
0Ibore
0G
1bracket
1prop
1underpin
0Jstop +halt
1brake
0D
1bray
1caw
1chirp
1chorus
1cluck
1cry scream yell +holler +shout +squall
2howl wail
3squall
2pipe shriek shrill
2squawk +screech
2whoop
1echo
2parrot
2spell
1gargle
1groan moan
1growl +rumble
1grunt
1heave
1hiss
1hoot
1low moo
1mew
1nasale
1quack
1snort
1squeal
1whinny
1yap yelp
0Fingest +consume
1
2breakfast
2eat
3consume +down
3gobble
3slurp
2dine
2feast +banquet
2glut gorge overeat overindulge +satiate
2lunch
2mess
2picnic
1habituate +use
2dope
2smoke
3inhale
3puff
1drink
2down
2gulp
2guzzle
2sip
2suck
1
2Ggraze +browse +pasture
2suckle
2+prey +raven
1sample
1satiate
1wine
0Nconverge
1breast
0Grub
1wipe
2broom
2sponge
1brush
1scrape
2paw
1resmudge
1scrub +scour
0Mmiscarry +fail
1bumble flub fluff spoil
1founder
1overreach
0Gruin +destroy
1Bburn
2cremate
2torch
1bust
1Bdevastate +ravage
1devour
1Bravage +harry
1vandalise vandalize
1wrack wreck
1+despoil +rape
0Mcancel
0G
1cane +flog
1flog lash lather trounce welt whip +slash +strap
2cat
1clobber +baste +batter
1flail thrash +lam
1pistol-whip
0Nprotrude +project
1cantilever
1overhang
0Esurrender
1capitulate
0H
1reproduce
2imitate simulate +copy
3Dcaricature +ape
3Nemulate
3mime
3model pattern
2duplicate +reduplicate +repeat
3geminate reduplicate
2etch
2reissue reprint
2replay
1custom-make +tailor-make
1extrude
1laminate
1output
1prefabricate
1print publish
1proof
1refashion remake
0K
1inspect
2case
1peruse
2leaf riff +flick +riffle +thumb
1
2nose +poke
2prospect
1G
2rummage
2+comb +ransack
1scan
1Mscreen +test
1scrutinize
0M
1Jcavort frisk frolic romp skylark +sport
1+dabble +paddle
0Ncease discontinue quit +stop
1cheese
1M+retire +withdraw
0Mcelebrate
1Ccommemorate
1solemnize
0Nconcern pertain +refer +relate
1center
1fascinate intrigue
1involve
0Ocombust
1char coal
1deflagrate
1ignite
2kindle +inflame
2rekindle
0Dcharacterize
1Nindividuate
0I
1depress dismay
2chill
1daunt +pall +scare
1dishearten
0K
1H
2chord
2clarion
1clink
1strum +thrum
1ting
1toll
1twang
0D
1claim
2contend postulate
2profess
2purport
1reassert +confirm
2justify vindicate
3warrant
1reaffirm
0G
1grasp
2clasp
3hug +bosom +embrace
1cradle
1cuddle nestle nuzzle snuggle
1+interlace +interlock
0Gclose shut
1seal
2reseal
1slam
0Mjoin
1unite
2club
2Bfederalize
2Bleague
2marry wed +conjoin +espouse
3remarry
2pair
1Eenlist
2conscript
1rejoin
0Nexist
1+coexist +cohabit
2coexist
2coincide
3overlap
4share
5partake
1consist +dwell
1endanger imperil jeopardize menace peril threaten
0Nconstitute
1compose
1pose
0Dcompromise
0Bconfine limit throttle
1hamper +cramp +halter
0L
1confiscate impound +sequester
2garnish
1deprive divest strip
1fundraise
1snaffle +grab
2hog
1pocket
1sequester
0Nconform
0Econfront +face
1pit
0Crecall recollect remember
1mistake
2confuse +confound
1refresh
0M+instal +install
1enthrone vest
2consecrate +ordain
2crown
2+enthrone +throne
1induct
0Nhold keep maintain
1conserve
1distance
1preserve uphold
2mummify
2perpetuate
2Bpersevere +persist
2Bresume
2sustain +prolong
0Ninclude
1contain +comprise +incorporate
1embrace encompass
1
2retain
2+border +bound
3shore
1subsume
0C
1identify
2differentiate distinguish
3contrast
3demarcate
3discriminate
3M
4Bisolate +insulate
5seclude
4prejudice
4segregate
3Mstratify
1Lprice
1value
2underestimate
0Dconvulse
0Idesire want
1covet
1Fcrave +hunger +thirst
1hanker long yearn
2yen +ache +languish +yearn
1wish
2hope +desire
1like +wish
1Lseek
2quest
0Mcrush oppress +suppress
1quash repress subdue subjugate
0Hcultivate
1overproduce
0Kseason
1curry
1pepper
1salt
0J
1cycle
2recycle
1reeve
0M
1Bdampen +stifle
1Gmuffle stifle +strangle
0Jleave
1Mdate
1decamp
1lam +run
2flee
3escape
4elude +evade
3high-tail
3Mrat
2skedaddle
0Cdawn
0Grelease
1E
2Bdeactivate
2demobilise demobilize inactivate
2+demobilise +demobilize
1disengage
1unclasp
1unleash
2uncork
0Mdecertify
0Hperform +do
1Ddeclaim recite
1improvise
1practise rehearse
2scrimmage
1serenade
1+premier +premiere
0Mfail +neglect
1Ldefault
1Gfan
0Gdegrade
0Igratify +satisfy
1delight please
2enchant enthrall
2endear
0Hdestroy
1demolish +pulverize
1disassemble
1Beliminate
2Cexclude omit +except
2extinguish
2+prune +rationalize
1extirpate +eradicate +exterminate +uproot
1raze +level
0K
1demonstrate present show
1display +exhibit
2flaunt
2Mpillory
2+pose +posture
1reveal +unveil
2excavate +unearth
2+disclose +uncover
1silhouette
0Ddisagree +differ
1+contradict +negate
2deny
1dissent
0Mdeport +acquit +behave +comport
1Ifluster
1posture
0C
1desert desolate forsake
2Lditch
2Lmaroon strand
1jilt
0Idespair
0Mdetain
1imprison incarcerate jail jug +lag +remand
1intern
1trap
0H
1develop
1reinvent
0F+abstain +refrain
1fast
2diet
0Edisarm
0J
1dissipate scatter +dispel +disperse
2disband
1B+dash +smash
1B+partition +zone
0Kdiscern +distinguish +spot
0Ddisclaim
0G
1disentangle extricate
1unblock
0Mdisgrace dishonor dishonour shame
0K
1disgust +revolt
1Gmasturbate
1Gscarf
1thrill
1whet +quicken
0Mdisinvest +divest
0M
1disjoint dissociate divorce
1secede splinter
0Mdo make
1oversimplify
0Ndominate predominate prevail +reign
1overarch
0L
1donate
1fee
1propagate
1tender
1+cede +surrender
0O+extinguish +quench
1douse
0G
1Asleep slumber
2doze drowse
2hibernate
1Asun
0Denunciate pronounce
1drawl
1nasalize
1trill
1vocalize +voice
1+accent +accentuate +stress
0Idread +fear
1panic
0O
1rain
2drizzle
2patter +spatter
2
3sheet
3sluice
1snow
1spat
0A
1drug +dose
2narcotize
1hyperventilate
1inject
2vaccinate +immunise +immunize
1nurse
0Kearth
0Melectrocute
0Iembitter
0B
1emerge
1re-emerge reappear
0J
1migrate +transmigrate
2Bemigrate
2Bimmigrate
1evacuate
1Brelocate
0Jencounter meet
1intersect +cross
0Dsignify
1+identify +name
2enumerate itemize
3list
0Escore +tally
1equalise equalize
0Cerr +mistake
1misjudge
2miscalculate
2overestimate
2underrate
0Berupt
0Mestablish found launch
0Nexceed transcend
0Nexcel surpass
1top +exceed +overstep +transcend
0Mexempt
0Fexpend
1B+abuse +misuse
2fracture
1Lwaste
0Lmerchandise trade
1export
2smuggle
1import
1market
1traffic
0Klook
1eye
1gape gawk
1gaze stare
2outface
1glance +glint
1Aglare glower
1leer
1ogle
1peep
1peer
0Nhesitate waver
1falter +waver
1hover oscillate
0M
1farm
2ranch
1labour toil +fag +labor
1man
1E+criticise +criticize
0Iworry
1fear
1fret fuss
0Hsham +feign
1feint
0M
1fete +celebrate
2party
3rave
2racket +revel
1reunite
0Mfiddle shirk
1malinger +skulk
1slack
0Lfind +bump +encounter
0E
1fire
1gun
0Mparent +nurture +rear
1fledge
0Nforego precede +forgo
0Cforeknow foresee
0Cforget
1unlearn
0Mforgo waive +forego +relinquish
0Jfreeze
0Hfruit
0Gfunction +operate
1Mservice
0Ggather
1glean harvest reap
1Bmobilize
1+cull +pick
2mushroom
1muster
1+salvage +scavenge
0Lgive
1Ainfect
1+award +grant
2pension
0Ghalloo
0Jhalt
0D
1harangue
1memorialize
0Mhire +employ
1subcontract +job
0Lhoard
0Nspend
1vacation
2honeymoon
1Esoldier
1summer
1weekend
1winter
0Nhouse
0Gidle
0Cremind
1immortalize +memorialize
0B+commence +start
1Minaugurate
1recommence
0Mindulge
1Fwallow
0J
1insinuate
1track
0N
1interconnect
1Msyndicate
0Jinterpose
0Gopen
1jimmy prise pry +prize
1reopen
1unlock
0Jjourney +travel
1navigate voyage
1tour
2Mvisit
1trek
0Jjumpstart
0Ckey
0Cknow
1realize +recognize
0Nlack
0Mlaze +idle +slug
1Nloaf +bum
1moon +daydream
0Jlead +guide
1mislead +misdirect
1usher
0Nlinger
0Llose
0Gsit
1lounge
1perch roost
1sprawl
1squat +crouch
0C
1major
1minor
0Cmaster
0Fmetabolize
0Omirror
0Gmislay misplace
0Kmiss
1overlook
0Nnecessitate need require +demand
0Cneglect +omit
1skip
0O
1shine
2opalesce
2sparkle +scintillate
1radiate
1ray
1scintillate
1+fume +smoke
0Joutdistance +distance +outstrip
0Noutlive
0Goverlay
0Goverload
0Eovershoot
0Eovertake
0Lowe
0Lown +possess
1prepossess
0Jreach
1peak
1summit +breast
0Gpin +immobilize
0Npout
1Istew
0Mpractice +exercise +practise
0Iprefer
0Hpremier premiere
0Mredeem
0Krediscover
0Nrelent
0Creminisce
0Irepent +atone
0Mrescue
1salvage salve save
0Bresettle
0Frevel +delight
0Lrid +free
0Jrouse
0Nseparate
0Mstag
0Jstampede
0Nstem
0Lstint
0Nsubsist +exist
0Jsuction
0Msupersede supplant +replace
1+displace +preempt
0Nsurvive +last
0Fswallow
0Ktaste +savor
0Ewin
1triumph
0Nunbalance
0Mvet
0Nviolate
0Awake
0Awear
0Mwoo +court
0Jwreathe
0C+analyze +dissect
0C+choose +prefer
0N+concern +interest
0L+decline +refuse +reject
0C+discover +hear +learn
0E+enter +participate
0M+integrate +mix
0K+note +notice
0C+realize +see +understand
0J+stay +stick`;
