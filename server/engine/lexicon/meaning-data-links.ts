/** Nouns derived from verbs, and antonyms. Made by `npm run build:lexicon` from WordNet 3.1 (see NOTICE.md); not edited by hand. */

// biome-ignore format: packed data
export const DERIVED = `abandon 7ment
abide 4ance
abnegate 7ion
abolish 7ment 5tion
abort 5ion
abound 2undance
abrogate 7ion
absent 5ce
absorb 5ption
abstain 4ention
abstract 8ion
accelerate 9ion
accentuate 6 9ion
accept 6ance
acclimatize 0climate
accommodate aion
accompany 8iment
accomplish ament
accord 6ance
account 7ing
accredit 8ation
accrue 5al 6ment
acculturate aion 0culture
accumulate 9ion
accuse 5ation
achieve 7ment
acquaint 8ance
acquiesce 9nce
acquire 7r 6ing 5sition
acquit 6tal
act 3ing 3ion
actuate 3 6ion
adapt 5ation
add 3ition
adjoin 3unction
adjourn 7ment
adjust 6ment
administer 8ration
admire 5ation
admit 4ssion
admonish 6tion
adopt 5ion
adorn 5ment
advance 7ment
advertise 9ment 8ing
advocate 6cy
aerate 5ion
aerosolize 7
affirm 6ation
agree 5ment
align 5ment
allocate 7ion
allot 5ment
allow 5ance
alphabetize 8
alter 5ation
alternate 8ion
amaze 5ment
amend 5ment
amuse 5ment
analyze 5sis
animalise 6
animalize 6
annihilate 9ion
announce 8ment
annoy 5ance
apologize 6y
appear 3arition 6ance
apply 4ication
appraise 7al
apprehend 8sion
approve 6al
arbitrate 7ment 8ion 6ement
argue 4ment 4mentation
arm 3ament 3or
arouse 5al
arrange 7ment
arrive 5al
arrogate 7ion
articulate 9ion
ascend 6ancy 6er
aspirate 7ion
aspire 5ation
assemble 7age
assert 6ion
assess 6ment
assign 6ation 6ment
assist 6ance
associate 8ion
assume 5ption
assure 5ance
astonish 8ment
atomise 6ation
atomize 6ation
atone 5ment
attach 6ment
attain 6ment
attend 6ance 5tion
attest 6ation
attract 7ion 7or
augment 7ation
authenticate bion
authorize 8ation
automate 7ion
avert 4sion
avoid 5ance
awaken 6ing
back 4ing
bail 4ment
bake 3ing
bank 4ing
bankrupt 8cy
baptize 5sm
bargain 7ing
bat 3ting
bathe 4ing
be 2ing
bear 4ing
beat 4ing
beautify 5y
beg 3gary
begin 5ning
believe 5f
bend 4er
bestow 6al 6ment
betray 6al
better 6ment
bewilder 8ment
bid 3ding
bind 4ing
bless 5ing
blink 5er 5ing
block 5ing
blow 4ing
bomb 4ing
bombard 1arrage 7ment
book 4ing
bound 5ary
box 3ing
break 5er
breathe 7r 6ing
breed 5ing
bribe 5ry
brief 5ing
browse 6r
build 5ing
bury 3ial
butcher 7y
buy 3ing
calcify 6ication
calculate 8ion 6us
calibrate 5er 8ion
call 4ing
calumniate 6y
camp 4ing
cancel 6lation
canonize 5
capacitate 7y
capitalise 7 9ation
capitalize 7 9ation
capitulate 9ion
carry 4iage 4ier
cart 4age
carve 4ing
cast 4ing
castigate 8ion
castrate 7ion 0neutering
catch 5er
catechize 7sm
categorize 9ation 7y
cause 4ation
cease 2ssation
celebrate 8ion
center 6ing
centralize 9ation
centrifuge 9ation
certify 6icate 6ication
channelize 7
chant 5ing
characterize 9 bation
chatter 7ing
cheat 5ing
cheer 5ing
chew 4ing
chip 4ping
chop 4per
circulate 8ion
cite 3ation
clamor 6ing
clang 5er 5or
clap 4ping
clarify 6ication
classify 5 7ication 7ier
clean 5ing
cleanse 6ing
clear 5ance 5ing
cleave 3ft
climb 5ing
clinch 6er
clip 4ping
clock 5ing
close 4ing 4ure
co-opt 6ation 6ion
coach 5ing
coalesce 8nce 8ncy 4ition
coat 4ing
code 3ing
codify 3e 5ication
coerce 5ion
coexist 7ence
cohere 4sion
coin 4age
coincide 8nce
collaborate aion
collect 7ing 7ion
collide 5sion
colonize 5y
comb 4ing
combine 6ation 6ing
combust 7ion
come 3ing
command 7ment
commemorate aion
commence 8ment
commend 7ation
comment 7ary
commiserate aion
commit 5ssion 6ment 6tal 6tee
communicate aing aion
communize 7sm 8ation
commute 6ation 6ing
compact 7ion
compare 6ing 6ison
compel 4ulsion
compensate 9ion
compete 6ition
compile 6ation 7r 6ing
complain 8t
complete 7ion
complicate 9ion
comply 5iance
compose 5nent 6ing 6ition 6ure
compound 8ing
comprehend 9sion
compress 8ing 8ion
compute 6ation
conceal 7ing
concede 5ssion
conceive 5pt 5ption
concentrate aion
conclude 6sion
concur 6rence
condemn 7ation
condense 7ation 7ing
condescend 9sion
condition 9er 9ing
condone 6ation
conduct 7ing 7ion
confabulate aion
confer 6ence 6ment 6ral
confess 7ion
confide 7nce
confine 7ment
confirm 7ation
confront 8ation
confuse 6ion
congratulate bion
congregate 9ion
conjure 6ation
connect 7ion
connote 6ation
conquer 7ing
conscript 9ion
consecrate 9ion
conserve 7ation
consider 8ation
consign 7ment
consist 7ence 7ency
console 6ation
consolidate aion
conspire 7acy
constellate aion
constitute 9ion
constitutionalize c
constrict 9ion
construct 9ion
consult 7ation
consume 6ption
consummate 9ion
contain 4ent
contaminate aion
contemplate aion
contend 6tion
continue 7ance 7ation
contract 8ing 8ion 8ure
contradict aion
contribute 9ion
contrive 7ance
convene 6ing 6tion
converge 8nce 7ing
converse 7ation
convert 6sion
convey 6ance 6ing
convict 7ion
cook 4ery 4ing
cool 4ing
cooperate 8ion
coordinate 9ion
copy 4ing
correct 7ion
correlate 8ion
correspond aence
corrupt 7ion
counsel 7ing
count 5ing
couple 5ing
course 5ing
cover 5age
cozen 5age
crack 5ing
cram 4mer
crawl 5ing
creak 5ing
create 5ion 5ure
creep 5ing
cremate 6ion
criticise 8m
croak 5ing
crochet 7ing
croon 5ing
cross 5ing
crucify 6ixion
crush 5ing
cry 3ing
crystalize 7
cuddle 5ing
culminate 8ion
cultivate 8ion
cup 3ping
curl 4ing
cut 3ting
cycle 4ing
dally 4iance
damn 4ation
damp 4er
dampen 6ing
dance 4ing
dangle 5ing
dare 3ing
darken 6ing
darn 4ing
date 3ing
daub 4ing
dawdle 5ing
dawn 4ing
de-iodinate aion
deaden 6ing
deal 4er 4ing 4ings
debilitate 7y
decamp 6ment
deceive 4ption
decelerate 9ion
decide 4sion
declaim 5mation
declare 6ation
decompose 8ition
decompress aion
decorate 7ion
dedicate 7ion
deduce 5tion
deduct 6ion
deepen 6ing
defer 5ence 5ment
define 5ing 5ition
deflect 7ion 5xion
deform 6ation
defray 6al 6ment
defy 3iance
degrade 6ation
delegate 7ing 7ion
delineate 8ion
deliver 7ance 7y
demarcate 8ion
democratize 7cy
demolish 8ing 6tion
demonstrate aion
demoralize 9ation
demote 5ion
demur 5rer
demythologize cation
denote 5ation
deny 3ial
depart 6ure
depend 6ency
depict 6ion 0picture
deploy 6ment
deport 6ation
deprave 6ity
depreciate 9ion
depress 7ion
depute 5ation
deride 4sion
derive 5ation
descend 6t
describe 6ption
desecrate 8ion
desert 6ion
design 6ing
designate 8ion
desolate 7ion
despair 4eration
despoil 7ment
destine 6ation
destroy 5uction
detach 6ment
detect 6ing 6ion
deter 5rent
deteriorate aion
determine 8ant 8ation 9r
detonate 7ion
detract 7ion
detribalize aation
devalue 6ation
develop 7ment
deviate 6ion
devise 5al 5ing
devolve 7ment
devote 5ion
diagnose 7ing 7is
diagram 7ming
dialyze 5sis
dictate 6ion
die 1eath 1ying
differ 6ence
differentiate 8ce cion
diffuse 6ion
dig 3ging
dignify 5ty
digress 7ion
dilate 5ion
dilute 5ion
diminish 5ution
dine 3ing 3ner
direct 6ive
disagree 8ment
disappear 9ance
disappoint ament
disapprove 9al
disarm 6ament 6ing
disband 7ment
disburse 7al 8ment
disclose 7ure
discontinue aance
discover 8y
discriminate bion
discuss 7ion
disenfranchise ement
disengage 9ment
disintegrate bion
dismantle 8ing
dismiss 7al 7ion
disobey 6dience
dispense 7ation
disperse 7al 7ion
dispose 6al 6ition
dispute 6ation
disrupt 7ion
dissect 7ion
dissemble 8ing
disseminate aion
dissent 6sion
dissipate 8ion
dissociate 9ion
dissolve 6ution
dissuade 6sion
distend 6sion
distill 7ation
distinguish 6ction
distort 7ion
distract 8ion
distribute 9ion
disturb 7ance
dive 3ing
diverge 7nce
diversify 8ication 7ty
divert 5sion
divest 6iture
divide 4sion
divorce 7ment
dock 4ing
document 8ary 8ation
dodge 4ing
dominate 6nce 7ion 5ion
donate 5ion
dose 3age
douse 4ing
draft 5ing
drain 5age
dramatise 5 8ation
dramatize 5 8ation
draw 4ing
dribble 6ing
drift 5age 5ing
drill 5ing
drink 5ing
drive 3ft 5r 4ing
drug 4ging
drum 4ming
duck 4ing
dump 4ing
dupe 4ry
duplicate 8ion
dwindle 6ing
dye 3ing
earn 4ings
ease 3ing
eat 3ing
ebb 3ing
economize 6y
educate 6ion
effectuate 6
effloresce ance
effuse 5ion
ejaculate 8ion
eject 5ion
elaborate 8ion
elate 4ion
elbow 5ing
elect 5ion
electrify 7city 8ication
elevate 6ion
eliminate 8ion
elucidate 8ion 0lucidity
elude 4ing 3sion
elute 4ion
emanate 6ion
embark 6ment
embarrass 9ment
embellish 9ment
embody 5iment
embrace 7ment 6ing
embroider 9y
emerge 6nce 4sion
emigrate 7ion
emit 3ssion
emphasize 7s 8ing
employ 6ment
empower 7ment
empty 5ing
enact 5ment
encamp 6ment
encase 6ment
enchant 7ment
enclose 6ing 6ure
encourage 9ment
encroach 8ment
end 3ing
endear 6ment
endorse 7ment
endow 5ment
endure 5ance
energize 7ing 5y
enervate 7ion
enforce 7ment
engage 6ment
engrave 6ing 0gravure
enhance 7ment
enjoin 0injunction
enjoy 5ment
enlarge 7ment
enlighten 9ment
enlist 6ing 6ment
enquire 6y
enrich 6ment
enrol 5ment
enroll 6ment
enter 5ing 3rance 3ry
entertain 9ment
entomb 6ment
enumerate 8ion
envelop 7ment
epitomize 6e
equate 5ing 5ion 5or
equilibrate 8ium
equip 5ping
eradicate 8ion
erase 4ure
erect 5ing
erode 3sion
err 3or
erupt 5ion
espouse 6al
establish 9ment
estimate 7ion
etch 4ing
eulogize 5y
evacuate 7ion
evade 3sion
evaluate 7ion 0value
evaporate 8ion 0vapor
eventuate 5
eviscerate 9ion
evoke 3cation
evolve 4ution
exacerbate 9ion
exact 5ion
exaggerate 9ion
examine 6ation
exasperate 9ion
excavate 7ion
excel 5lence
except 6ion
excise 5ion
excite 6ment
exclaim 7ing 5mation
exclude 5sion
execute 6ing 6ion
exemplify 2ample 8ication
exempt 6ion
exercise 7ing
exert 5ion
exhaust 7ion
exhibit 7ion
exist 5ence
expand 5sion
expect 6ancy 6ation
expel 3ulsion
expend 6ing 6iture
experiment aation
expiate 6ion
expire 5ation
explain 5nation
explode 5sion
exploit 7ation
explore 6ation
export 6ation 6ing
expose 5ure
express 7age 7ion
expunge 5ction 6ing
extend 5sion 5t
extenuate 8ion
extirpate 8ion
extort 6ion
extrapolate aion
extricate 8ion
face 3ing
fade 3ing
fail 4ure
fake 4ry
falsify 7ing 5ty
falter 6ing
farm 4ing
fascinate 8ion
fashion 7ing
fasten 6ing
feast 5ing
feather 7ing
feed 4er 4ing
feel 4ing 4ings
feign 5ing
felicitate 9ion 7y
fence 4ing
ferment 7ation
ferry 5ing
fertilize 8ation
field 5ing
fight 5ing
figure 5ation 5ing
file 3ing
fill 4ing
film 4ing
finance 6ing
find 4ing
finger 6ing
finish 6ing
fire 3ing
fish 4ing
fit 3ting
fix 3ing 3ture
flap 4ping
flash 5ing
flatter 7y
flee 2ight
flirt 5ation 5ing
float 5ing
flocculate 9ion
flog 4ging
flood 5ing
flow 4ing
flower 6ing
fluctuate 8ion
fluoresce 9nce
flutter 7ing
flux 4ion
fly 3ing
focus 5ing
foil 4ing
follow 6ing
fool 4ery
forbid 6dance
forecast 8ing
foreclose 8ure
foretell 8ing
forfeit 7ure
forge 5ry 4ing
form 4ation
formulate 7 8ion
forsake 6ing
forswear 8ing
fortify 6ication
forward 7ing
foster 6age 6ing
found 5ation 5ing
founder 7ing
fractionate aion
frame 4ing
fraternize 8ty
free 4ing
freeze 5ing
frighten 8ing
front 5age
frustrate 8ion
fry 3ing
fuel 4ing
fulfill 7ment
fulminate 8ion
fund 4ing
further 7ance
fuse 3ion
galvanise 8m
galvanize 7sm
gamble 5ing
garden 6ing
gas 3sing
gather 6ing
geminate 7ion
generalize 9ation
generate 7ion
germinate 4
gesticulate 4ure
get 3ting
give 3ing
gleam 5ing
glide 4ing
glorify 4y
go 2ing
govern 6ance 6ing 6ment
grade 4ing
graduate 7ion
grain 5ing
grapple 6ing
grasp 5ing
gratify 6ication
gravitate 6y
graze 4ing
greet 5ing
grill 5ing
grin 4ning
grind 5ing
groom 5ing
ground 6er
group 5ing
grow 4ing 4th
growl 5ing
grumble 6ing
guess 5ing
guide 4ance
gulp 4ing
gum 3ming
guzzle 5ing
gyrate 5ion
hammer 6ing
handle 5ing
hang 4ing
happen 6ing
harmonise 8ation 6y
harmonize 8ation 6y
harvest 7ing
hatch 5ing
haul 4age 4ing
head 4er 4ing
heal 4ing
hear 4ing
heat 4ing
heave 4ing
hedge 4ing
hesitate 6ncy 7ion
hide 3ing
hijack 6ing
hiss 4ing
hit 3ting
hold 4ing
holler 6ing
honor 5ing
hook 4ing
hop 3per
howl 4er 4ing
hug 3ging
hum 3ming
humiliate 8ion
humor 5ing
hunt 4ing
hurdle 5ing
hurry 5ing
hypothesize 9s
identify 7ication 6ty
idle 3ing
idolize 4 6ation
ignore 5ance
illuminate 9ion
illustrate 9ion
imagine 6ation
imbibe 5ing
imitate 6ion
immerse 6ion
immigrate 8ion
immobilise 9ation
immobilize 9ation
impair 6ment
impale 6ment
impersonate aion 0persona
impinge 7ment 6ing
implement 9ation
imply 4ication
import 6ation 6ing
impose 5ition
imprecate 8ion
impress 7ion 7ment
imprison 8ment
improve 7ment
improvise 8ation
impute 5ation
inaugurate 0augury 9ion
incite 6ment
incline 6ation 6ing
inclose 6ure
incorporate aion
incubate 7ion
inculcate 8ion
incur 5rence 5ring 5sion
indent 6ation
index 5ation 5ing
indicate 6nt 7ion 7or
indict 6ment
indoctrinate 0doctrine
indorse 7ment
induce 6ment 5ing 5tion
induct 6ion
indulge 6ing
infect 6ion
infer 5ence
infiltrate 9ion
inflame 6ing
inflate 6ion
inflect 7ion
inflict 7ion
inform 6ation 6ing
infuriate 0fury
ingest 6ion
inhabit 7ancy
inherit 7ance
inhibit 7ion
initiate 7ion
inject 6ion
injure 5y
innovate 7ion
inoculate 8ing 8ion
inquire 6y
inscribe 6ption
insert 6ion
insist 6ence
inspect 7ion
inspire 6ation
instal 6ling 6ment
install 7ation 7ing 7ment
instigate 8ion
instill 7ation 7ing 7ment
institute 8ion
instruct 8ion
instrument aation
insulate 7ion
insure 5ance
integrate 7l 8ing 8ion
intend 5t 5tion
intensify 8ication 7ty
inter 5ment
interact 8ion
intercede 7ssion
intercept 9ion
interfere 9nce
interject 9ion
interlock 9ing
interpenetrate dion
interpose 8ition
interpret 9ation 9er 9ing
interrupt 9ion
intersect 9ion
intervene 8tion
intimate 7ion
intimidate 9ion
intone 5ation
introduce 8tion
intrude 5sion
invade 4sion
invent 6ion
invert 5sion
invest 6ing 6iture 6ment
investigate aing aion
invite 5ation
invoke 4cation
involve 7ment
iron 4ing
irrigate 7ion
irritate 7ion
irrupt 6ion
isolate 6ion
issue 4ing
italicize 6
itemize 4 6ation
jab 3bing
jam 3ming
jeopardize 7y
jerk 4ing
jog 3ging
join 4ing 4ture 1unction 1uncture
jostle 5ing
journey 7ing
judge 4ment 3iciary
juggle 6ry 5ing
jump 4ing
junket 6ing
justify 6ication
juxtapose 8ition
keep 4ing
kick 4ing
kidnap 6ping
kill 4er 4ing
kiss 4ing
kneel 5ing
knit 4ting
knock 5ing
lament 6ation
laminate 7ion
land 4ing
lave 3age 3ation
leak 4age
lean 4er
legislate 8ion 8ure
legitimate 8cy 9ion
liberate 7ion 5ty
lie 1ying
ligate 5ion 5ure
limit 5ation
line 3ing
liquidate 8ion
list 4ing
listen 6ing
live 3ing
load 4ing
localize 5e 7ation
locate 5ion
lock 4age
lodge 5ment 4ing
log 3ging
long 4ing
loosen 6ing
loot 4ing
lower 5ing
lunch 5ing
luxuriate 8ion 5y
magnify 6ication 5tude
mail 4ing
maintain 5enance
make 4r 3ing
malinger 8ing
manage 6ment
manifest 8ation
manipulate 9ion
manufacture br
march 5ing
mark 4er 4ing
market 6ing
marry 4iage
mask 4ing
master 6y
mate 3ing
maturate 7ion
mature 5ation
maximize 7ation 5um
mean 4ing
measure 7ment 6ing
meddle 5ing
mediate 6ion
meditate 7ion
meet 4ing
melt 4ing
memorize 7ation 5y
mend 4ing
merchandise aing
merge 5r 4ing
mesh 4ing
migrate 6ion
mine 3ing
mingle 5ing
minimize 5um
minister 6ration
miscalculate bion
miscarry 7iage
misconstrue action
misdirect 9ion
misinterpret cation
mismanage 9ment
misrepresent cation
mistake 6ing
misunderstand ding
mitigate 7ion
mix 3ing 3ture
mobilise 7ation
mobilize 7ation
mock 4ery
model 5ing 5ling
moderate 7ion
modernize 8ation
modify 5ication 5ier
modulate 7ion
moisten 7ing 5ure
mold 4ing
molest 6ation
monitor 7ing
monopolize 9ation 7y
moor 4age
mop 3ping
moralise 7ation
moralize 7ation
mortify 6ication
motivate 7ion 5e
motor 5ing
mottle 5ing
mould 5ing
mount 5ing
move 2tion 4ment 4r
multiply 7ication
mumble 5ing
murmur 6ation 6ing
muse 3ing
mutilate 7ion
mutter 6ing
mystify 4ery
name 3ing
narrate 6ion
narrow 6ing
nationalize aation
navigate 7ion
necessitate 8y
negate 5ion
negotiate 8ion
net 3ting
neutralize 9ation
nominate 7ion
note 3ation
notify 4ce 5ication
nourish 7ment
number 6ing
nurse 4ing
nurture 6ance
obey 3dience 3isance
object 6ion
obligate 7ion
oblige 5ation
obliterate 9ion
observe 6ance 6ation
obstruct 8ion
obtain 6ment 3ention
occlude 5sion
occupy 5ancy 5ation
offend 5ce 5se
offer 5ing
officiate 5e 8ing 8ion
omit 3ssion
open 4er 4ing
operate 6ion
oppose 5ition
oppress 7ion
optimise 5um
optimize 5um
ordain 3inance
order 5ing
organise 7ation
organize 7ation
originate 6 8ion
ossify 5ication
oust 4ing
overeat 7ing
overestimate bion
overexpose 9ure
overfeed 8ing
overtake 7ing
overwork 8ing
pace 3ing
pacify 5ication 1eace
pack 4age 4ing
package 6ing
page 3ing
paint 5ing
pair 4ing
pale 3lor
pamper 6ing
pant 4ing
parcel 6ing 6ling
park 4ing
part 4ing
participate aion
pass 4age 4ing
paste 5r
patch 5ing
pay 3ment
peddle 5ing
pelt 4ing
pen 3ning
penetrate 8ion
perceive 5ption
perfect 7ion
perform 7ance 7ing
permit 5ssion
perpetrate 9ion
perpetuate 9ion
persecute 8ion
persist 7ence 7ency
personify 6 6a 8ication
persuade 6sion
pertain 4inence
perturb 7ation
peruse 5al
pet 3ting
philosophize bing 9y
phrase 5ing
pick 4ings
picture 6ing
pilfer 6age
pilot 5age 5ing
pipe 3age 3ing
pitch 5ing
place 5ment
plan 4ning
plant 5ing
plaster 7ing
play 4ing
please 5ing 5ure
plod 4ding
plow 4ing
plumb 5ing
plunder 7age 7ing
poach 5ing
point 5er
poke 3ing
polarize 7ation
polish 6ing
pop 3ping
populate 7ion
port 4age
portend 6t
portray 6it 6iture 7al
pose 4r 3ing
posit 5ion
position 8ing
possess 7ion
post 4age 4er 4ing
postpone 8ment
postulate 8ion
pound 5age 5ing
pray 4er
preach 6ing
precede 7nce 7nt
preclude 6sion
predate 6ion
predestine 9ation
predicate 8or
predict 7ion
predominate 9nce aion
prefer 6ence 6ment
preoccupy 8ation
prepare 6ation
prescribe 7ption
present 7ation 7ment
preserve 7ation
press 5ing 5ure
pressurise 7e
pressurize 7e
presume 6ption
presuppose 9ition
pretend 7ing 6se 6sion
prevail 5lence
prevent 7ion
price 4ing
prick 5ing
print 5ing
proceed 5dure 7ing 7ings 5ssion
process 7ing 7or
proclaim 6mation
procrastinate cion
procure 6al 6ance 7ment
produce 7r 6t 6tion
profess 7ion
program 7ing
progress 8ion
prohibit 8ion
project 7ion
prolong 7ation
promote 6ion
prompt 6ing
promulgate 9ion
pronounce 9ment 4unciation
propagate 8ion
propose 6al 6ition
proscribe 7ption
prosecute 8ion
protect 7ion
protest 7ation
provide 5sion
provoke 5cation
publicize 8ing
publish 5cation 7er 7ing
puff 4ing
pull 4ing
pulsate 6ion 4e
pulse 4ing
punctuate 8ion
punish 6ment
punt 4ing
purchase 7ing
purge 4ation 4ing
purify 5ication 4ty
pursue 5it
push 4ing
putt 4ing
puzzle 6ment
quack 5ery
quadruple 8ing
qualify 6ication 6ier 5ty
quarter 7ing
quell 5ing
quench 6ing
question 8ing
quicken 7ing
quote 4ation
race 3ing
radiate 5nce 6ion 6or
raid 4er
railroad 8ing
raise 4ing
rally 5ing
ramify 5ication
ramp 4age
ransack 7ing
rarefy 5action
rate 3ing
rationalize aation
rattle 5ing
re-create 8ion
re-enter 2entry
reach 5ing
react 5ion
read 4ing
readjust 8ment
ready 5ing
realise 6ation
realize 6ation
reappear 8ance
rear 4ing
reason 6ing
reassure 7ance
rebel 5lion
rebuild 7ing
rebut 5tal 5ter
recede 5ing 4ssion
receive 4ption
recite 5al 5ation
reckon 6ing
reclaim 5mation
recline 6ing
recognize 7tion
recollect 9ion
recombine 8ation
recommend 9ation
reconcile 8iation
reconsider aation
record 6ing
recover 7y
recreate 7ion
recruit 7ment
recuperate 9ion
recur 5rence
redeem 4mption
redefine 7ition
redevelop 9ment
rediscover ay
reduce 5ing 5tion
reelect 7ion
reenact 7ment
reenforce 9ment
reevaluate 9ion
reexamine 8ation
refer 5ence 5ral
refine 6ment
refocus 7ing
refresh 7er
refuel 6ing
refuse 5al
refute 5ation
regain 6ing
regiment 8ation
register 6ration 6ry
regulate 7ing 7ion
regurgitate aion
rehabilitate bion
rehearse 7al
reimburse 9ment
reinforce 9ment
reiterate 8ion
reject 6ion
rejoice 6ing
relate 5ion
relegate 7ing 7ion
relinquish aing ament
relive 5ing
rely 3iance
remain 6der 3nant
remarry 6iage
remember 6rance
remind 6er
remit 4ssion 5ment 5tal
remove 4tion 5al
render 6ing 4ition
renew 5al
renounce 3unciation
renovate 7ion
rent 4al 4ing
reorder 7ing
reorganize 9ation
reorient 8ation
repair 4ration
repay 5ment
repeat 6ing 4tition
repent 6ance
replace 7ment 6ing
replenish 9ment
replicate 8ion
report 6ing
represent 9ation
repress 7ion
reproduce 8tion
repudiate 8ion
repulse 6ion
repute 5ation
require 7ment 5sition
rescind 2cission 5ssion
resemble 7ance
resent 6ment
reserve 6ation
reside 6nce 6ncy
resign 6ation
resile 5ience 5iency
resist 6ance
resolve 5ution
respire 6ation
restate 7ment
restrain 8t
restrict 8ion
resume 5ption
retail 6ing
retain 3ention
retake 5ing
retaliate 8ion
retard 6ation
retire 6ment
retract 7ion
reunite 5on
reveal 4lation
revel 5ry
reverberate aion
reverse 6al
revert 5sion 6ing
revise 5ion
revive 5al
revolt 5ution
revolutionize a
revolve 5ution
rid 3dance
ride 3ing
ring 4ing
rinse 4ing
ripen 5ing
ripple 5ing
rise 3ing
ritualize 6
rival 5ry
roar 4ing
roast 5ing
rob 3bery
roleplay 8ing
roll 4er 4ing
roof 4ing
root 4ing
rotate 5ion
rouse 4ing
rove 3ing
row 3ing
rubricate 6
ruin 4ing
rule 3ing
rumble 5ing
run 3ning
rush 4ing
rustle 5ing
sack 4ing
sail 4ing
salt 4ing
salute 5ation
sample 6r
satisfy 6action
saturate 7ion
saute 5ing
save 3ings
savor 5ing
savour 6ing
scale 4age 4ing
scandalize 7
scarify 4
schedule 7ing
school 6ing
scoff 5ing
score 4ing
scour 5ing
scout 5ing
scrape 5ing
scream 6er 6ing
screech 7ing
screen 6ing
screw 5ing
scrub 5bing
scrutinize 7y
scud 4ding
seal 4ing
seat 4ing
secede 4ssion
secrete 6ion
secularize 9ation
seek 4ing
seep 4age
seize 4ing 4ure
select 6ion
sell 4ing
send 4ing
sense 4ation 4ing
separate 7ion
sequester 7ration
serve 4ant
service 6ing
set 3ting
settle 6ment 5ing
sever 5ance 5ing
sew 3ing
shade 4ing
shadow 6ing
shake 4ing
shamble 6ing
shape 4ing
shatter 7ing
shave 4ing
shear 5ing
shell 5ing
shield 6ing
shift 5ing
shine 4ing
ship 4ment 4per 4ping
shirk 5ing
shiver 6ing
shock 5er
shoot 5ing
shop 4ping
shore 4ing
shout 5ing
show 4ing
shriek 6ing
shrill 6ing
shrink 6age 6ing
shuffle 6ing
shun 4ning
shut 4ting
sibilate 7ion
sift 4ing
sight 5ing
sign 4ature
signal 6ing
signalize 6
signify 4 6icance
simmer 6ing
simplify 7ication
simulate 7ion
sin 3ning
sing 4ing 1ong
sink 4ing
sit 3ting
situate 6ion
skim 4ming
skulk 5ing
slack 5ing
slacken 7ing
sleep 5ing
slice 4ing
slide 5r
sling 5ing
slip 4page
slow 4ing
smack 5er 5ing
smash 5ing
smell 5ing
smile 4ing
smoke 4ing
smuggle 6ing
snivel 6ing
snore 4ing
snort 5ing
snuggle 6ing
soak 4ing
soar 4ing
sob 3bing
socialise 8ation 8ing
socialize 8ation 8ing
soften 6ing
soil 4ing 4ure
solder 6ing
solicit 7ation
solve 3ution 5nt 4ing
sophisticate bion
sorb 3ption
souse 4ing
space 4ing
spar 4ring
sparkle 7r 6ing
spatter 7ing
speak 5ing 3ech
specialize 9ation
specify 6ication
speculate 8ion
speed 5ing
spell 5ing
spend 5ing
spin 4ning
spit 4ting
splash 6ing
splat 5ter
splinter 8ing
spoil 5ation 3liation
spot 4ting
sprawl 6ing
spray 5ing
spread 6ing
sprinkle 7ing
sputter 7ing
spy 3ing
squat 5ting
squeeze 6ing
squelch 7er
stabilise 8ation
stabilize 8ation
stage 4ing
stagnate 7ion
stain 5ing
stalk 5ing
stall 5ing
stand 4ce 5ing
standardize 8
start 5ing
starve 5ation 5ing
state 5ment
steal 5ing
steer 5age 5ing
stem 4mer
sterilize 8ation
stew 4ing
stiffen 7ing
stifle 5ing
stimulate 7nt 8ion 6us
stipulate 8ion
stir 4ring
stitch 6ing
stock 5ing
stone 4ing
store 4age
stow 4age 4ing
strain 6ing
strangle 7ing 6ulation
strangulate aion
stratify 7ication 5um
strengthen aing
stretch 7ing
strew 5ing
strike 5ing
strip 5ping
strive 5ing
stroke 5ing
stultify 7ication
stunt 5ing
sub 3bing
subjugate 8ion
sublimate 8ion
submerge 8nce 7ing 6sion
submit 5ssion
suborn 6ation
subscribe 7ption
subside 7nce 6ing
subsidize 8ation 6y
subsist 7ence
substitute 9ion
subtract 8ion
subvert 6sion
succeed 5ssion 5ssor
suck 4ing 3tion
sue 2it
suffer 6ing
suffocate 8ion
suggest 7ion
summarize 6y
summate 3
superannuate bion
supersede 8ure
supervise 8ing 8ion
supplant 8ing
supplicate 9ion
supply 6ing
support 7ing
suppose 6ition
surf 4ing
surface 6ing
surprise 7al
surround 8ings
survey 6ing
survive 6al
suspect 4icion
suspend 6sion
sustain 7ment 4enance
swab 4bing
swear 5ing
sweep 5ing
swell 5ing
swerve 5ing
swim 4ming
swing 5ing
switch 6ing
symbolize 6 8ation 8ing
sympathise 7y
sympathize 7y
synchronise 8y
synchronize 8y
syndicate 8ion
synthesise 9
systematize aation
tabulate 3le 7ion
tack 4ing
tail 4ing
tailor 6ing
take 3ing
talk 4ing
tamper 6ing
tap 3ping
taper 5ing
tarry 4iance
tat 3ting
taunt 5ing
tax 3ation
teach 5er 5ing
tease 4ing
televise 7ion
tell 1ale 4ing
temper 6ing
tempt 5ation
tend 4ency 4ing
tense 4ion
terminate 8ion
terrify 4or
terrorize 6 8ation
test 4ing
testify 5mony
thaw 4ing
theorize 5y
thin 4ning
think 5ing 2ought
thrash 6ing
thresh 6ing
thrill 6er
throb 5bing
throttle 7ing
thrust 6ing
thump 5ing
thwart 6ing
tick 4ing
tickle 5ing
tie 1ying
tighten 7ing
time 3ing
tin 3ning
tint 4ing
toast 5ing
tolerate 6nce
top 3per
torture 6ing
touch 5ing
toy 3ing
trace 4ing
track 5ing
trade 4ing
trail 5ing
train 5ing
trample 6ing
transact 8ion
transcribe 8ption
transfer 8ral
transform 9ation
transfuse 8ion
transgress aion
transit 7ion
translate 8ion
transmit 7ssion 8tal 8ter 8ting
transmute 8ation
transpire 8ation
transplant aation
transport 9ation
travel 6ing 6ling
traverse 7al
treat 5ment
tremble 6ing
triangulate 6le
trick 5ery
trifle 5ing
trim 4ming
trounce 6ing
truck 5age 5ing
trump 5ing
try 2ial
tumble 5ing
tune 3ing
turn 4ing
tutor 3elage
twist 5ing
type 3ing
typify 3e
understand aing
understate ament
undertake 8ing
underwrite ar
undo 4ing
unfasten 8ing
unfold 6ing
unify 4ication 3t
unite 3on 4ing
unitize 4
unload 6ing
untie 3ying
unveil 6ing
update 5ing
upholster 9y
uplift 6ing
urge 4ncy 3ing
use 2age 2ance 2ing
usurp 5ation
utilize 5ty 6ation
utter 5ance
vacate 5ion
vacation 8ing
validate 7ion
vanish 6ing
vaporise 5
vaporize 5 7ation
vary 3iance 3iant 3iation
veer 4ing
vegetate 7ion
vent 4ing
ventilate 8ion
verbalise 8ation
verbalize 8ation
verify 5ication
vex 3ation
vibrate 5ncy 6ion
vindicate 8ion
violate 6ion
visit 5ation 5ing
visualize 8ation
vitiate 6ion
vocalize 7ation 7ing
void 4ance
vomit 5ing
vote 3ing
vulgarise 8ation
vulgarize 8ation
wade 3ing
wail 4ing
wait 4ing
waive 5r
walk 4ing
wallop 6ing
wander 6ing
wane 3ing
warn 4ing
warp 4ing
wash 4ing
watch 5ing
wax 3ing
weaken 6ing
wean 4ing
weave 4ing
wed 3ding
weep 4ing
weld 4ing
wet 3ting
whack 5ing
wheedle 6ing
whip 4ping
whir 4ring
whirl 5ing
whisper 7ing
whistle 6ing
whiten 6ing
will 4ing
wilt 4ing
win 3ning
wink 4ing
winnow 6ing
wire 3ing
wish 4ing
withdraw 8al
wither 6ing
withhold 8ing
word 4ing
worry 4iment 5ing
wound 5ing
wreck 5ing
wrestle 6ing
write 4ing
yawn 4ing
yearn 5ing
yell 4ing
yelp 4ing
yield 5ing`;

// biome-ignore format: packed data
export const ANTONYMS = `ability inability
abnormal normal
abolish establish
absence presence
absent present
absolute relative
absorb emit
abstain consume
abstract concrete
abundance scarcity
accelerate decelerate
acceleration deceleration
accept refuse
accept reject
acceptance rejection
accuracy inaccuracy
accurate inaccurate
acquaintance stranger
acquit convict
act refrain
action inaction
active dormant
active inactive
active passive
active quiet
actual potential
acute chronic
add subtract
adequacy inadequacy
adequate inadequate
admit deny
admit exclude
admit reject
adopted native
advance back
advance recede
advance retreat
advantage disadvantage
advisable inadvisable
aerobic anaerobic
affirmation reversal
aged young
agitate calm
agitation calmness
agree disagree
agreement disagreement
alive dead
all no
all some
allow deny
allow disallow
alternate opposite
amateur professional
amicable hostile
ample meager
analysis synthesis
analytic synthetic
analyze synthesize
ancestor descendant
anglican nonconformist
angular rounded
anhydrous hydrous
animate inanimate
annual perennial
anode cathode
answer question
antagonistic conciliatory
antagonistic synergistic
anterior posterior
anti pro
antiseptic septic
appear disappear
appearance disappearance
applaud boo
appreciation depreciation
appropriate inappropriate
approval disapproval
approve disapprove
arm disarm
armament disarmament
arrive leave
artificial natural
ascend descend
ascending descending
asleep awake
assemble disassemble
assembly disassembly
assent dissent
asset liability
asymmetry symmetry
atrophied hypertrophied
attach detach
attached detached
attack defend
attend miss
attract repel
attraction repulsion
attractive repulsive
atypical typical
audible inaudible
aunt uncle
avoid confront
away home
awkward graceful
back front
back veer
backward forward
bad good
badness goodness
balance imbalance
bare covered
basic incidental
bear bull
beautiful ugly
beauty ugliness
begin end
beginning end
beginning ending
beginning middle
believe disbelieve
bend straighten
best worst
better worse
better worsen
big little
birth death
black white
blacken whiten
bless curse
blessed cursed
bloodless bloody
blue-collar white-collar
blur focus
boil freeze
bold timid
boldness timidity
bore interest
borrow lend
bottom top
bounce clear
bound free
boy girl
boycott patronize
brave cowardly
break keep
break make
break repair
breathing breathless
bright dull
brighten darken
brother sister
busy idle
buy sell
calm stormy
capable incapable
capitalism socialism
capitalistic socialistic
careful careless
cash credit
center left
center right
central peripheral
centralize decentralize
cerebral emotional
certify decertify
change stay
charge discharge
cheap expensive
cheer complain
child parent
civilian military
claim forfeit
clarity obscurity
clean dirty
clear cloudy
clear opaque
clearheaded confused
clergy laity
clergyman layman
close distant
close open
closed open
closing opening
coarse fine
coherent incoherent
cold hot
coldness hotness
collective distributive
come go
comedy tragedy
comfort discomfort
common individual
communicate excommunicate
compact loose
compatible incompatible
competence incompetence
competition cooperation
complete incomplete
complex simple
complexity simplicity
complicate simplify
con pro
concave convex
conceit humility
concentration dilution
concentration distribution
conception misconception
confident diffident
confine free
conform deviate
connect disconnect
conservative liberal
considerable inconsiderable
consistent inconsistent
consonant vowel
consonantal vocalic
construction misconstruction
constructive destructive
contented discontented
continental intercontinental
continual sporadic
continuance discontinuance
continue discontinue
continuity discontinuity
contract expand
contraction expansion
convenience inconvenience
convenient inconvenient
conventional nuclear
converge diverge
cool heat
cool warm
correct falsify
correct incorrect
courage cowardice
courteous discourteous
credible incredible
criticize praise
crooked straight
cry laugh
curly straight
curved straight
danger safety
dangerous safe
dark light
darken lighten
daughter son
day night
de-iodinate iodinate
de-iodinating iodinating
dead live
dead living
deaden enliven
decent indecent
decision indecision
decline improvement
decrease increase
decreasing increasing
deep shallow
defeat victory
defend prosecute
defense offense
defense prosecution
defensive offensive
deficit lead
definite indefinite
deglycerolize glycerolize
delay rush
delicate rugged
demand supply
demote promote
depart stay
dependent independent
depersonalize personalize
deposit withdraw
depress elate
depression elation
deprive enrich
despair hope
destroyed preserved
determinate indeterminate
differ equal
difference sameness
different same
differentiate integrate
difficult easy
difficulty ease
diligent negligent
direct indirect
direct inverse
disable enable
disabling enabling
discharge enlist
discourage encourage
disengage engage
dishonest honest
dishonor honor
disintegrate integrate
dislike like
dislike liking
dislodge lodge
disloyalty loyalty
disobedience obedience
disobedient obedient
disobey obey
disorder order
disordered ordered
disorderly orderly
disorganized organized
displeased pleased
disproportionate proportionate
disprove prove
disqualify qualify
disrepute repute
dissatisfaction satisfaction
disservice service
dissimilar similar
dissuade persuade
distal proximal
distinct indistinct
distinguishable indistinguishable
distrust trust
divest invest
divide multiply
divide unite
divided united
docile stubborn
domestic foreign
dominant subordinate
domineering submissive
double single
dove hawk
down up
downgrade upgrade
dramatic lyric
dry sweet
dry wet
dryness wetness
dull lively
dull sharp
dull sharpen
early late
early middle
east west
eastern western
eligible ineligible
empirical theoretical
employee employer
emptiness fullness
empty fill
empty full
end middle
enforce exempt
enjoy suffer
equality inequality
erase record
even odd
evil good
exclude include
exclusive inclusive
experience inexperience
experienced inexperienced
explicit implicit
export import
expressible inexpressible
extensive intensive
exterior interior
external internal
extinguish ignite
extraordinary ordinary
fail manage
fail pass
fail succeed
failure success
fair foul
fall rise
falling rising
false true
falsity truth
familiar strange
fancy plain
far near
fast slow
fat thin
father mother
feed starve
female male
feminine masculine
femininity masculinity
few many
fewer more
fidelity infidelity
figurative literal
figure ground
find lose
finish start
finite infinite
fire hire
first last
first second
flat natural
flat sharp
flatten sharpen
flexible inflexible
float sink
foe friend
follow precede
follower leader
following leading
folly wisdom
foolish wise
foot head
forbid permit
forceful forceless
foreign native
forget mind
forget remember
formal informal
formalism imitation
former latter
forward reverse
found lost
fractional whole
frail robust
free obstruct
frequent infrequent
fresh preserved
fresh salty
fresh stale
friendly hostile
frivolous serious
front rear
full thin
full-time part-time
functional organic
future past
future present
gain loss
gain reduce
gaseous liquid
gaseous solid
gather spread
general local
general particular
general specific
generalist specialist
generalize specify
geographic magnetic
give take
glad sad
glorious inglorious
gradual steep
gradual sudden
gratitude ingratitude
greater lesser
green ripe
gross net
guilt innocence
guilty innocent
hairless hairy
half whole
happiness sadness
hard soft
harden soften
hardened soft
hate love
have lack
head rear
head tail
headed headless
heaven hell
heavy light
heavy-duty light-duty
heterogeneous homogeneous
heterozygous homozygous
hide show
high low
high-sudsing low-sudsing
hit miss
hollow solid
hollowness solidity
hopeful hopeless
horizontal inclined
horizontal vertical
hospitable inhospitable
host parasite
humane inhumane
humble proud
humility pride
hungry thirsty
husband wife
hydrophilic hydrophobic
idle run
idle work
ignore know
ignore notice
ill well
illegal legal
illegitimacy legitimacy
illegitimate legitimate
illiterate literate
immaterial material
immature mature
immobility mobility
immoral moral
immortal mortal
immortality mortality
impartial partial
impatience patience
impatient patient
imperfect perfect
impersonal personal
impossible possible
impotency potency
impotent potent
impractical practical
imprecise precise
improbable probable
impropriety propriety
impurity purity
inclined vertical
incoming outgoing
indoor outdoor
induced spontaneous
inferior superior
inferiority superiority
infield outfield
inflow outflow
injustice justice
inner outer
inorganic organic
insane sane
insanity sanity
insensitive sensitive
inside outside
insignificance significance
insignificant significant
insoluble soluble
instability stability
instrumental vocal
insubstantial substantial
insufficient sufficient
integrated segregated
intelligence stupidity
intense mild
interdepartmental intradepartmental
international national
intolerance tolerance
invalidate validate
invariable variable
invisible visible
involuntary voluntary
invulnerability vulnerability
invulnerable vulnerable
inward outward
irrational rational
irregular regular
irregularity regularity
irrelevant relevant
irresolute resolute
irresponsibility responsibility
irresponsible responsible
irreversible reversible
irritate soothe
issue recall
joint separate
joy sorrow
junior senior
keep lose
king queen
lady lord
large small
late middle
lean rich
least most
left right
lengthen shorten
less more
let prevent
level raise
lie sit
lie stand
linear planar
linger rush
liquid solid
little much
live recorded
local national
location studio
long short
loose tight
loosen stiffen
lose profit
lose win
loser winner
lost saved
loud soft
lower raise
lower-class middle-class
lowered raised
major minor
majority minority
man woman
maximal minimal
maximize minimize
maximum minimum
meaningful meaningless
mental physical
merciful merciless
mistrust trust
misused used
move stay
moving still
multilateral unilateral
multiple single
nadir zenith
naive sophisticated
narrow wide
narrow widen
nasty nice
natural sharp
natural supernatural
negative neutral
negative positive
nephew niece
neutral positive
new old
new worn
no some
no yes
noisy quiet
nominal real
nonparticulate particulate
nonpolitical political
nonresident resident
nonspecific specific
nonvolatile volatile
north south
northern southern
numerical verbal
objective subjective
oblique parallel
obscurity prominence
obverse reverse
off on
old young
oleophilic oleophobic
open shut
optimism pessimism
optimistic pessimistic
other same
out safe
overachievement underachievement
overestimate underestimate
overhead subsurface
overhead surface
pain pleasure
painful painless
passing running
past present
peace war
penalty reward
poor rich
porosity solidity
postwar prewar
poverty wealth
powerful powerless
precede succeed
preceding succeeding
precocious retarded
preparation resolution
primary secondary
private public
privileged underprivileged
profane sacred
profound superficial
profundity superficiality
proximate ultimate
pull push
purge rehabilitate
qualitative quantitative
reassure worry
resist surrender
ride walk
right wrong
rise set
rough smooth
roughen smooth
roughness smoothness
round square
running standing
rural urban
seasonal year-round
seated standing
self-consciousness unselfconsciousness
separation union
sharpen soften
sharpness softness
short tall
shout whisper
shrink stretch
side top
silence sound
sink source
sit stand
sleep wake
smart stupid
sour sweet
sparkling still
spoken written
stand yield
start stop
stifle stimulate
strength weakness
strengthen weaken
strong weak
subsurface surface
succumb survive
tame wild
tender tough
thick thin
thicken thin
thickness thinness
thoughtful thoughtless
thrifty wasteful
unusual usual
unveil veil
unwelcome welcome
unwilling willing
unwillingness willingness
unwind wind
unwire wire
unworthy worthy
unwritten written
useful useless
usefulness uselessness
valuable worthless
vernal wintry
wane wax
waning waxing
worth worthlessness`;
