/** Verbs by their commonest senses, as a packed tree. Made by `npm run build:lexicon` from WordNet 3.1 (see NOTICE.md); not edited by hand. */

// biome-ignore format: packed data
export const VERB_TREE = `0Ldiscard +dispose
1abandon
2consign
2forfeit +waive
2+chuck +ditch
1dump
1junk scrap
0Mwork
1abet
1belabor belabour
1busy occupy
2putter +potter
2smatter
1collaborate cooperate
1Gpotter tinker +putter
1scant skimp
1slog
1specialise
1whore
0Idislike
1detest hate
2abhor loathe
2despise disdain scorn
1resent
0Nbe
1abide bide
1abound
1account
1Kappear seem +look
2gleam glint glisten glitter
2Nhulk tower +loom +predominate
2Nloom
2sound
1number total +amount
2average
2outnumber
1Cbefuddle confound +confuse +fox
2baffle bewilder mystify puzzle +amaze +stupefy
3Nresist +defy
3stump
1behoove
1Lbelong
1Gcompact
1comprise
1cost
1deck +adorn +beautify +decorate +embellish +grace
1define delimit +delineate
2redefine
1depend
1deserve merit
1eclipse overshadow
1embody +incarnate +substantiate
1prove
2ensue result
1Ffamish starve
1Iferment
1incline tend
2gravitate
1joint
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
1osculate
1persist
1Dpredicate
1seethe +hum
2pullulate swarm teem
1range
1Crank
1Bremain stay
1retail
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
1Imortify
0Mabolish
1abrogate
0Balter change
1terminate +end
2abort
2complete finish
3Haccomplish fulfil fulfill
4consummate
4Mdischarge +dispatch
2break
2Ddisrupt interrupt
3interject
2Cresolve +decide +settle
3judge
1+decrease +lessen
2abridge foreshorten +shorten
2+circumscribe +limit
3curtail restrict
4stun
2reduce +cut
3detract
3Lrebate
3Gshear
3shorten
2minimize
2pare
2Gwrinkle +purse
1accustom
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
1Hadorn decorate grace ornament
2embroider
3faggot fagot
2enamel
2garland
2gild
2Gincrust +encrust
2inlay
2panel
2redecorate
2scallop
1affect
2Ksubject
3expose
4aerate air
3Nincur
3overexpose
2Minfluence
3colour
3imprint
3manipulate
3militate
3Noverbear
3persuade
3C+slant +weight
2process +treat
3Fdigest
3dose
3malt
3sulphur
2stimulate +excite
1aggravate exacerbate +worsen
2A
3Kchafe
3Kitch
2devalue
2Ainflame
1Ialienate
1improve +amend +better
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
2A+aid +help
3cure
2fix mend repair
3Gdarn
3Gplug
2distill purify
2Meducate
3groom
3school
3+socialise +socialize
2enrich
3fertilize +fertilise
2fine-tune refine +polish
3Msophisticate
2perfect
3optimise optimize
2recondition
2reform
2Arevitalize
1animize +animate
1archaize
1Mredress right +correct
2atone expiate
1
2augment
2extend +broaden
3broaden
2
3double
3quadruple
3triple
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
2Ndowse +douse
2irrigate water
3suffuse
2souse
1bleach
1damage
2mar +impair +vitiate
3Gblemish
3Gdefile sully
2Oblight plague
2corrode +rust
2impair
2mutilate
2singe
1Gmingle +unify
2blend
2concoct
2Bincorporate integrate
3re-incorporate
2+unitise +unitize
1weaken
2blunt
2castrate emasculate
2cripple
2debilitate
2dilute
2enervate
2etiolate
1fortify strengthen
2reenforce reinforce
3bolster
2Gstabilise +brace +stabilize +steady
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
2D+underline +underscore
1brighten
1A
2
3injure wound
4Gbruise
4Ggouge
4Eshoot +pip
5grass
4handicap +disable +incapacitate
4harm
4sprain
4Gstab
3pain
2weary +tire
3exhaust
1centralize
1
2Dcipher encipher +code
2nitrify
2reconvert
1Gclean
2dust
2
3rinse
3water-wash
2scavenge
2Asterilize
2vacuum
1clear
1
2Ocloud overcast
2Oshade +shadow
1color
2Hmottle
2tint
1Gcomb
1communize
1complicate
1Gsoil
2Bcontaminate +foul
2muddy
2slime
2smear
1Lcontribute lend +impart
2instill transfuse
2tinsel
1conventionalize
1convert
1cool +chill
1empty
2G
3core
3scollop
1Mcorrupt debase demoralize deprave misdirect pervert vitiate +subvert
2poison
2suborn
1A
2
3crane
3spread-eagle
2energize
3recreate vivify +revive
2F+inebriate +intoxicate
3fuddle +befuddle
2hypnotize +mesmerize
1Gcrop
1
2crystallize
2cup
2Ndovetail
2flatten
2purse
3pooch
2square
1K
2soften
3damp +muffle
2dim
2quiet quieten
2refocus
1
2deaden
2petrify
1decentralize
2federalise +federalize
1decoct
1Gdeform
1fill
2Gdeluge flood +swamp
2impregnate +infuse
2Gload
3stack
2+impregnate +saturate
3marinate
2overfill
2people
2refill replenish
2Greload
1demythologize
1denature
1depersonalize
1disable incapacitate
2Grestrain +constrain
3+faggot +fagot
1Mdiscipline +condition
1+transform +transmute
2H
3plow
4disk harrow
3overwork
1disqualify +indispose
1diversify
1dry
2parch
2+dehydrate +desiccate
1Gdull
1edit
1enable
2Mendow gift +empower +invest
1europeanize
1Ffatten
1fertilise +fertilize
1harshen
1heat
2scorch sear
2toast
1homogenize
1Ihumanize
1Ihumble
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
1lour +lower
1magnetize
1mellow
1Dmince
1nationalize
1naturalize
1Mneutralize
1outmode
1oxidise
1oxygenise oxygenize
1paralyze
1personalize
1polarise polarize
1pressurise pressurize
1rarefy
1reactivate
1K
2redevelop
2solarise solarize
1Mreestablish +reinstate
1remodel
1render
1resuspend
1retard
1revolutionize
1ripen
1saturate
1sensitize
1sentimentalise +sentimentalize
1Gsharpen
2strop
1shift
1simplify
1smut
1sober
1spice
1stabilize
1Kstupefy
1Ksugar
1tame
1thicken +inspissate
1tighten
1transform
1unscramble
1upset
1urbanize
1vaporise +evaporate
1Gweight
1+animalise +animalize +brutalise +brutalize
1+clot +coagulate
1+complicate +refine
1+mechanise +mechanize
1+obliterate +veil
1+oxygenise +oxygenize
1+rarefy +sublimate +subtilize
1+territorialise +territorialize
1+vulgarise +vulgarize
0J
1turn
2about-face
2coil gyrate spiral
2curve sheer swerve veer
2deviate divert
3straggle +digress
2flip +toss
2overturn
2pivot swivel
2Gquirk
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
2caper
2hop hop-skip
2hurdle
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
3gush spout
3regurgitate
2Gjet
2seep
2tide
1clamber skin +scramble
1click
1cock
1cringe flinch quail recoil wince +shrink +squinch
1dance
1dawdle
1exit
2depart
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
1flow flux
2ripple ruffle undulate
2transpirate transpire
1flurry
1H
2Jjig
2jive
2Jquickstep
1shake
2joggle wiggle
3wag waggle
2palpitate
2tremble
3quake quiver +palpitate
3shiver +shudder
2thresh +thrash
1jolt +jar
1lunge +hurl +hurtle
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
1+churn +moil
1+flail +thresh
1+jerk +twitch
1+lurch +pitch
1+sail +sweep
1+wallow +welter
0Bdisappear vanish
1absent
1+fade +wither
0B
1
2Gsorb
3absorb
3adsorb
2Aawake +arouse +awaken +wake
2become +get
2boil
2citrate
2clot coagulate
2Aclothe +dress
3costume
3robe
3shirt
2concentrate
2merge unify +unite
3consolidate
2croak die perish +expire
2curdle
2decline worsen
3Atire +weary
4Mresile
2dissolve
2Memancipate liberate
2equilibrate
2Afaint swoon
2
3Oflare
3smolder
3+scorch +sear +singe
2
3fructify
3heal +mend
3Ascab
2
3Nfry
3overheat
2Ahatch
2homogenise +homogenize
2Oliquefy
2ossify
2Lprosper +flourish +thrive
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
4punctuate
4Lsupplement
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
5maturate mature
5progress
5unfold +blossom
5+age +maturate
4amplify magnify
4
5blister
5bloat
4burgeon
4Jexpand
4flourish thrive
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
4bog
4delay
3dwindle
3
4efface
4fade
4languish
4slacken +slow
4subside
4wilt
3Jflex
3shrink wither
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
3paragraph
3parcel
3sliver +splinter
3triangulate
3unitise unitize
2
3burst
3
4G
5Fchew
6Ggnaw
6+gum +mumble
5Agnash
4sunder
3shatter
2
3condense distil
3thaw unthaw +melt
4defrost
2congeal
2Jcrumble crumple
2decay +decompose
2G
3Bdecompose
3Bdialyze
3filter
3fractionate
3Bmacerate
3
4resift
4winnow
2detonate explode
3dynamite
2disintegrate
3pulverize
2evaporate
2inspissate
2melt
2+belch +extravasate
2+crystalise +crystalize +crystallise
1
2G+bunch +bundle +cluster
3agglomerate
2Nbead
2Gflake
2granulate
1align +adjust
2realign
2C+focalise +focalize
1
2Jbend
3arch
3crouch stoop
4cower +huddle
4squinch
3fawn grovel +cower +cringe
3lean tilt +angle
4heel
4recline
3replicate
2bulge
3bulk
2Gdent
2G
3
4enmesh
4felt
3interlace intertwine lace twine
3interweave weave
3wring +deform
2furl
2Giron
3mangle
2Jpop +protrude
1
2blacken
2Ablanch pale
2Ablush flush redden
2dye
3stain
4Hvein
2whiten
2yellow
1modify
2buffer
2Gcushion +buffer
2doctor
2Dinflect
2update
2+optimise +optimize
1harden
2calcify
1G
2chip
2unsolder
1Jcollapse
2flop
2G+buckle +crumple
1commute
1
2Gconstrict +compress
3+choke +gag
2Gtense
1reverse
2correct
3remedy
2Gundo
3disconnect
3
4exfoliate
4Jsplay
3unbrace unlace untie
4unlash
3unfasten
3unhitch
3unravel +unscramble
3unwire
2metamorphose
2revert +regress
2switch
2transpose
1crack
1
2Gfold
3crease +wrinkle
4pucker +rumple
3deflate
3+crease +furrow
2curl
2Gemboss
2Geven
2Groughen
2Gsmooth smoothen
3sand
2Gtarnish +defile +sully
1darken
1Mdemocratize
1
2deteriorate
2erode +gnaw
2rust +corrode
1discolor
1dissimilate
1Adress
2don
3hat
1J
2sink
3droop sag swag
4slump
2hunch
2prostrate
2rear
2straighten unbend
2uncurl
1K
2experience
3Crelive
3suffer
2A+suffer +sustain
1Nflocculate
1Hformat
2indent
1grow
1hush
1illuminate illumine light
1indurate
1Emisfire
1narrow
1normalize
1transmute +metamorphose
2Nnucleate
1outgrow
1pall
1prim
1Apupate
1ramify
1re-assume
1recombine
1reflate
1regress
1M+quit +resign
2resign vacate +renounce
3renounce
2retire
1Nreticulate
1rot
1simmer
1steady +calm
1stiffen
1sublime
1+harden +indurate
2temper
1warm
1+incur +obtain +receive
1K+solarise +solarize
0Nrefrain
1Mabstain
1Mspare
2favour
0Ccerebrate
1+evaluate +judge
2think +believe +conceive
3consider regard view
4abstract
4esteem respect
5Iadmire
6envy
5Ireverence venerate +revere
4deem
4Lprize treasure +value
5Mrecognise
6honor honour reward
7dignify
7Fsalute +toast
6rubricate
4reconsider
4romanticize
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
4commend
4compliment congratulate
4eulogize
4exalt glorify
4flatter
3reevaluate
2D
3acknowledge admit
4concede +confess
4confess +squeal
3
4acquit exonerate
4capacitate
4convict
3canonize
3M
4invalidate nullify void +quash
4Drepeal rescind
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
3+carnalize +sensualize
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
6M+dissent +protest
7picket
7rebel
8revolt
6Mveto
7+defeat +kill
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
1associate link relate +connect
2Dcite mention refer
1
2D
3hazard +guess +venture
4predict +foretell
5bet
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
3overcapitalise overcapitalize
3recalculate
2categorize
3class classify
4catalogue
4group
4reclassify
1
2schedule
3book
3slot
2plot
3conspire
3scheme +intrigue
2mastermind
2D
3program
3reschedule
2+destine +intend
3slate
1brood dwell
1conclude reason
2deduce derive infer
3surmise
2Dextrapolate generalize +generalise +infer
3universalize
1focus pore rivet +center +concentrate
2engross engulf steep +immerse
1meditate mull muse ponder +reflect
2equate
1philosophize
0Mact
1interact
2treat +handle
3abuse maltreat
3Dmock
4bait tantalize taunt +tease
5banter chaff +kid
5jeer scoff +flout
4deride
4ridicule +roast
5lampoon
5unmask
3wrong
4victimize
5cheat +chisel
6beguile juggle
6bilk
6bunk
6con defraud nobble swindle +short-change
7short-change
6Lplume +hook +rob +soak +surcharge
7+extort +gouge
5cozen deceive delude
6chisel
7crib
7job
7rig
7+fake +falsify +misrepresent +wangle
6fool gull
6fox trick
4sandbag
3brutalise brutalize
3coddle pamper
3Ddisregard ignore snub
3strong-arm
3upstage
2D
3inform
4
5Limpart
6Dconvey
7express
8accentuate emphasize stress +punctuate
9Bhighlight spotlight
9re-emphasise
9underline underscore +emphasize
8connote imply
8phrase word +articulate
9couch
8Kreek +smack
8Asneer
8vent
7thank
8Iappreciate
7mean
8symbolize +represent +typify
9Nepitomize typify
9N+embody +personify
:exemplify
:personify
7hint +suggest
8intimate
5bespeak indicate +signal
6augur bode portend presage +predict
5disclose divulge +expose +reveal
6betray
6blab
6confide
6leak
6out
5publicize +bare
6broadcast
7rerun
7televise
6bulletin
6disseminate +circulate
7vulgarise vulgarize
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
5advertise +publicize
6headline
5meld
4warn
5alert +alarm
5caution +admonish
4apprise apprize notify +advise
4+evidence +testify
5attest certify evidence manifest
6Cauthenticate
6notarize
4
5exaggerate +amplify +magnify
6boast brag +bluster +gas
7crow gloat
6embellish pad +embroider
6overemphasize
5dupe +gull +slang
6kid
4+apprise +apprize
5brief
4explain
5clarify elucidate
6Ccrystalise crystalize crystallise +crystallize +elucidate +illuminate
6elaborate expound +dilate
7
8describe +depict
9outline +sketch
8premise
7detail
7illustrate +exemplify
7+specialise +specialize
5
6misinterpret
6moralise moralize
6reinterpret
4instruct teach
5coach
5Mcondition
5edify enlighten
5Cinculcate infuse
5Cindoctrinate
5lecture
6preach +prophesy
5Ctrain +educate
5tutor
5unteach
5+reinforce +reward
4disabuse
4inoculate
4narrate
4point +indicate
5Kreflect
4recount +narrate
4report +describe
4understate +minimize
4volunteer
3address
3mouth speak +talk +verbalise +verbalize
4
5advise counsel
6admonish +warn
6urge +press
7Mbull
7+advocate +preach
8+moralise +moralize
6dissuade +deter
5negotiate
6arbitrate intercede mediate
6Lbargain
7haggle +huckster
5confer
5deal +plow
6discourse discuss
5Cdebate
5moderate
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
5Dcroon
5descant
5Dhum
5sing
6madrigal
5tweedle +chirp
5vocalise +vocalize
5Dwarble
5D+descant +warble
4blurt ejaculate
4cackle
4deliver
4gabble palaver prattle +blab
5+babble +smatter
4generalise +generalize
4intone tone +chant
4jabber +rave +spout
4mumble mutter +maunder
4murmur
4snap snarl
4snivel +whine
4stammer stutter
4verbalise verbalize
4whisper
4+inflect +modulate +tone
3
4rewrite
5revise
6amend
5latinize
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
4+mop +mow
3talk +speak
4converse +discourse
5+argue +contend
6bicker
6oppose
7contest
8challenge dispute
6quarrel +dispute +scrap
7wrangle
5chat jaw +confabulate
5interview
4bruit rumor
4flirt +mash
4proceed +continue
5Njog ramble
3enquire inquire
4query
5catechize
5Cwonder +inquire
4consult
3B
4clock time
4meter
4Cplumb
3commune
4pray
3contact
3inflict +impose
4dictate prescribe
3signal +signalise +signalize
4flag
3jest joke
4quip
3project
3radio
3slang
2socialise socialize
3entertain
4amuse
4F+feast +junket
3fraternize
2
3+bind +bond
4befriend
4fixate
3breach transgress +offend +violate
4blunder goof +sin
4sin
4trespass +intrude
3Breconcile
2+assemble +gather
3Jcluster +clump +constellate +flock
4bunch
4huddle
3caucus
3Jcongregate
3Jconvene
4reconvene
3Jfort
3J
4jam throng +pile
4mass
4+pour +pullulate +swarm +teem
2consort +associate
2Ltransact
3hawk huckster peddle
2intervene +interfere
3meddle +tamper
1Creact respond
2Dconsent
3succumb
4accede +bow +defer
3permit +allow
4authorize
5Mlicense
6accredit +recognise
5approve sanction
6Mback endorse indorse
7Echampion
5Mvalidate
6ratify +sign
4Cbrook endure tolerate +abide
4N
5embroil tangle
5mire
4Mlegitimate legitimize
3acquiesce assent
2Drefuse
3Mdisobey
4balk
4undermine
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
1commit perpetrate
2recommit
1condescend
1Ncontinue +keep
1cope grapple
1court romance +solicit +woo
1dally toy +flirt
1dare +presume
1N
2defer postpone shelve +remit
2pause +hesitate
3scruple
2procrastinate stall
1deign +condescend
1engage pursue
1Dface +confront
2Mtackle +undertake
1Bhasten +hurry
1manoeuver manoeuvre +maneuver
1officiate
2+marry +splice +wed
3+solemnise +solemnize
1Hpaint
1participate
1prosecute
1Kredound
1take
1
2venture
2+steamroll +steamroller
1Gwrench
1+anticipate +counter +forestall
0L
1
2Fcater ply +provide
3
4Naccommodate fit suit
4content
4Nsatisfy +fulfill
5suffice
6qualify
6serve +function
4quench slake +assuage
4+appease +quell
3regale
4alcoholize
3feed
3+gratify +indulge
4Dhumor
3nourish
3overfeed
3power
3Estaff
2pay
3+expend +spend
4Fafford
4invest
4F
5Llavish shower
5luxuriate
4penny-pinch
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
3recoup +reimburse
3refund repay
4reimburse
3remit
3+compensate +repair
2dispense distribute
3allot +assign
4allocate apportion
5award
6bestow +confer
4Cappropriate +reserve
3insufflate
2furnish provide supply +render
3articulate +joint
3Nshelter
4M
5N
6barrack
6quarter
5Nchamber
4harbour +harbor
4Mstable
3bed
3berth
3bottom
3Gcalk
3capitalise +capitalize
3equip
4Mcommission
4fin
4instrument
4Bmechanise mechanize
4motorize
4muzzle
4spar
4wire
3computerise computerize
3constitutionalize
3glass
4double-glaze
3fuel
4refuel
3gate
3grate
3Bhydrate
3interleave
3offer
3partner
3provision
3reseat
3restock
3retrofit
3signalise signalize
3subtitle
3surfeit
3toggle
3tube
3upholster
3victual
3wharf
3yield +afford +give
2
3patronize sponsor +patronise
4cosponsor
3subsidize
2grant
3vouchsafe
2heap
2loan +lend
2proffer +offer
2+accord +allot
1exchange +interchange
2cash
2sell
3dispose
3undercut
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
2accord concord harmonise harmonize +consort
2adhere
2resemble
3approximate
2befit
2correlate
2parallel
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
2encroach +impinge
2overhaul +overtake
1walk
2amble
2careen lurch reel stagger +swag
2clomp
2flounce
2flounder +stagger
2hobble limp +hitch
2lumber
2march
2pace
2plod trudge +pad +slog +tramp
3+slop +slosh +splash +splosh
2prance strut swagger +sashay
2prowl
2wade
3puddle
2shamble shuffle
3scuff
2slink
2sneak +creep
2stalk
2stamp stomp +stump
2stroll
2stumble +bumble
2tiptoe
2toe
2tramp
2trample +tread
1angle
1ascend
2surface
3resurface
3well
1
2backpedal
2
3paddle
3row
2piggyback
2thumb
1race rush speed +hasten
2barge
2dash scoot scud +dart
1rise
2soar +surge
3billow
2chandelle
2climb
1return
2boomerang
2retrace
1bowl
1+float +swim
2buoy
1hurry +zip
2dart flit flutter
3butterfly
2run
3lope
3outrun
3scamper scurry scuttle skitter
3sprint
3trot +clip
2zoom
1ride
2
3canter
3gallop
1career
1descend +fall
2cascade
2crash
2dismount
2dive +plunge
2drip
2plummet plump
2pounce swoop
2submerge
2topple tumble
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
1glide
2coast
2slide
3skid
3submarine
2skim +plane
2snake
2surf
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
1
2escort
2frogmarch
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
1roam rove stray wander +ramble +range +swan
2maunder
1meander thread wind
1motor +drive
1pan
1rack single-foot
1round
1scramble
1shuttle
1sift
1steam
1step
1stooge
1swash
1swim
1taxi
1tread +step
1trundle
1wend
1whine
1+drift +err +stray
1+hiss +whoosh
0Lhave
1
2store
3accumulate collect compile +amass
4Glump
4Grally
3hive
3+computerise +computerize
2withhold
3
4bankrupt
4Mdisenfranchise
4disown
4Fwean
3immobilise immobilize
3reserve
2
3Drecord
4chronicle
4document
4Mregister
5enrol enroll recruit +inscribe
6matriculate
5Dfile +register
5index
4film
4log
4photograph
3economize
2
3garage
3loft
3tank
2+deduct +withhold
1stock
1wield +exert
1+conserve +maintain +preserve
0D+accuse +charge
1accuse
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
2twinge +prick
3prickle
1listen
2advert
2+bug +intercept
1see
2behold
2glimpse
1sight
2detect discover notice observe +find
2spot spy
1hear
2overhear
1misperceive
1sense
1smell
2sniff whiff
2snuffle
0Lacquire get
1G
2bag
2Ehunt
3poach
3Lscrounge
3snipe
2snare +trap
1benefit profit
2capitalize +capitalise
2net
2pyramid
1borrow
1obtain
2bum +sponge
2Mdisinter
2gain +derive
3+draw +reap
2procure secure
3patent
2shop
1buy purchase
1earn realise
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
1recover regain retrieve
1recuperate +recoup
1
2welcome
2+adopt +borrow
1+gain +win
0Hcreate
1cause
2+initiate +pioneer
3activate actuate spark trigger
3institute +establish +found
4Mappoint +constitute
3innovate +introduce
4debut
4pioneer
3undertake +attempt
2breed engender
2effect effectuate
3precipitate
2impel +force
2incite motivate prompt +actuate +propel
2Cshape +determine +influence
3indispose
3reshape
2occasion
2+evoke +provoke
1Iarouse elicit evoke provoke
2+bruise +injure +wound
3Daffront insult
3humiliate +humble
4demean +degrade +disgrace
2
3frighten scare
4alarm
4awe
4intimidate
5browbeat +strong-arm
6domineer
4terrify +terrorize
3animate enliven inspire invigorate
4
5cheer embolden
5goad +spur
5Dhollo
5Dnurture
3elate intoxicate uplift
4beatify inebriate +exalt
3+thrill +tickle
2anger
3enrage
3exasperate +aggravate +exacerbate
3infuriate +exasperate
3offend
2overwhelm +overpower
3benight
2
3embarrass
4distract
3faze +enervate
3torment torture
2excite
2interest
3spellbind transfix +fascinate
3C+engage +engross
2invite
1re-create
2
3animalise animalize
3capture
3carnalize sensualize
3
4charcoal
4diagram +plot
4sketch
3map
4Cchart
4Cplat
3depict +picture
3graph
2
3audition
3roleplay
4pantomime
2regenerate renew
3Mrestore
4Gdecompress
4rehabilitate
4reinstate
3Bfreshen +refresh
4ventilate +vent
3Bmodernize +overhaul
3Brefurbish +renovate
3Brenovate
3Breplace
3Brevamp
2fake +forge
2
3impersonate
3parody
2
3modulate
3slur
2reenact
2retell
2stage
1conjure invoke
2Dbedamn damn imprecate
2Dbless
1Abeget father sire +engender +mother
1
2braid +lace
2ready +cook +prepare
3B
4can +tin
4dehydrate desiccate
4lyophilize
2cook
2crochet
2
3fashion
4tailor-make +sew
3manufacture +construct
2
3forge +hammer
4foliate
3Glayer
3mold mould +model
3remold +recast
3roughcast
3sculpture
3+remold +reshape
2knit
2knot
2tat +intertwine
1build construct
2erect
2rebuild +reconstruct
2+channelise +channelize
1choreograph
1
2coin
2pen write
3draft +outline
3dramatise dramatize
3relyric
2rhyme
1
2conceive
2+invent +manufacture
3confabulate
3vamp
2contrive design
2envisage imagine
3daydream dream woolgather
3envision fancy picture visualize
3+envision +foresee
2devise invent +contrive +formulate
2evolve +develop +germinate
1N+lead +result
2entail +mean
1Mform organize +organise
2regroup +reorganize
1generate
2induce
1incarnate
1initiate +originate
1
2
3prearrange
3tabulate
2+harmonise +harmonize
1produce
1rough
1wreak
0Bvary +alter
1adapt +accommodate
2domesticate
2gear
2naturalise
2tailor
1alternate
1Jlapse
1specialize
0G+adjoin +contact
1adjoin butt
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
1
2Ncarpet
2B
3Odrench swamp
3lave
2drown +submerge
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
0Mcontrol
1handle +manage
2administer
3superintend supervise
2conduct
2mismanage
2
3operate
3spearhead
2
3Lrationalise
3reorganize
3territorialise territorialize
2stoke
1Jchannelise channelize guide maneuver steer +manoeuver +manoeuvre
2crab
2tree +corner
2+navigate +pilot
1Dcommand
2general
2officer
1corner
1monopolize
1Ipreoccupy
2obsess +ghost +haunt
1preside
1regiment
1rule
2reign
1rein
0Cdecide
1choose select
2Ladopt espouse
2Melect
3co-opt
3reelect
2Dnominate
2pick
2Dreset
2Msieve
2Mvote
1Mgovern +regulate
2Bstandardize
1measure
1+decree +rule
2override +overthrow
1Kreorient
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
5ink
5Mlease rent
5specify stipulate
4pledge
5guarantee +vouch
5vow
4underwrite
3decree
4
5destine doom
5predestine
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
3retort +rejoin
2argue +reason
3defend
4rationalize +apologize +rationalise
5extenuate mitigate
3re-argue
2note remark +mention +observe
3comment +remark
4criticise criticize
5
6belittle
6depreciate
5berate chide rebuke scold +lecture +reprimand
6castigate chasten
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
2+announce +declare
1blaspheme curse cuss swear +imprecate
1
2misrepresent +belie
3dissemble feign pretend
4bullshit
3distort falsify warp
4B+murder +mutilate
3Bsentimentalize +sentimentalise
2portray
2+dramatise +dramatize
1exclaim
1pooh-pooh
1voice
0Gspread +distribute
1
2disperse sprinkle +dot
3aerosolize
3atomise atomize
3spatter +swash
3splash +sprinkle
3spray
2squirt
3extravasate
1Jdiffuse
1redistribute
1strew
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
2fasten +fix +secure
3anchor ground
3sew stitch
4backstitch
3tie
4band
4relace
4retie
4strap
4truss
3buckle
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
2insert
3embed imbed implant +plant
4pot
2glue paste
2harness +tackle
2hitch
3snag
2mount
2nail
2saddle
2tape
2tether
1
2Hassemble +piece
3reassemble
2couple +mate +pair +twin
2fair
2ligate
1conjoin
2bind bond
2feather
2mate
3screw
2patch piece
2solder
2splice
2weld
2yoke
1Nbridge
0J
1L
2transmit
3Dcommunicate
4request +bespeak
5ask
6
7
8
9
:Magitate
:entice lure +tempt
;stool
:instigate +incite
:rejuvenate
9Mappeal
9counterchallenge
9impeach
9question
9remand
9Msue
8tempt
7order +enjoin
8
9disallow forbid prohibit proscribe +veto
:Moutlaw
;ban
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
9summon
5Larrogate +claim
5plead
6beg implore +pray
7supplicate
6beseech +conjure
5demand
6clamor
6+expect +require
5exact
5solicit +beg
6Mlobby
5petition
4
5cable telegraph +wire
5phone telephone
4message
4relay
2institutionalize
1Glay place put set +position
2Jposition
3Eaim
4level
3Edeploy
2arrange
3Balphabetize
3array
3Bsystematize
4codify
3Bcoordinate organise
4interlock +mesh
4structure
3drape
3pile +heap +stack
3preen
3Brearrange
3string
3wad +compact
2clap
2stuff
3cram +wad
2Ddocket
2ensconce
2Mentomb inter +bury
2Jglycerolize
2instal install
3reinstall
2juxtapose
2Jmarshal
2park
2plant
3replant
2posit +situate
2recess
2seat
2Jsettle
2sow
2Jspace
2superimpose
2B+inclose +insert
2+plank +plump +plunk
1Gdraw pull
2attract +pull
3tug
2cart haul +drag
2drag
2jerk yank
2pluck +tweak
3tweeze
1G+twine +wrap
2ball
1Mexpel
2banish ostracize +shun
2debar
2Geject
3exorcise
2exile
2spike
1
2tip
3bank
2port
1G
2cut
3bevel
4miter
3carve
4Hhoneycomb
3chop
3clip
3drill +bore
4counter-drill
3dissect
3engrave inscribe
3fell
4+log +lumber
3gash
3hack
3incise
4notch
5scribe
3mow
3nick
3plane
3saw
3slash
3slice slit
3tap
3trim
3+chip +nick
2cleave +rive +split
2
3decouple
3detach
2rupture tear +snap
3lacerate
3rend rip rive
3shred
2sever
2B+polarise +polarize
1Gpropel +impel
2hit
3
4birdie
4bogey
3bunker
3Efoul
3putt
3single
2throw
3bombard pelt
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
2Gshoulder
2underlay
1Gbrandish +wave
1Gcarry +transport
2Jbring
3channel +transmit
3ferry
3whisk
2lug
1transport
2bus
2raft
2sledge
2truck
1send
2Hcast
2redirect
3sublimate
2Dsubmit
3Mrelegate
1stir
2Gchurn
1Gcompress
1Gcream
1crowd herd
1ship
2despatch dispatch
3route
2forward
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
1lower
2reef
1Gmesh +lock
1rake
1Griffle
1Grumple
1Gseed
1shunt
1Gslop spill
1Gstub
1swing
1Gunwind
1whoosh
1+dislodge +shift
0Dagree concur
1forgive
2condone
2excuse pardon
2+excuse +exempt
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
1frequent patronise +patronize +shop
1+endorse +indorse
0Jarrive +come
1land
2alight +perch
1+attain +reach
0Dinsist
1assert
2allege +say
0Mallow let +permit
0Iimpress +strike
1Csurprise
2amaze astonish astound
2catch
2Ishock
3galvanise galvanize startle
1disturb trouble
2electrify
2perturb +distract
1sadden
1zap
0Nwait
1Eambush bushwhack waylay
0Namount
0Bremove
1Gamputate
1Gaspirate
1Gdelve dig
2Jburrow tunnel
2furrow
2shovel
2spade
1de-iodinate
1degas
1J
2deglycerolize
2Bmilk
1Gdelete
2excise expunge
1Gdislodge
1Adisrobe undress +strip
1Geviscerate
1Gextract
1Jleach
1muck
1obliterate
1Goffsaddle
1Gpeel
1Gshed
1Gunpack
1Gunsheathe
0Canalyse analyze examine study
1assay
1audit +scrutinize
1Mcanvass poll
2circularise circularize
1check
2Mguard
3patrol police
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
0Gkill
1Bannihilate eradicate
1asphyxiate suffocate +smother
1behead
1butcher slaughter
1Mexecute
2crucify
1dismember
1Berase
1exterminate
1Mpip +shoot
2flight
1liquidate neutralise
1Bmassacre +slaughter
1Mmurder
1stone
1strangle strangulate +throttle
1vaporize +zap
0I
1annoy gravel irritate vex +bother +rag
2antagonize +antagonise
2beset chivy harry +molest +plague
3dun rag +crucify +frustrate +torment
4badger bug pester tease
4Mpersecute +oppress
5purge
3Dneedle
1+repel +repulse
2sicken +disgust
3outrage scandalize +shock
0Dapologize
0Icomfort console solace soothe
1calm still +quiet +quieten
2appease assuage conciliate gentle mollify pacify
2lull
2reassure
0Fapply employ use utilize
1avail
1Ddedicate devote +commit +consecrate
2rededicate
1exercise exert
1exploit
2Mimpinge trench +encroach +entrench
2prey
1Mimplement
1mine
1misuse
1Moverdrive
1overstrain
1Lpool
1reuse
2rehash
1repose
1Mresort
0Cunderstand
1apprehend comprehend savvy +grasp
1construe interpret
2misconstrue misunderstand
2misread
2read
3reread
2spiritualize
2+misinterpret +misread
1fathom +penetrate
1solve
0Capprentice
0Narise originate uprise
0Earm gird
0Marraign
0G
1clutch seize
2arrest collar +apprehend +nab +nail
2grip
3bite
4nibble
3nip pinch
4goose
4tweak
2clench
2grab
3intercept
2snatch
2+grapple +grip
1
2commandeer hijack
2kidnap
2raven
0Dascertain determine
1count +enumerate
2summate +total
1Nsituate +locate
2localise localize
1rectify
0Cintend
1plan
2aspire
1+aim +purport
0Eassail assault
1charge
1Mdesecrate +outrage
1Mmolest
1Mrape +assault +dishonor +dishonour
1reassail
0M
1assign +delegate +designate
2delegate depute
2demote +relegate
2devolve
2elevate +promote
3favor
2mandate
2reassign transfer
2Hrecast
1empower +authorize
2entitle
0Clearn
1assimilate +absorb +ingest
1memorize +con
1relearn
0Dassure ensure +guarantee +insure
0Efight
1attack +assail
2besiege circumvent
2bomb +bombard
3glide-bomb
3nuke +atomise +atomize
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
0N
1attend
1lie
2line
3rim
4beard
2cap
2dwarf +overshadow
2flank
2focalise focalize +localise +localize
2front
2lap
2orient +point
2slant
2+precede +predate
1inhabit live populate
2camp encamp
2lodge
2nest
2reside
3rusticate
2room +board
2+occupy +reside
1
2constellate dot stud
2ridge
2span +traverse
1straddle
1stretch
1+infest +overrun
0Mpenalize punish
1Eavenge retaliate revenge
1scourge
0Mforeclose forestall preclude prevent +forbid
1avert deflect +avoid +debar
1blockade obstruct +block +embarrass +hinder
1frustrate thwart +baffle +bilk +foil
2Idisappoint
2shipwreck
2short-circuit
1Binhibit
0Davoid
1bypass
1eschew shun
1evade hedge sidestep skirt +parry
0Cawait
0Bhappen occur
1Mbackfire +recoil
1befall
1Mchance
1Nfare
1materialize
1recur
1Nsynchronise +synchronize
1+befall +happen
1+coincide +concur
0Mfree loose +liberate +release
1bail
0Ecompete vie
1play
2bandy
2fullback
2parlay
2Jseesaw
2Lunderbid
1campaign
1Nrival +equal
0Gtouch
1
2bang +slam
2bat
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
2
3full
3hammer
3whang
2knock
2peck
2rap
2slap
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
1palm
2
3
4Ddial
4Jdrive
5tool
4Jpilot
3knead
3massage +knead
3pump
3tamper
2Efield
1finger
1press
2grind +crunch
2mash squash squeeze +crush
3telescope
1kiss
1nab
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
2M+brand +denounce
1denote
0Guncover
1bare
1unveil
0M
1hinder impede
2Gocclude +impede +obstruct
3barricade block +bar +blockade
3clog
3dam
3+asphyxiate +suffocate
2interfere
2stunt
1
2boycott
2Dexcommunicate
1Eprotect
2Lreinsure
2safeguard
2Mshepherd
2shield
0Cbase
0Ibask enjoy relish savor
0Nfeature +have
1bear
1bristle +abound
1combine
1possess
2exhibit
1sport +boast +feature
1star
0Edefeat overcome
1beat vanquish +trounce
2best +outdo +trump
3outmaneuver +outsmart
4outgeneral
2outdo outstrip +surpass
3better
3outdraw
3outsmart +circumvent +overreach
3outweigh
2jockey +cheat
2Glick +clobber +cream
2outfight
2outplay
2overpower
2surmount +master +overcome
1rout
0Ghang
1Nbeetle
1Ndangle
0Kconceal hide
1befog obscure +cloud +mist
2occult +eclipse
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
1J+dally +dawdle
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
2exude
3secrete
2piss
2retch vomit
2sweat
0Ndiffer
1+depart +deviate +vary
2belie contradict negate
1counterpoint +contrast
2conflict
3collide jar +clash
2foil
0Dcomplain
1bemoan bewail +deplore +lament
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
2superannuate
0Kbethink
0Cbeware
0Ibewitch captivate charm +beguile +capture +enchant
0Lbid +tender
1subscribe
0Lbill
1levy
2distrain
2tax
1surcharge
1tithe
0Gcover
1blanket
1coat +surface
2crumb
2daub
3mortar
2dredge
2encrust +incrust
2Bgelatinize
2glaze
2
3silver
3tin
2size
2+galvanise +galvanize
1
2dab +swab
2gum
1enclose envelop
2shroud
1frost ice
1grease
1jacket
1oil
1plank
1plaster
1roof
1sheathe
1smother +surround
1wax
1wrap
0K
1
2
3blare blast
3clack clatter
3creak screech squeak
3Dcrunch +crackle
4Kcrump scrunch
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
2drum
2guggle gurgle +bubble +ripple
2honk +blare
2pink +rap
2resound reverberate +echo +ring
3reecho
2ring
2rumble
2rustle
2slosh splosh
2splat
2sputter
2swish
2thrum
2thud +thump
2tick +click
2trump
2whir whiz
2whistle
2+ping +pink
1
2flash twinkle +wink +winkle
3flick
2glow
3fluoresce
1hurt smart
2hunger
2sting +bite
2throb
2
3tickle
3tingle +prickle
1scent
1+reek +stink
0O+beam +shine
1blaze
1flame
1gutter
1winkle +twinkle
0Kblind
1dazzle
0Abreathe
1exhale
2blow
3chuff
3gasp pant
1choke
1respire
1sigh
1snore
1wheeze
1yawn
1+snivel +snuffle
0I
1Aweep +cry
2blubber
2sob
2whimper +wail
1Alaugh
2chortle chuckle
2giggle titter
2snicker snigger
1lament
0Kblur
0Obluster
0Jenter
1board
2embark
1Gpenetrate
2immerse plunge
3dip dunk +souse
4Jdabble
3soak
2
3gore
3impale +spike +transfix
4spear
2grain
2imbue permeate pervade +diffuse +interpenetrate
2+filter +permeate
3Jinfiltrate
2interpenetrate
2pierce
2
3prick
3puncture
4scarify
3riddle
1dock
1intrude irrupt
1re-enter
0Ibore
0G
1bracket
1prop
1underpin
0D
1bray
1caw
1chirp
1chorus
1cluck +clack
1cry scream yell +holler +shout +squall
2howl wail
3squall
2pipe shriek shrill
2squawk +screech
2whoop
1echo
2parrot
2spell
1groan moan
1growl +rumble
1grunt
1heave
1hiss
1hoot
1mew
1moo
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
2feast
2glut gorge overeat overindulge +satiate
2lunch
2picnic
1
2dope
2smoke
3puff
1drink
2down
2gulp
2guzzle
2sip
2suck
1
2Ggraze +browse
2+prey +raven
1sample
1satiate
1+drink +fuddle
0Nconverge
1breast
0Ifeel
1bridle
1grieve
2pity
3care
3commiserate +sympathise
2mourn
1fume
1rejoice
2Dglory
1harbor +nurse
1pride +plume
1recapture
1regret +repent
1sympathise sympathize
0Gsearch +seek
1Lbrowse
1fish
1fumble grope
1scour
0Grub
1brush
1scrape
2paw
1resmudge
1scrub +scour
1wipe
2sponge
0Mmiscarry +fail
1bumble flub fluff spoil
1founder
1overreach
0Gruin +destroy
1Bburn
2cremate
1bust
1Bdevastate
1devour
1wrack wreck
1+despoil +rape
0Mcancel
0G
1cane +flog
1clobber +baste +batter
1flail thrash +lam
1flog lash lather trounce whip +slash +strap
1pistol-whip
0Esurrender
1capitulate
0H
1reproduce
2imitate simulate +copy
3Dcaricature
3Nemulate
3model pattern
2duplicate +repeat
3geminate
2
3etch
3stipple
2reissue reprint
2replay
1custom-make +tailor-make
1extrude
1laminate
1output
1print publish
1proof
1refashion remake
0K
1inspect
2case
1peruse
2leaf +flick +riffle +thumb
1nose +poke
1G
2rummage
2+comb +ransack
1scan
1Mscreen +test
1scrutinize
0M
1Jcavort frolic romp skylark +sport
1+dabble +paddle
0Ncease discontinue quit +stop
1M+retire +withdraw
0Mcelebrate
1Ccommemorate
1solemnise solemnize
0Nconcern pertain +refer +relate
1center
1fascinate intrigue
1involve
0Dcharacterize
0I
1depress +demoralize
2chill
1daunt +pall +scare
1dishearten
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
3hug +embrace
1cradle
1cuddle nestle nuzzle snuggle
1+interlace +interlock
0K
1clink
1strum +thrum
1toll
1twang
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
3wive
2pair
1Eenlist
2conscript
1rejoin
0Ocombust
1coal
1ignite
2kindle +inflame
0D+cause +induce +stimulate
1
2coax wheedle +palaver
3+browbeat +swagger
2convince
2mesmerize +bewitch +magnetize +spellbind
1Mcompel obligate oblige
2coerce force pressure
3railroad +sandbag
3steamroll steamroller
3terrorize
2constrain impose +enforce
2enforce +implement
2Jparade
1+instigate +prompt
0Nexist
1
2coexist
2coincide
3overlap
4share
5partake
1consist +dwell
1endanger imperil jeopardize menace threaten
0L
1usurp
2Mcolonize
2+appropriate +conquer
1despoil ransack rifle +loot
1steal
2embezzle
2glom
2Mheist
2loot plunder
2pilfer purloin +abstract +nobble +swipe
2rob
1extort
1retake
1sack +plunder
0Nconstitute
1compose
1pose
0Dcompromise
0Bconfine limit throttle
1hamper +cramp
1M+scant +skimp
0L
1confiscate +sequester
1deprive divest strip
2unclothe
2unsex
1hog
1pocket
1sequester
0Nconform
0Econfront +face
1pit
0Crecall recollect remember
1mistake
2confuse +confound
1refresh
0Jstop +halt
1conk +stall
0M+instal +install
1enthrone vest
2consecrate +ordain
2crown
1induct
0Nhold keep maintain
1conserve
1preserve uphold
2mummify
2perpetuate
2Bpersevere +persist
2Bresume
2sustain +prolong
1B+pressurise +pressurize
0Ninclude
1contain +comprise +incorporate
1embrace encompass
1
2retain
2+border +bound
3shore
0C
1identify
2differentiate distinguish
3contrast
3demarcate
3discriminate
4subtilize
3M
4Bisolate +insulate
5seclude
4segregate
3Mstratify
3+decouple +dissociate
1Lprice
1value
2underestimate undervalue
0Dconvulse
0Idesire want
1covet
1Fcrave +hunger
1hanker long yearn
2+ache +languish +yearn
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
0Kdeafen
0Mdecertify
0Hperform +do
1Ddeclaim recite
1improvise
1practise rehearse
2scrimmage
1serenade
0Mfail +neglect
1Ldefault
1Gfan
0Gdegrade
0Igratify +satisfy
1delight please
2enchant enthrall
2endear
0K
1Ndelineate
1demonstrate present show
1display +exhibit
2flaunt
2Mpillory
1reveal +unveil
2excavate +unearth
2+disclose +uncover
1silhouette
0Hdestroy
1demolish pulverise +pulverize
1disassemble +dismantle
1dismantle +level
1Beliminate
2Cexclude omit +except
2extinguish
1extirpate +eradicate +exterminate +uproot
0Ddisagree +differ
1+contradict +negate
2deny
1dissent
0Mdeport +acquit +behave
1Ifluster
0C
1desert desolate forsake
2Lditch
2Lmaroon strand
1jilt
0Idespair
0Mdetain
1imprison jail +lag +remand
1trap
0Hdevelop
0Edisarm
0J
1dissipate scatter +dispel +disperse
2disband
1B+dash +smash
0Kdiscern +distinguish +spot
0Grelease
1disengage
1unclasp
1unleash
2uncork
0G
1disentangle extricate
1unblock
0Mdisgrace dishonor dishonour shame
0Ksensitise +sensitize
1
2disgust +revolt
2Gscarf
2thrill
2whet +quicken
0Mdisinvest +divest
0M
1disjoint dissociate divorce
1secede splinter
0Mdo make
1overleap
0Ndominate predominate prevail +reign
0L
1donate
1propagate
1tender
0O+extinguish +quench
1douse
0G
1Asleep slumber
2doze drowse
2hibernate
1Asun
0Denunciate pronounce
1drawl
1sibilate
1vocalize +voice
1+accentuate +stress
0Idread +fear
1panic
0A
1drug +dose
2narcotize
1inject
1nurse
0Iembitter
0B
1emerge
1re-emerge reappear
0J
1migrate
2Bemigrate
2Bimmigrate
1evacuate
0Jencounter meet
1intersect +cross
0Dsignify
1
2+identify +name
3enumerate itemize
4list
2+pervert +sophisticate
0Cerr +mistake
1misjudge
2miscalculate
2overestimate
3+overcapitalise +overcapitalize
2underrate
0Berupt
0Mestablish found launch
0Nexceed transcend
1overgrow
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
1hover
0M
1farm
1labour moil toil +fag +labor
1man
1E+criticise +criticize
0Iworry
1fear
1fret fuss
0Hfeint
0M
1fete +celebrate
2racket +revel
2rave
1reunite
0Mfiddle shirk
1malinger +skulk
1slack
0Lfind +bump +encounter
0Efire
0M+nurture +rear
1fledge
0Nforego precede predate +forgo
0Cforeknow foresee
0Cforget
0Mforgo waive +forego +relinquish
0Jfreeze
0Gfunction +operate
1Mservice
0Ggather
1glean harvest reap
1Bmobilize
1muster
1+salvage +scavenge
0Lgive
1Ainfect
1+award +grant
0Jhalt
0Dharangue
0Mhire +employ
1subcontract +job
0Nspend
1vacation
2honeymoon
1winter
0Nhouse
0Gidle
0Gimbibe
1mop
2swab
0B+commence +start
1Minaugurate
0Mindulge
1Fwallow
0N
1interconnect
1Msyndicate
0Jinterpose
0Gopen
1jimmy prise pry +prize
1reopen
1unlock
0J
1journey +travel
2navigate
2tour
3Mvisit
1junket
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
1squat +crouch +scrunch
0Imadden
0Cmajor
0Cmaster
0Fmetabolize
0Omirror
0Gmislay misplace
0Kmiss
1overlook
0Kwatch
1
2monitor +supervise
3Dsnoop +spy
2reconnoiter scout
1visualise +visualize
1witness
0Nnecessitate need require +demand
0Cneglect +omit
1skip
0Joutdistance +outstrip
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
0N
1pig
1vegetate
0Gpin +immobilise +immobilize
0Mpractice +exercise +practise
0Iprefer
0Nprotrude +project
0O
1radiate
1ray
1scintillate
1shine
2sparkle +scintillate
1+fume +smoke
0O
1rain
2sluice
1snow
1spat
0Mredeem
0Krediscover
0Nrelent
0Cremind
0Creminisce
0Irepent +atone
0Mrescue
1salvage save
0Bresettle
0Frevel +delight
0Lrid +free
0Jrouse
0Ksavour taste +savor
0Escore +tally
0Nseparate
0Mstag
0Jstampede
0Nstem
0Istew
0Nsubsist +exist
0Msupersede supplant +replace
1+displace +preempt
0Nsurvive +last
0Fswallow
0Jtrack
0Ewin
1triumph
0Mvet
0Nviolate
0Awake
0Awear
0Mwoo +court
0Jwreathe
0F+abstain +refrain
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
