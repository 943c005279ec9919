/** Short and familiar forms of English given names. */

/** One name a line: the full form, then what it is shortened to or written as. */
// biome-ignore format: a table
export const NICKNAMES = `
abigail abby gail
abraham abe bram
albert al bert bertie
alexander alex alec sandy sasha xander lex
alexandra alex sandra sasha alexa lexi
alfred alf alfie fred
alison ali
amanda mandy
andrew andy drew
angela angie
anthony tony antony ant
archibald archie
arthur art artie
barbara barb barbie
benjamin ben benny benji
bernard bernie
bradley brad
calvin cal
cameron cam
caroline carrie caro
catherine cathy cate kate katie cat
charles charlie chuck chas chaz
charlotte charlie lottie
christina chris tina chrissy
christine chris tina chrissy
christopher chris kit topher
clifford cliff
daniel dan danny
david dave davey
deborah deb debbie
dennis den denny
dominic dom nick
donald don donnie donny
dorothy dot dolly dottie
douglas doug
edward ed eddie ned ted teddy
edwin ed eddie
eleanor ellie nell nora
elizabeth liz lizzie beth betty eliza libby bess elisabeth lisa betsy
emily em emmy
eugene gene
frances fran frankie
francis frank fran frankie
franklin frank
frederick fred freddie freddy
gabriel gabe
geoffrey geoff jeff jeffrey
george georgie
gerald gerry jerry
gerard gerry
gregory greg
harold harry hal
henry harry hank hal
herbert herb bert
isabella bella izzy isabel
jacob jake
jacqueline jackie
james jim jimmy jamie jay
janet jan
jason jay
jeffrey jeff
jennifer jen jenny
jeremy jerry
jessica jess jessie
joanna jo joanne
john jack johnny jon
jonathan jon jonny johnny
joseph joe joey
joshua josh
judith judy
julian jules
katherine kathy kate katie kat kathryn
kathleen kathy kath
kenneth ken kenny
kimberly kim
lawrence larry laurie
leonard len lenny leo
leslie les
lewis lou louis
louis lou
louise lou
margaret maggie meg peggy marge margie madge
martin marty
matthew matt
maximilian max
melissa mel
michael mike mick mickey micky
michelle shelly
mitchell mitch
nathan nate nat
nathaniel nate nat
nicholas nick nicky nicolas nikolas
nicola nicky
norman norm
oliver ollie olly
oscar ozzie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phil phillip
rachel rach
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich richie ricky
robert bob rob bobby robbie bert
roberta bobbie
rodney rod
ronald ron ronnie
rosemary rosie rose
roger rodge
rudolph rudy
russell russ
samantha sam sammy
samuel sam sammy
sarah sally sara
stanley stan
stephanie steph
stephen steve stevie steven
stuart stu stewart
susan sue susie suzy
suzanne sue suzy
sylvester sly
terence terry
theodore ted teddy theo
theresa terry tess tessa teresa
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
veronica ronnie
victor vic
victoria vicky vicki tori
vincent vince vinny
virginia ginny
walter walt wally
wendell wen
wilfred wilf
william bill will billy willie liam
winston win
zachary zach zack zac
mohammed muhammad mohamed mohammad muhammed mehmet
ahmed ahmad
hussein husain hussain hossein husayn
hassan hasan
yousef yusuf youssef yousuf
ibrahim ebrahim
omar umar
abdullah abdallah
sergei sergey serhiy
dmitry dmitri dmytro
alexei alexey aleksei
yuri yury
vladimir volodymyr
nikolai nikolay mykola
`;
