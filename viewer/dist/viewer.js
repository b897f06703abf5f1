/*! graaf's viewer (MIT OR Apache-2.0), with @yomguithereal/helpers 1.1.1 (MIT), d3-array 3.2.5 (ISC), d3-axis 3.0.1 (ISC), d3-brush 3.0.1 (ISC), d3-color 3.1.1 (ISC), d3-dispatch 3.0.2 (ISC), d3-drag 3.0.1 (ISC), d3-ease 3.0.2 (BSD-3-Clause), d3-format 3.1.3 (ISC), d3-interpolate 3.0.2 (ISC), d3-scale 4.0.3 (ISC), d3-selection 3.0.1 (ISC), d3-time 3.1.1 (ISC), d3-time-format 4.1.1 (ISC), d3-timer 3.0.2 (ISC), d3-transition 3.0.2 (ISC), d3-zoom 3.0.1 (ISC), events 3.3.0 (MIT), graphology 0.26.0 (MIT), graphology-shortest-path 2.1.0 (MIT), graphology-utils 2.5.2 (MIT), minisearch 7.2.0 (MIT), mnemonist 0.39.8 (MIT), obliterator 2.0.5 (MIT), sigma 4.0.4 (MIT): viewer/dist/LICENSES.txt */
"use strict";(()=>{var xf=Object.create;var fl=Object.defineProperty;var _f=Object.getOwnPropertyDescriptor;var Tf=Object.getOwnPropertyNames;var Sf=Object.getPrototypeOf,wf=Object.prototype.hasOwnProperty;var Et=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var Ef=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of Tf(t))!wf.call(e,a)&&a!==n&&fl(e,a,{get:()=>t[a],enumerable:!(r=_f(t,a))||r.enumerable});return e};var At=(e,t,n)=>(n=e!=null?xf(Sf(e)):{},Ef(t||!e||!e.__esModule?fl(n,"default",{value:e,enumerable:!0}):n,e));var bn=Et((iw,lo)=>{"use strict";var yn=typeof Reflect=="object"?Reflect:null,Cl=yn&&typeof yn.apply=="function"?yn.apply:function(t,n,r){return Function.prototype.apply.call(t,n,r)},ca;yn&&typeof yn.ownKeys=="function"?ca=yn.ownKeys:Object.getOwnPropertySymbols?ca=function(t){return Object.getOwnPropertyNames(t).concat(Object.getOwnPropertySymbols(t))}:ca=function(t){return Object.getOwnPropertyNames(t)};function Zf(e){console&&console.warn&&console.warn(e)}var Pl=Number.isNaN||function(t){return t!==t};function fe(){fe.init.call(this)}lo.exports=fe;lo.exports.once=tg;fe.EventEmitter=fe;fe.prototype._events=void 0;fe.prototype._eventsCount=0;fe.prototype._maxListeners=void 0;var Ll=10;function da(e){if(typeof e!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof e)}Object.defineProperty(fe,"defaultMaxListeners",{enumerable:!0,get:function(){return Ll},set:function(e){if(typeof e!="number"||e<0||Pl(e))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+e+".");Ll=e}});fe.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0};fe.prototype.setMaxListeners=function(t){if(typeof t!="number"||t<0||Pl(t))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+t+".");return this._maxListeners=t,this};function Fl(e){return e._maxListeners===void 0?fe.defaultMaxListeners:e._maxListeners}fe.prototype.getMaxListeners=function(){return Fl(this)};fe.prototype.emit=function(t){for(var n=[],r=1;r<arguments.length;r++)n.push(arguments[r]);var a=t==="error",i=this._events;if(i!==void 0)a=a&&i.error===void 0;else if(!a)return!1;if(a){var o;if(n.length>0&&(o=n[0]),o instanceof Error)throw o;var s=new Error("Unhandled error."+(o?" ("+o.message+")":""));throw s.context=o,s}var l=i[t];if(l===void 0)return!1;if(typeof l=="function")Cl(l,this,n);else for(var u=l.length,c=Gl(l,u),r=0;r<u;++r)Cl(c[r],this,n);return!0};function Ml(e,t,n,r){var a,i,o;if(da(n),i=e._events,i===void 0?(i=e._events=Object.create(null),e._eventsCount=0):(i.newListener!==void 0&&(e.emit("newListener",t,n.listener?n.listener:n),i=e._events),o=i[t]),o===void 0)o=i[t]=n,++e._eventsCount;else if(typeof o=="function"?o=i[t]=r?[n,o]:[o,n]:r?o.unshift(n):o.push(n),a=Fl(e),a>0&&o.length>a&&!o.warned){o.warned=!0;var s=new Error("Possible EventEmitter memory leak detected. "+o.length+" "+String(t)+" listeners added. Use emitter.setMaxListeners() to increase limit");s.name="MaxListenersExceededWarning",s.emitter=e,s.type=t,s.count=o.length,Zf(s)}return e}fe.prototype.addListener=function(t,n){return Ml(this,t,n,!1)};fe.prototype.on=fe.prototype.addListener;fe.prototype.prependListener=function(t,n){return Ml(this,t,n,!0)};function Qf(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function Il(e,t,n){var r={fired:!1,wrapFn:void 0,target:e,type:t,listener:n},a=Qf.bind(r);return a.listener=n,r.wrapFn=a,a}fe.prototype.once=function(t,n){return da(n),this.on(t,Il(this,t,n)),this};fe.prototype.prependOnceListener=function(t,n){return da(n),this.prependListener(t,Il(this,t,n)),this};fe.prototype.removeListener=function(t,n){var r,a,i,o,s;if(da(n),a=this._events,a===void 0)return this;if(r=a[t],r===void 0)return this;if(r===n||r.listener===n)--this._eventsCount===0?this._events=Object.create(null):(delete a[t],a.removeListener&&this.emit("removeListener",t,r.listener||n));else if(typeof r!="function"){for(i=-1,o=r.length-1;o>=0;o--)if(r[o]===n||r[o].listener===n){s=r[o].listener,i=o;break}if(i<0)return this;i===0?r.shift():Jf(r,i),r.length===1&&(a[t]=r[0]),a.removeListener!==void 0&&this.emit("removeListener",t,s||n)}return this};fe.prototype.off=fe.prototype.removeListener;fe.prototype.removeAllListeners=function(t){var n,r,a;if(r=this._events,r===void 0)return this;if(r.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):r[t]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete r[t]),this;if(arguments.length===0){var i=Object.keys(r),o;for(a=0;a<i.length;++a)o=i[a],o!=="removeListener"&&this.removeAllListeners(o);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(n=r[t],typeof n=="function")this.removeListener(t,n);else if(n!==void 0)for(a=n.length-1;a>=0;a--)this.removeListener(t,n[a]);return this};function Nl(e,t,n){var r=e._events;if(r===void 0)return[];var a=r[t];return a===void 0?[]:typeof a=="function"?n?[a.listener||a]:[a]:n?eg(a):Gl(a,a.length)}fe.prototype.listeners=function(t){return Nl(this,t,!0)};fe.prototype.rawListeners=function(t){return Nl(this,t,!1)};fe.listenerCount=function(e,t){return typeof e.listenerCount=="function"?e.listenerCount(t):zl.call(e,t)};fe.prototype.listenerCount=zl;function zl(e){var t=this._events;if(t!==void 0){var n=t[e];if(typeof n=="function")return 1;if(n!==void 0)return n.length}return 0}fe.prototype.eventNames=function(){return this._eventsCount>0?ca(this._events):[]};function Gl(e,t){for(var n=new Array(t),r=0;r<t;++r)n[r]=e[r];return n}function Jf(e,t){for(;t+1<e.length;t++)e[t]=e[t+1];e.pop()}function eg(e){for(var t=new Array(e.length),n=0;n<t.length;++n)t[n]=e[n].listener||e[n];return t}function tg(e,t){return new Promise(function(n,r){function a(o){e.removeListener(t,i),r(o)}function i(){typeof e.removeListener=="function"&&e.removeListener("error",a),n([].slice.call(arguments))}Ol(e,t,i,{once:!0}),t!=="error"&&ng(e,a,{once:!0})})}function ng(e,t,n){typeof e.on=="function"&&Ol(e,"error",t,n)}function Ol(e,t,n,r){if(typeof e.on=="function")r.once?e.once(t,n):e.on(t,n);else if(typeof e.addEventListener=="function")e.addEventListener(t,function a(i){r.once&&e.removeEventListener(t,a),n(i)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof e)}});var ba=Et((sw,Jl)=>{Jl.exports=function(t){return t!==null&&typeof t=="object"&&typeof t.addUndirectedEdgeWithKey=="function"&&typeof t.dropNode=="function"&&typeof t.multi=="boolean"}});var tu=Et((lw,eu)=>{function nt(e){if(typeof e!="function")throw new Error("obliterator/iterator: expecting a function!");this.next=e}typeof Symbol<"u"&&(nt.prototype[Symbol.iterator]=function(){return this});nt.of=function(){var e=arguments,t=e.length,n=0;return new nt(function(){return n>=t?{done:!0}:{done:!1,value:e[n++]}})};nt.empty=function(){var e=new nt(function(){return{done:!0}});return e};nt.fromSequence=function(e){var t=0,n=e.length;return new nt(function(){return t>=n?{done:!0}:{done:!1,value:e[t++]}})};nt.is=function(e){return e instanceof nt?!0:typeof e=="object"&&e!==null&&typeof e.next=="function"};eu.exports=nt});var nu=Et(po=>{po.ARRAY_BUFFER_SUPPORT=typeof ArrayBuffer<"u";po.SYMBOL_SUPPORT=typeof Symbol<"u"});var iu=Et((cw,au)=>{var ru=nu(),lp=ru.ARRAY_BUFFER_SUPPORT,up=ru.SYMBOL_SUPPORT;au.exports=function(t,n){var r,a,i,o,s;if(!t)throw new Error("obliterator/forEach: invalid iterable.");if(typeof n!="function")throw new Error("obliterator/forEach: expecting a callback.");if(Array.isArray(t)||lp&&ArrayBuffer.isView(t)||typeof t=="string"||t.toString()==="[object Arguments]"){for(i=0,o=t.length;i<o;i++)n(t[i],i);return}if(typeof t.forEach=="function"){t.forEach(n);return}if(up&&Symbol.iterator in t&&typeof t.next!="function"&&(t=t[Symbol.iterator]()),typeof t.next=="function"){for(r=t,i=0;s=r.next(),s.done!==!0;)n(s.value,i),i++;return}for(a in t)t.hasOwnProperty(a)&&n(t[a],a)}});var lu=Et((dw,su)=>{var ou=tu(),cp=iu();function _e(){this.clear()}_e.prototype.clear=function(){this.items=[],this.offset=0,this.size=0};_e.prototype.enqueue=function(e){return this.items.push(e),++this.size};_e.prototype.dequeue=function(){if(this.size){var e=this.items[this.offset];return++this.offset*2>=this.items.length&&(this.items=this.items.slice(this.offset),this.offset=0),this.size--,e}};_e.prototype.peek=function(){if(this.size)return this.items[this.offset]};_e.prototype.forEach=function(e,t){t=arguments.length>1?t:this;for(var n=this.offset,r=0,a=this.items.length;n<a;n++,r++)e.call(t,this.items[n],r,this)};_e.prototype.toArray=function(){return this.items.slice(this.offset)};_e.prototype.values=function(){var e=this.items,t=this.offset;return new ou(function(){if(t>=e.length)return{done:!0};var n=e[t];return t++,{value:n,done:!1}})};_e.prototype.entries=function(){var e=this.items,t=this.offset,n=0;return new ou(function(){if(t>=e.length)return{done:!0};var r=e[t];return t++,{value:[n++,r],done:!1}})};typeof Symbol<"u"&&(_e.prototype[Symbol.iterator]=_e.prototype.values);_e.prototype.toString=function(){return this.toArray().join(",")};_e.prototype.toJSON=function(){return this.toArray()};_e.prototype.inspect=function(){var e=this.toArray();return Object.defineProperty(e,"constructor",{value:_e,enumerable:!1}),e};typeof Symbol<"u"&&(_e.prototype[Symbol.for("nodejs.util.inspect.custom")]=_e.prototype.inspect);_e.from=function(e){var t=new _e;return cp(e,function(n){t.enqueue(n)}),t};_e.of=function(){return _e.from(arguments)};su.exports=_e});var cu=Et((hw,uu)=>{uu.exports=function(t,n){var r=n.length;if(r!==0){var a=t.length;t.length+=r;for(var i=0;i<r;i++)t[a+i]=n[i]}}});var hu=Et(wn=>{var mo=ba(),dp=lu(),hp=cu();function fp(e,t,n){if(!mo(e))throw new Error("graphology-shortest-path: invalid graphology instance.");if(arguments.length<3)throw new Error("graphology-shortest-path: invalid number of arguments. Expecting at least 3.");if(!e.hasNode(t))throw new Error('graphology-shortest-path: the "'+t+'" source node does not exist in the given graph.');if(!e.hasNode(n))throw new Error('graphology-shortest-path: the "'+n+'" target node does not exist in the given graph.');if(t=""+t,n=""+n,t===n)return[t];var r=e.inboundNeighbors.bind(e),a=e.outboundNeighbors.bind(e),i={},o={};i[t]=null,o[n]=null;var s=[t],l=[n],u,c,d,h,f,m,y,p,g=!1;e:for(;s.length&&l.length;)if(s.length<=l.length){for(u=s,s=[],f=0,y=u.length;f<y;f++)for(c=u[f],d=a(c),m=0,p=d.length;m<p;m++)if(h=d[m],h in i||(s.push(h),i[h]=c),h in o){g=!0;break e}}else for(u=l,l=[],f=0,y=u.length;f<y;f++)for(c=u[f],d=r(c),m=0,p=d.length;m<p;m++)if(h=d[m],h in o||(l.push(h),o[h]=c),h in i){g=!0;break e}if(!g)return null;for(var v=[];h;)v.unshift(h),h=i[h];for(h=o[v[v.length-1]];h;)v.push(h),h=o[h];return v.length?v:null}function gp(e,t){if(!mo(e))throw new Error("graphology-shortest-path: invalid graphology instance.");if(arguments.length<2)throw new Error("graphology-shortest-path: invalid number of arguments. Expecting at least 2.");if(!e.hasNode(t))throw new Error('graphology-shortest-path: the "'+t+'" source node does not exist in the given graph.');t=""+t;var n={},r={},a,i,o,s,l,u;for(n[t]=!0,r[t]=[t];Object.keys(n).length;){a=n,n={};for(o in a)for(i=e.outboundNeighbors(o),l=0,u=i.length;l<u;l++)s=i[l],r[s]||(r[s]=r[o].concat(s),n[s]=!0)}return r}function du(e,t,n){if(!mo(t))throw new Error("graphology-shortest-path: invalid graphology instance.");if(!t.hasNode(n))throw new Error('graphology-shortest-path: the "'+n+'" source node does not exist in the given graph.');n=""+n;var r=new Set,a={},i=0;a[n]=0;for(var o=[n],s,l,u;o.length!==0;){var c=[];for(s=0,l=o.length;s<l;s++)u=o[s],!r.has(u)&&(r.add(u),hp(c,t[e](u)),a[u]=i);i++,o=c}return a}var pp=du.bind(null,"outboundNeighbors"),mp=du.bind(null,"neighbors");function vp(e,t){t=""+t;var n=[],r={},a={},i=e.nodes(),o,s,l,u,c,d,h,f,m;for(d=0,f=i.length;d<f;d++)u=i[d],r[u]=[],a[u]=0;var y={};a[t]=1,y[t]=0;for(var p=dp.of(t);p.size;)for(u=p.dequeue(),n.push(u),o=y[u],s=a[u],l=e.outboundNeighbors(u),h=0,m=l.length;h<m;h++)c=l[h],c in y||(p.enqueue(c),y[c]=o+1),y[c]===o+1&&(a[c]+=s,r[c].push(u));return[n,r,a]}wn.bidirectional=fp;wn.singleSource=gp;wn.singleSourceLength=pp;wn.undirectedSingleSourceLength=mp;wn.brandes=vp});var Af={about:["Deze graaf toont wat teksten beweren, niet wat waar is. Lees het citaat voor u iets overneemt.","This graph shows what texts claim, not what is true. Read the quotation before you print it."],actor:["Actor","Actor"],actors:["actoren","actors"],addActor:["Actor toevoegen…","Add an actor…"],affirmed:["gemeld of bevestigd","reported or affirmed"],all:["alles","all"],anchor:["gerekend vanaf","reckoned from"],atLeast:["Zekerheid ten minste","Certainty at least"],certainty:["Zekerheid","Certainty"],claim:["bewering","claim"],claims:["beweringen","claims"],clear:["Filters wissen","Clear filters"],close:["Sluiten","Close"],conflicts:["Wat elkaar tegenspreekt","What contradicts"],csv:["Tabel (CSV)","Table (CSV)"],dark:["Donker","Dark"],date:["Datum","Date"],dateUnknown:["datum onbekend","date unknown"],denied:["ontkend","denied"],disputed:["betwist of betwijfeld","disputed or doubted"],document:["document","document"],documents:["documenten","documents"],edges:["gebeurtenissen en toestanden","events and states"],evidence:["Bewijs","Evidence"],exportView:["Bewaren","Save"],filters:["Filters","Filters"],from:["Van","From"],graph:["Graaf","Graph"],graphHelp:["Pijltjes gaan van actor naar actor, Enter kiest, Escape laat los, plus en min vergroten en verkleinen.","Arrow keys go from actor to actor, Enter picks, Escape lets go, plus and minus zoom."],hedged:["naar verluidt","hedged: hearsay"],help:["Toetsen","Keys"],hint:["Kies een actor of een lijn in de graaf, of een streep in de tijdlijn.","Pick an actor or a line in the graph, or a mark in the timeline."],language:["English","Nederlands"],leftOut:["weggelaten in de tekst","left out by the text"],legend:["Legenda","Legend"],light:["Licht","Light"],mentioned:["Meest genoemd","Named most"],more:["Meer","More"],moreEdges:["meer tonen","show more"],noClaims:["Niets komt door de filters.","Nothing passes the filters."],noMatch:["niemand gevonden","nobody found"],noPath:["Er is geen pad tussen deze twee.","There is no path between these two."],noWebgl:["Zonder WebGL: de graaf is als SVG getekend.","Without WebGL: the graph is drawn as SVG."],object:["lijdt","object"],oneEdge:["gebeurtenis of toestand","event or state"],oneSource:["1 onafhankelijke bron","1 independent source"],openDate:["open","open"],otherEdges:["Verder tussen deze twee","Also between these two"],outside:["vóór of na dit beeld","before or after this view"],path:["Pad","Path"],pathTo:["Kortste pad naar…","Shortest path to…"],period:["Periode","Period"],place:["Plaats","Place"],planned:["gepland, mogelijk of verondersteld","planned, possible or supposed"],play:["Afspelen","Play"],png:["Beeld (PNG)","Image (PNG)"],relation:["Relatie","Relation"],reported:["alleen de datum van het bericht","only the report's date is known"],review:["Oordeel van een mens","A person's verdict"],rule:["Regel","Rule"],search:["Zoek een actor","Search an actor"],source:["Bron","Source"],sourcePart:["bron","source"],sources:["onafhankelijke bronnen","independent sources"],span:["ergens in deze dagen","somewhere in these days"],status:["Stand","Status"],steps:["stappen","steps"],stop:["Stoppen","Stop"],subject:["doet","subject"],svg:["Tekening (SVG)","Drawing (SVG)"],theme:["Thema","Theme"],themePart:["wat","what"],timeline:["Tijdlijn","Timeline"],to:["Tot en met","Up to"],undated:["zonder datum","undated"],unlink:["Laat los","Let go"],verb:["werkwoord","verb"],when:["wanneer","when"],where:["door","by"],whole:["Hele tijdlijn","Whole timeline"],why:["Waarom zo gelezen","Why it is read so"],zoom:["Vergroot de periode","Zoom to the period"],zoomIn:["Vergroten","Zoom in"],zoomOut:["Verkleinen","Zoom out"],zoomAll:["Alles in beeld","Show all"],basisExplicit:["de tekst noemt de datum","the text gives the date"],basisDeictic:["gerekend vanaf de publicatie","reckoned from the publication"],basisDuration:["een tijdspanne in de tekst","a span of time in the text"],basisInherited:["overgenomen uit de tekst eromheen","taken over from the text around it"],basisPublication:["alleen de publicatiedatum begrenst haar","bounded by the date of publication alone"],keySearch:["zoeken","search"],keyArrows:["van actor naar actor","from actor to actor"],keyEnter:["kiezen","pick"],keyEscape:["loslaten, sluiten","let go, close"],keyFilters:["filters","filters"],keyPlay:["tijd afspelen","play time"],keyZoom:["vergroten, verkleinen, alles","zoom in, out, all"],keyHelp:["deze lijst","this list"]},ia="en";function dt(){return ia}function Ki(e){ia=e,document.documentElement.lang=e}function te(e){return e[ia==="nl"?0:1]}function B(e){return te(Af[e])}function Rt(e,t,n){return`${e.toLocaleString(ia)} ${B(e===1?t:n)}`}var Dt=["plain","hedged","planned","disputed","denied"],Zi=class{constructor(t){this.page=t;this.edgesOf=t.nodes.map(()=>[]),this.category=t.edges.map(Rf);for(let{words:n}of t.sources)this.voiceWords.set(n[1],n);t.nodes.forEach((n,r)=>this.nodeNumber.set(n.id,r)),t.edges.forEach((n,r)=>{this.edgeNumber.set(n.id,r),this.edgesOf[n.subject].push(r),n.object!==n.subject&&this.edgesOf[n.object].push(r)})}page;edgesOf;category;voiceWords=new Map;nodeNumber=new Map;edgeNumber=new Map;node(t){return this.nodeNumber.get(t)}edge(t){return this.edgeNumber.get(t)}isActor(t){let{kind:n}=this.page.nodes[t];return n!=="thing"&&n!=="unspecified"}other(t,n){let{subject:r,object:a}=this.page.edges[t];return r===n?a:r}document(t){return this.page.documents[this.page.sentences[this.page.claims[t].sentence].document]}voices(t){let n=(this.page.claims[t].sources??[]).map(([a])=>this.page.sources[a].words[1]),r=this.document(t);return[...n,r.publisher??r.place]}voiceName(t){let n=this.voiceWords.get(t);return n?te(n):t}inTime(t){let n=r=>{let{when:a}=this.page.edges[r],i=a===void 0?void 0:this.page.dates[a],o=i?.last??1/0;return[i?.first??o,o]};return t.map(r=>({edge:r,key:n(r)})).sort((r,a)=>gl(r.key[0],a.key[0])||gl(r.key[1],a.key[1])||r.edge-a.edge).map(({edge:r})=>r)}};function gl(e,t){return e<t?-1:e>t?1:0}function Rf(e){return e.status==="denied"?"denied":e.status==="disputed"||e.status==="doubted"?"disputed":e.modality?"planned":e.hedged?"hedged":"plain"}function kt(e){return new Date(e*864e5).toISOString().slice(0,10)}function or(e){if(!e||!/^\d{4}-\d\d-\d\d$/.test(e))return;let t=Date.parse(`${e}T00:00:00Z`);return Number.isNaN(t)?void 0:t/864e5}function pl(){let e=document.getElementById("graaf-data");return new Zi(JSON.parse(e?.textContent??"null"))}function ml(e,t,n){for(let[r,a]of Object.entries(t))typeof a=="function"?e.addEventListener(r,a):a===!0?e.setAttribute(r,""):a!==void 0&&a!==!1&&e.setAttribute(r,String(a));e.append(...n.filter(r=>r!==!1&&r!=null))}function G(e,t={},...n){let r=document.createElement(e);return ml(r,t,n),r}function re(e,t={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",e);return ml(r,t,n),r}function We(e,...t){e.replaceChildren(...t.filter(n=>n!==!1&&n!=null))}var vl={subject:"subject",verb:"verb",object:"object",theme:"themePart",when:"when",source:"sourcePart"};function yl(){let e=Object.entries(vl).map(([t,n])=>G("mark",{class:t},B(n)));return G("p",{class:"parts"},...e.flatMap(t=>[t," "]))}function Df(e,t){let n=new Set([0,e.length]);for(let[,a,i]of t)n.add(a).add(a+i);let r=[...n].filter(a=>a<=e.length).sort((a,i)=>a-i);return r.slice(1).map((a,i)=>{let o=r[i],s=t.filter(([,l,u])=>l<=o&&a<=l+u).map(([l])=>l);return{text:e.slice(o,a),parts:s}})}function kf(e,t){let{page:n}=e.model,r=n.sentences[t.sentence],a=Df(r.text,t.marks).map(({text:i,parts:o})=>{if(!o.length)return i;let s=o[o.length-1];return G("mark",{class:s,title:o.map(l=>B(vl[l])).join(", ")},i)});return G("blockquote",{lang:n.documents[r.document].lang},...a)}function Cf(e,t){let{page:n}=e.model;if(!t.sources?.length){let a=n.documents[n.sentences[t.sentence].document];return a.publisher??a.place}return t.sources.map(([a,i])=>{let o=te(n.sources[a].words),s=n.words.stance[i];return s?`${o} (${te(s)})`:o}).join(" ← ")}function oa(e){return e.map(([t,n])=>G("span",{class:`badge ${t}`},n))}function Lf(e,t){let{words:n}=e.model.page,r=[];return t.negative&&r.push(["denied",te(n.status.denied)]),t.modality&&r.push(["planned",te(n.modality[t.modality])]),t.hedged&&r.push(["hedged",te(n.status.hedged)]),r}function Pf(e,t){let{page:n}=e.model,r=n.sentences[t.sentence],a=n.documents[r.document],i=a.published===void 0?void 0:te(n.dates[a.published].words),o=[a.publisher,i,a.title,a.place].filter(Boolean).join(" · "),s=a.url&&/^https?:\/\//i.test(a.url)?a.url:void 0;return G("p",{class:"where"},s?G("a",{href:s,rel:"noreferrer noopener",target:"_blank"},o):o)}function Qi(e,t,n){let r=e.model.page.claims[t];return G("article",{class:"claim","data-claim":r.id},G("p",{class:"voice"},G("b",{},Cf(e,r))," ",...oa(Lf(e,r))),kf(e,r),Pf(e,r),Mf(e,r,n))}var Ff={explicit:"basisExplicit",deictic:"basisDeictic",duration:"basisDuration",inherited:"basisInherited",publication:"basisPublication"};function Mf(e,t,n){let{page:r}=e.model,{subject:a,object:i}=r.edges[n],o=(l,u)=>{let{kind:c,words:d}=r.nodes[l];return`${u?`“${u}”`:B("leftOut")} → ${te(d)} (${te(r.words.kind[c])})`},s=[[B("rule"),G("code",{},t.rule)],[B("subject"),o(a,t.words[0])],[B("object"),o(i,t.words[1])]];return t.place&&s.push([B("place"),te(t.place)]),s.push([B("date"),If(e,t)],[B("certainty"),`${t.confidence} / 100`]),t.review&&s.push([B("review"),[t.review.verdict,t.review.because].filter(Boolean).join(": ")]),s.push([B("more"),G("code",{},`graaf explain ${t.id}`)]),G("details",{class:"why"},G("summary",{},B("why")),G("dl",{},...s.flatMap(([l,u])=>[G("dt",{},l),G("dd",{},u)])))}function If(e,t){if(t.when===void 0)return B("dateUnknown");let{edtf:n,words:r,first:a,last:i}=e.model.page.dates[t.when],o=`${a===void 0?B("openDate"):kt(a)} – ${i===void 0?B("openDate"):kt(i)}`,s=t.basis?`; ${B(Ff[t.basis])}`:"",l=t.anchor?`; ${B("anchor")} ${t.anchor}`:"";return`${te(r)} (${n}; ${o}${s}${l})`}var Nf="ENTRIES",Sl="KEYS",wl="VALUES";var sr=class{constructor(t,n){let r=t._tree,a=Array.from(r.keys());this.set=t,this._type=n,this._path=a.length>0?[{node:r,keys:a}]:[]}next(){let t=this.dive();return this.backtrack(),t}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:t,keys:n}=vn(this._path);if(vn(n)==="")return{done:!1,value:this.result()};let r=t.get(vn(n));return this._path.push({node:r,keys:Array.from(r.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let t=vn(this._path).keys;t.pop(),!(t.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:t})=>vn(t)).filter(t=>t!=="").join("")}value(){return vn(this._path).node.get("")}result(){switch(this._type){case wl:return this.value();case Sl:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},vn=e=>e[e.length-1],zf=(e,t,n)=>{let r=new Map;if(t===void 0)return r;let a=t.length+1,i=a+n,o=new Uint8Array(i*a).fill(n+1);for(let s=0;s<a;++s)o[s]=s;for(let s=1;s<i;++s)o[s*a]=s;return El(e,t,n,r,o,1,a,""),r},El=(e,t,n,r,a,i,o,s)=>{let l=i*o;e:for(let u of e.keys())if(u===""){let c=a[l-1];c<=n&&r.set(s,[e.get(u),c])}else{let c=i;for(let d=0;d<u.length;++d,++c){let h=u[d],f=o*c,m=f-o,y=a[f],p=Math.max(0,c-n-1),g=Math.min(o-1,c+n);for(let v=p;v<g;++v){let b=h!==t[v],T=a[m+v]+ +b,x=a[m+v+1]+1,_=a[f+v]+1,w=a[f+v+1]=Math.min(T,x,_);w<y&&(y=w)}if(y>n)continue e}El(e.get(u),t,n,r,a,c,o,s+u)}},lr=class e{constructor(t=new Map,n=""){this._size=void 0,this._tree=t,this._prefix=n}atPrefix(t){if(!t.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,r]=ua(this._tree,t.slice(this._prefix.length));if(n===void 0){let[a,i]=oo(r);for(let o of a.keys())if(o!==""&&o.startsWith(i)){let s=new Map;return s.set(o.slice(i.length),a.get(o)),new e(s,t)}}return new e(n,t)}clear(){this._size=void 0,this._tree.clear()}delete(t){return this._size=void 0,Gf(this._tree,t)}entries(){return new sr(this,Nf)}forEach(t){for(let[n,r]of this)t(n,r,this)}fuzzyGet(t,n){return zf(this._tree,t,n)}get(t){let n=ro(this._tree,t);return n!==void 0?n.get(""):void 0}has(t){let n=ro(this._tree,t);return n!==void 0&&n.has("")}keys(){return new sr(this,Sl)}set(t,n){if(typeof t!="string")throw new Error("key must be a string");return this._size=void 0,Ji(this._tree,t).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let t=this.entries();for(;!t.next().done;)this._size+=1;return this._size}update(t,n){if(typeof t!="string")throw new Error("key must be a string");this._size=void 0;let r=Ji(this._tree,t);return r.set("",n(r.get(""))),this}fetch(t,n){if(typeof t!="string")throw new Error("key must be a string");this._size=void 0;let r=Ji(this._tree,t),a=r.get("");return a===void 0&&r.set("",a=n()),a}values(){return new sr(this,wl)}[Symbol.iterator](){return this.entries()}static from(t){let n=new e;for(let[r,a]of t)n.set(r,a);return n}static fromObject(t){return e.from(Object.entries(t))}},ua=(e,t,n=[])=>{if(t.length===0||e==null)return[e,n];for(let r of e.keys())if(r!==""&&t.startsWith(r))return n.push([e,r]),ua(e.get(r),t.slice(r.length),n);return n.push([e,t]),ua(void 0,"",n)},ro=(e,t)=>{if(t.length===0||e==null)return e;for(let n of e.keys())if(n!==""&&t.startsWith(n))return ro(e.get(n),t.slice(n.length))},Ji=(e,t)=>{let n=t.length;e:for(let r=0;e&&r<n;){for(let i of e.keys())if(i!==""&&t[r]===i[0]){let o=Math.min(n-r,i.length),s=1;for(;s<o&&t[r+s]===i[s];)++s;let l=e.get(i);if(s===i.length)e=l;else{let u=new Map;u.set(i.slice(s),l),e.set(t.slice(r,r+s),u),e.delete(i),e=u}r+=s;continue e}let a=new Map;return e.set(t.slice(r),a),a}return e},Gf=(e,t)=>{let[n,r]=ua(e,t);if(n!==void 0){if(n.delete(""),n.size===0)Al(r);else if(n.size===1){let[a,i]=n.entries().next().value;Rl(r,a,i)}}},Al=e=>{if(e.length===0)return;let[t,n]=oo(e);if(t.delete(n),t.size===0)Al(e.slice(0,-1));else if(t.size===1){let[r,a]=t.entries().next().value;r!==""&&Rl(e.slice(0,-1),r,a)}},Rl=(e,t,n)=>{if(e.length===0)return;let[r,a]=oo(e);r.set(a+t,n),r.delete(a)},oo=e=>e[e.length-1],so="or",Dl="and",Of="and_not",ur=class e{constructor(t){if(t?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=t.autoVacuum==null||t.autoVacuum===!0?no:t.autoVacuum;this._options={...to,...t,autoVacuum:n,searchOptions:{...bl,...t.searchOptions||{}},autoSuggestOptions:{...$f,...t.autoSuggestOptions||{}}},this._index=new lr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=io,this.addFields(this._options.fields)}add(t){let{extractField:n,stringifyField:r,tokenize:a,processTerm:i,fields:o,idField:s}=this._options,l=n(t,s);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${s}"`);if(this._idToShortId.has(l))throw new Error(`MiniSearch: duplicate ID ${l}`);let u=this.addDocumentId(l);this.saveStoredFields(u,t);for(let c of o){let d=n(t,c);if(d==null)continue;let h=a(r(d,c),c),f=this._fieldIds[c],m=new Set(h).size;this.addFieldLength(u,f,this._documentCount-1,m);for(let y of h){let p=i(y,c);if(Array.isArray(p))for(let g of p)this.addTerm(f,u,g);else p&&this.addTerm(f,u,p)}}}addAll(t){for(let n of t)this.add(n)}addAllAsync(t,n={}){let{chunkSize:r=10}=n,a={chunk:[],promise:Promise.resolve()},{chunk:i,promise:o}=t.reduce(({chunk:s,promise:l},u,c)=>(s.push(u),(c+1)%r===0?{chunk:[],promise:l.then(()=>new Promise(d=>setTimeout(d,0))).then(()=>this.addAll(s))}:{chunk:s,promise:l}),a);return o.then(()=>this.addAll(i))}remove(t){let{tokenize:n,processTerm:r,extractField:a,stringifyField:i,fields:o,idField:s}=this._options,l=a(t,s);if(l==null)throw new Error(`MiniSearch: document does not have ID field "${s}"`);let u=this._idToShortId.get(l);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${l}: it is not in the index`);for(let c of o){let d=a(t,c);if(d==null)continue;let h=n(i(d,c),c),f=this._fieldIds[c],m=new Set(h).size;this.removeFieldLength(u,f,this._documentCount,m);for(let y of h){let p=r(y,c);if(Array.isArray(p))for(let g of p)this.removeTerm(f,u,g);else p&&this.removeTerm(f,u,p)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(l),this._fieldLength.delete(u),this._documentCount-=1}removeAll(t){if(t)for(let n of t)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new lr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(t){let n=this._idToShortId.get(t);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${t}: it is not in the index`);this._idToShortId.delete(t),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((r,a)=>{this.removeFieldLength(n,a,this._documentCount,r)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:t,minDirtCount:n,batchSize:r,batchWait:a}=this._options.autoVacuum;this.conditionalVacuum({batchSize:r,batchWait:a},{minDirtCount:n,minDirtFactor:t})}discardAll(t){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let r of t)this.discard(r)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(t){let{idField:n,extractField:r}=this._options,a=r(t,n);this.discard(a),this.add(t)}vacuum(t={}){return this.conditionalVacuum(t)}conditionalVacuum(t,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let r=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=io,this.performVacuuming(t,r)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(t),this._currentVacuum)}async performVacuuming(t,n){let r=this._dirtCount;if(this.vacuumConditionsMet(n)){let a=t.batchSize||ao.batchSize,i=t.batchWait||ao.batchWait,o=1;for(let[s,l]of this._index){for(let[u,c]of l)for(let[d]of c)this._documentIds.has(d)||(c.size<=1?l.delete(u):c.delete(d));this._index.get(s).size===0&&this._index.delete(s),o%a===0&&await new Promise(u=>setTimeout(u,i)),o+=1}this._dirtCount-=r}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(t){if(t==null)return!0;let{minDirtCount:n,minDirtFactor:r}=t;return n=n||no.minDirtCount,r=r||no.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=r}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(t){return this._idToShortId.has(t)}getStoredFields(t){let n=this._idToShortId.get(t);if(n!=null)return this._storedFields.get(n)}search(t,n={}){let{searchOptions:r}=this._options,a={...r,...n},i=this.executeQuery(t,n),o=[];for(let[s,{score:l,terms:u,match:c}]of i){let d=u.length||1,h={id:this._documentIds.get(s),score:l*d,terms:Object.keys(c),queryTerms:u,match:c};Object.assign(h,this._storedFields.get(s)),(a.filter==null||a.filter(h))&&o.push(h)}return t===e.wildcard&&a.boostDocument==null||o.sort(_l),o}autoSuggest(t,n={}){n={...this._options.autoSuggestOptions,...n};let r=new Map;for(let{score:i,terms:o}of this.search(t,n)){let s=o.join(" "),l=r.get(s);l!=null?(l.score+=i,l.count+=1):r.set(s,{score:i,terms:o,count:1})}let a=[];for(let[i,{score:o,terms:s,count:l}]of r)a.push({suggestion:i,terms:s,score:o/l});return a.sort(_l),a}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(t,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(t),n)}static async loadJSONAsync(t,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(t),n)}static getDefault(t){if(to.hasOwnProperty(t))return eo(to,t);throw new Error(`MiniSearch: unknown option "${t}"`)}static loadJS(t,n){let{index:r,documentIds:a,fieldLength:i,storedFields:o,serializationVersion:s}=t,l=this.instantiateMiniSearch(t,n);l._documentIds=sa(a),l._fieldLength=sa(i),l._storedFields=sa(o);for(let[u,c]of l._documentIds)l._idToShortId.set(c,u);for(let[u,c]of r){let d=new Map;for(let h of Object.keys(c)){let f=c[h];s===1&&(f=f.ds),d.set(parseInt(h,10),sa(f))}l._index.set(u,d)}return l}static async loadJSAsync(t,n){let{index:r,documentIds:a,fieldLength:i,storedFields:o,serializationVersion:s}=t,l=this.instantiateMiniSearch(t,n);l._documentIds=await la(a),l._fieldLength=await la(i),l._storedFields=await la(o);for(let[c,d]of l._documentIds)l._idToShortId.set(d,c);let u=0;for(let[c,d]of r){let h=new Map;for(let f of Object.keys(d)){let m=d[f];s===1&&(m=m.ds),h.set(parseInt(f,10),await la(m))}++u%1e3===0&&await kl(0),l._index.set(c,h)}return l}static instantiateMiniSearch(t,n){let{documentCount:r,nextId:a,fieldIds:i,averageFieldLength:o,dirtCount:s,serializationVersion:l}=t;if(l!==1&&l!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new e(n);return u._documentCount=r,u._nextId=a,u._idToShortId=new Map,u._fieldIds=i,u._avgFieldLength=o,u._dirtCount=s||0,u._index=new lr,u}executeQuery(t,n={}){if(t===e.wildcard)return this.executeWildcardQuery(n);if(typeof t!="string"){let h={...n,...t,queries:void 0},f=t.queries.map(m=>this.executeQuery(m,h));return this.combineResults(f,h.combineWith)}let{tokenize:r,processTerm:a,searchOptions:i}=this._options,o={tokenize:r,processTerm:a,...i,...n},{tokenize:s,processTerm:l}=o,d=s(t).flatMap(h=>l(h)).filter(h=>!!h).map(Hf(o)).map(h=>this.executeQuerySpec(h,o));return this.combineResults(d,o.combineWith)}executeQuerySpec(t,n){let r={...this._options.searchOptions,...n},a=(r.fields||this._options.fields).reduce((y,p)=>({...y,[p]:eo(r.boost,p)||1}),{}),{boostDocument:i,weights:o,maxFuzzy:s,bm25:l}=r,{fuzzy:u,prefix:c}={...bl.weights,...o},d=this._index.get(t.term),h=this.termResults(t.term,t.term,1,t.termBoost,d,a,i,l),f,m;if(t.prefix&&(f=this._index.atPrefix(t.term)),t.fuzzy){let y=t.fuzzy===!0?.2:t.fuzzy,p=y<1?Math.min(s,Math.round(t.term.length*y)):y;p&&(m=this._index.fuzzyGet(t.term,p))}if(f)for(let[y,p]of f){let g=y.length-t.term.length;if(!g)continue;m?.delete(y);let v=c*y.length/(y.length+.3*g);this.termResults(t.term,y,v,t.termBoost,p,a,i,l,h)}if(m)for(let y of m.keys()){let[p,g]=m.get(y);if(!g)continue;let v=u*y.length/(y.length+g);this.termResults(t.term,y,v,t.termBoost,p,a,i,l,h)}return h}executeWildcardQuery(t){let n=new Map,r={...this._options.searchOptions,...t};for(let[a,i]of this._documentIds){let o=r.boostDocument?r.boostDocument(i,"",this._storedFields.get(a)):1;n.set(a,{score:o,terms:[],match:{}})}return n}combineResults(t,n=so){if(t.length===0)return new Map;let r=n.toLowerCase(),a=Bf[r];if(!a)throw new Error(`Invalid combination operator: ${n}`);return t.reduce(a)||new Map}toJSON(){let t=[];for(let[n,r]of this._index){let a={};for(let[i,o]of r)a[i]=Object.fromEntries(o);t.push([n,a])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:t,serializationVersion:2}}termResults(t,n,r,a,i,o,s,l,u=new Map){if(i==null)return u;for(let c of Object.keys(o)){let d=o[c],h=this._fieldIds[c],f=i.get(h);if(f==null)continue;let m=f.size,y=this._avgFieldLength[h];for(let p of f.keys()){if(!this._documentIds.has(p)){this.removeTerm(h,p,n),m-=1;continue}let g=s?s(this._documentIds.get(p),n,this._storedFields.get(p)):1;if(!g)continue;let v=f.get(p),b=this._fieldLength.get(p)[h],T=Uf(v,m,this._documentCount,b,y,l),x=r*a*d*g*T,_=u.get(p);if(_){_.score+=x,Vf(_.terms,t);let w=eo(_.match,n);w?w.push(c):_.match[n]=[c]}else u.set(p,{score:x,terms:[t],match:{[n]:[c]}})}}return u}addTerm(t,n,r){let a=this._index.fetch(r,Tl),i=a.get(t);if(i==null)i=new Map,i.set(n,1),a.set(t,i);else{let o=i.get(n);i.set(n,(o||0)+1)}}removeTerm(t,n,r){if(!this._index.has(r)){this.warnDocumentChanged(n,t,r);return}let a=this._index.fetch(r,Tl),i=a.get(t);i==null||i.get(n)==null?this.warnDocumentChanged(n,t,r):i.get(n)<=1?i.size<=1?a.delete(t):i.delete(n):i.set(n,i.get(n)-1),this._index.get(r).size===0&&this._index.delete(r)}warnDocumentChanged(t,n,r){for(let a of Object.keys(this._fieldIds))if(this._fieldIds[a]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(t)} has changed before removal: term "${r}" was not present in field "${a}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(t){let n=this._nextId;return this._idToShortId.set(t,n),this._documentIds.set(n,t),this._documentCount+=1,this._nextId+=1,n}addFields(t){for(let n=0;n<t.length;n++)this._fieldIds[t[n]]=n}addFieldLength(t,n,r,a){let i=this._fieldLength.get(t);i==null&&this._fieldLength.set(t,i=[]),i[n]=a;let s=(this._avgFieldLength[n]||0)*r+a;this._avgFieldLength[n]=s/(r+1)}removeFieldLength(t,n,r,a){if(r===1){this._avgFieldLength[n]=0;return}let i=this._avgFieldLength[n]*r-a;this._avgFieldLength[n]=i/(r-1)}saveStoredFields(t,n){let{storeFields:r,extractField:a}=this._options;if(r==null||r.length===0)return;let i=this._storedFields.get(t);i==null&&this._storedFields.set(t,i={});for(let o of r){let s=a(n,o);s!==void 0&&(i[o]=s)}}};ur.wildcard=Symbol("*");var eo=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0,Bf={[so]:(e,t)=>{for(let n of t.keys()){let r=e.get(n);if(r==null)e.set(n,t.get(n));else{let{score:a,terms:i,match:o}=t.get(n);r.score=r.score+a,r.match=Object.assign(r.match,o),xl(r.terms,i)}}return e},[Dl]:(e,t)=>{let n=new Map;for(let r of t.keys()){let a=e.get(r);if(a==null)continue;let{score:i,terms:o,match:s}=t.get(r);xl(a.terms,o),n.set(r,{score:a.score+i,terms:a.terms,match:Object.assign(a.match,s)})}return n},[Of]:(e,t)=>{for(let n of t.keys())e.delete(n);return e}},Wf={k:1.2,b:.7,d:.5},Uf=(e,t,n,r,a,i)=>{let{k:o,b:s,d:l}=i;return Math.log(1+(n-t+.5)/(t+.5))*(l+e*(o+1)/(e+o*(1-s+s*r/a)))},Hf=e=>(t,n,r)=>{let a=typeof e.fuzzy=="function"?e.fuzzy(t,n,r):e.fuzzy||!1,i=typeof e.prefix=="function"?e.prefix(t,n,r):e.prefix===!0,o=typeof e.boostTerm=="function"?e.boostTerm(t,n,r):1;return{term:t,fuzzy:a,prefix:i,termBoost:o}},to={idField:"id",extractField:(e,t)=>e[t],stringifyField:(e,t)=>e.toString(),tokenize:e=>e.split(qf),processTerm:e=>e.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(e,t)=>{typeof console?.[e]=="function"&&console[e](t)},autoVacuum:!0},bl={combineWith:so,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Wf},$f={combineWith:Dl,prefix:(e,t,n)=>t===n.length-1},ao={batchSize:1e3,batchWait:10},io={minDirtFactor:.1,minDirtCount:20},no={...ao,...io},Vf=(e,t)=>{e.includes(t)||e.push(t)},xl=(e,t)=>{for(let n of t)e.includes(n)||e.push(n)},_l=({score:e},{score:t})=>t-e,Tl=()=>new Map,sa=e=>{let t=new Map;for(let n of Object.keys(e))t.set(parseInt(n,10),e[n]);return t},la=async e=>{let t=new Map,n=0;for(let r of Object.keys(e))t.set(parseInt(r,10),e[r]),++n%1e3===0&&await kl(0);return t},kl=e=>new Promise(t=>setTimeout(t,e)),qf=/[\n\r\p{Z}\p{P}]+/u;var cr,jf=0;function Xf(e){return e.normalize("NFD").replace(/\p{M}/gu,"").toLowerCase()}function Yf(e){if(cr)return cr;cr=new ur({fields:["names","also"],processTerm:n=>Xf(n)||null});let t=e.page.nodes.map((n,r)=>({id:r,names:n.words.join(" "),also:(n.also??[]).join(" ")}));return cr.addAll(t.filter(({id:n})=>e.page.nodes[n].kind!=="unspecified")),cr}function Kf(e,t){let n={prefix:!0,fuzzy:.2,boost:{names:3},combineWith:"AND"};return Yf(e).search(t,{...n,boostDocument:a=>1+Math.log2(1+e.page.nodes[a].claims)/4}).map(({id:a})=>a)}var Ct=class{constructor(t,n,r,a=()=>!0){this.model=t;this.choose=r;this.accepts=a;let i=`search-${++jf}`;this.list=G("ul",{id:i,role:"listbox","aria-label":n,hidden:!0}),this.input=G("input",{type:"search",role:"combobox",placeholder:n,"aria-label":n,"aria-controls":i,"aria-expanded":"false","aria-autocomplete":"list",autocomplete:"off",spellcheck:"false",input:()=>this.search(),keydown:o=>this.key(o),blur:()=>setTimeout(()=>this.close(),150)}),this.element=G("div",{class:"search"},this.input,this.list)}model;choose;accepts;element;input;list;found=[];at=-1;search(){let t=this.input.value.trim();if(!t)return this.close();this.found=Kf(this.model,t).filter(this.accepts).slice(0,10),this.at=this.found.length?0:-1,this.show()}show(){let{nodes:t,words:n}=this.model.page,r=this.found.map((a,i)=>{let{words:o,kind:s,claims:l}=t[a];return G("li",{id:`${this.list.id}-${i}`,role:"option","aria-selected":i===this.at?"true":"false",mousedown:u=>{u.preventDefault(),this.take(a)}},G("b",{},te(o)),` ${te(n.kind[s])} · ${l}`)});We(this.list,...r.length?r:[G("li",{class:"none",role:"option","aria-disabled":"true","aria-selected":"false"},B("noMatch"))]),this.list.hidden=!1,this.input.setAttribute("aria-expanded","true"),this.at>=0?this.input.setAttribute("aria-activedescendant",`${this.list.id}-${this.at}`):this.input.removeAttribute("aria-activedescendant")}key(t){let n=t.key==="ArrowDown"?1:t.key==="ArrowUp"?-1:0;if(n&&this.found.length)this.at=(this.at+n+this.found.length)%this.found.length,this.show();else if(t.key==="Enter"&&this.at>=0)this.take(this.found[this.at]);else if(t.key==="Escape"&&(this.input.value||!this.list.hidden))this.input.value="",this.close();else return;t.preventDefault(),t.stopPropagation()}take(t){this.input.value="",this.close(),this.input.blur(),this.choose(t)}close(){this.list.hidden=!0,this.found=[],this.at=-1,this.input.setAttribute("aria-expanded","false"),this.input.removeAttribute("aria-activedescendant")}};var Hl=At(bn(),1);function rg(){let e=arguments[0];for(let t=1,n=arguments.length;t<n;t++)if(arguments[t])for(let r in arguments[t])e[r]=arguments[t][r];return e}var Se=rg;typeof Object.assign=="function"&&(Se=Object.assign);function He(e,t,n,r){let a=e._nodes.get(t),i=null;return a&&(r==="mixed"?i=a.out&&a.out[n]||a.undirected&&a.undirected[n]:r==="directed"?i=a.out&&a.out[n]:i=a.undirected&&a.undirected[n]),i}function Ce(e){return typeof e=="object"&&e!==null}function $l(e){let t;for(t in e)return!1;return!0}function Ue(e,t,n){Object.defineProperty(e,t,{enumerable:!1,configurable:!1,writable:!0,value:n})}function Ke(e,t,n){let r={enumerable:!0,configurable:!0};typeof n=="function"?r.get=n:(r.value=n,r.writable=!1),Object.defineProperty(e,t,r)}function Bl(e){return!(!Ce(e)||e.attributes&&!Array.isArray(e.attributes))}function ag(){let e=Math.floor(Math.random()*256)&255;return()=>e++}function ht(){let e=arguments,t=null,n=-1;return{[Symbol.iterator](){return this},next(){let r=null;do{if(t===null){if(n++,n>=e.length)return{done:!0};t=e[n][Symbol.iterator]()}if(r=t.next(),r.done){t=null;continue}break}while(!0);return r}}}function _n(){return{[Symbol.iterator](){return this},next(){return{done:!0}}}}var fr=class extends Error{constructor(t){super(),this.name="GraphError",this.message=t}},X=class e extends fr{constructor(t){super(t),this.name="InvalidArgumentsGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,e.prototype.constructor)}},V=class e extends fr{constructor(t){super(t),this.name="NotFoundGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,e.prototype.constructor)}},J=class e extends fr{constructor(t){super(t),this.name="UsageGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,e.prototype.constructor)}};function Vl(e,t){this.key=e,this.attributes=t,this.clear()}Vl.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}};function ql(e,t){this.key=e,this.attributes=t,this.clear()}ql.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}};function jl(e,t){this.key=e,this.attributes=t,this.clear()}jl.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}};function Tn(e,t,n,r,a){this.key=t,this.attributes=a,this.undirected=e,this.source=n,this.target=r}Tn.prototype.attach=function(){let e="out",t="in";this.undirected&&(e=t="undirected");let n=this.source.key,r=this.target.key;this.source[e][r]=this,!(this.undirected&&n===r)&&(this.target[t][n]=this)};Tn.prototype.attachMulti=function(){let e="out",t="in",n=this.source.key,r=this.target.key;this.undirected&&(e=t="undirected");let a=this.source[e],i=a[r];if(typeof i>"u"){a[r]=this,this.undirected&&n===r||(this.target[t][n]=this);return}i.previous=this,this.next=i,a[r]=this,this.target[t][n]=this};Tn.prototype.detach=function(){let e=this.source.key,t=this.target.key,n="out",r="in";this.undirected&&(n=r="undirected"),delete this.source[n][t],delete this.target[r][e]};Tn.prototype.detachMulti=function(){let e=this.source.key,t=this.target.key,n="out",r="in";this.undirected&&(n=r="undirected"),this.previous===void 0?this.next===void 0?(delete this.source[n][t],delete this.target[r][e]):(this.next.previous=void 0,this.source[n][t]=this.next,this.target[r][e]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var Xl=0,Yl=1,ig=2,Kl=3;function ft(e,t,n,r,a,i,o){let s,l,u,c;if(r=""+r,n===Xl){if(s=e._nodes.get(r),!s)throw new V(`Graph.${t}: could not find the "${r}" node in the graph.`);u=a,c=i}else if(n===Kl){if(a=""+a,l=e._edges.get(a),!l)throw new V(`Graph.${t}: could not find the "${a}" edge in the graph.`);let d=l.source.key,h=l.target.key;if(r===d)s=l.target;else if(r===h)s=l.source;else throw new V(`Graph.${t}: the "${r}" node is not attached to the "${a}" edge (${d}, ${h}).`);u=i,c=o}else{if(l=e._edges.get(r),!l)throw new V(`Graph.${t}: could not find the "${r}" edge in the graph.`);n===Yl?s=l.source:s=l.target,u=a,c=i}return[s,u,c]}function og(e,t,n){e.prototype[t]=function(r,a,i){let[o,s]=ft(this,t,n,r,a,i);return o.attributes[s]}}function sg(e,t,n){e.prototype[t]=function(r,a){let[i]=ft(this,t,n,r,a);return i.attributes}}function lg(e,t,n){e.prototype[t]=function(r,a,i){let[o,s]=ft(this,t,n,r,a,i);return o.attributes.hasOwnProperty(s)}}function ug(e,t,n){e.prototype[t]=function(r,a,i,o){let[s,l,u]=ft(this,t,n,r,a,i,o);return s.attributes[l]=u,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function cg(e,t,n){e.prototype[t]=function(r,a,i,o){let[s,l,u]=ft(this,t,n,r,a,i,o);if(typeof u!="function")throw new X(`Graph.${t}: updater should be a function.`);let c=s.attributes,d=u(c[l]);return c[l]=d,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function dg(e,t,n){e.prototype[t]=function(r,a,i){let[o,s]=ft(this,t,n,r,a,i);return delete o.attributes[s],this.emit("nodeAttributesUpdated",{key:o.key,type:"remove",attributes:o.attributes,name:s}),this}}function hg(e,t,n){e.prototype[t]=function(r,a,i){let[o,s]=ft(this,t,n,r,a,i);if(!Ce(s))throw new X(`Graph.${t}: provided attributes are not a plain object.`);return o.attributes=s,this.emit("nodeAttributesUpdated",{key:o.key,type:"replace",attributes:o.attributes}),this}}function fg(e,t,n){e.prototype[t]=function(r,a,i){let[o,s]=ft(this,t,n,r,a,i);if(!Ce(s))throw new X(`Graph.${t}: provided attributes are not a plain object.`);return Se(o.attributes,s),this.emit("nodeAttributesUpdated",{key:o.key,type:"merge",attributes:o.attributes,data:s}),this}}function gg(e,t,n){e.prototype[t]=function(r,a,i){let[o,s]=ft(this,t,n,r,a,i);if(typeof s!="function")throw new X(`Graph.${t}: provided updater is not a function.`);return o.attributes=s(o.attributes),this.emit("nodeAttributesUpdated",{key:o.key,type:"update",attributes:o.attributes}),this}}var pg=[{name:e=>`get${e}Attribute`,attacher:og},{name:e=>`get${e}Attributes`,attacher:sg},{name:e=>`has${e}Attribute`,attacher:lg},{name:e=>`set${e}Attribute`,attacher:ug},{name:e=>`update${e}Attribute`,attacher:cg},{name:e=>`remove${e}Attribute`,attacher:dg},{name:e=>`replace${e}Attributes`,attacher:hg},{name:e=>`merge${e}Attributes`,attacher:fg},{name:e=>`update${e}Attributes`,attacher:gg}];function mg(e){pg.forEach(function({name:t,attacher:n}){n(e,t("Node"),Xl),n(e,t("Source"),Yl),n(e,t("Target"),ig),n(e,t("Opposite"),Kl)})}function vg(e,t,n){e.prototype[t]=function(r,a){let i;if(this.type!=="mixed"&&n!=="mixed"&&n!==this.type)throw new J(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new J(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+r,s=""+a;if(a=arguments[2],i=He(this,o,s,n),!i)throw new V(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(n!=="mixed")throw new J(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(r=""+r,i=this._edges.get(r),!i)throw new V(`Graph.${t}: could not find the "${r}" edge in the graph.`)}return i.attributes[a]}}function yg(e,t,n){e.prototype[t]=function(r){let a;if(this.type!=="mixed"&&n!=="mixed"&&n!==this.type)throw new J(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>1){if(this.multi)throw new J(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let i=""+r,o=""+arguments[1];if(a=He(this,i,o,n),!a)throw new V(`Graph.${t}: could not find an edge for the given path ("${i}" - "${o}").`)}else{if(n!=="mixed")throw new J(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(r=""+r,a=this._edges.get(r),!a)throw new V(`Graph.${t}: could not find the "${r}" edge in the graph.`)}return a.attributes}}function bg(e,t,n){e.prototype[t]=function(r,a){let i;if(this.type!=="mixed"&&n!=="mixed"&&n!==this.type)throw new J(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new J(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+r,s=""+a;if(a=arguments[2],i=He(this,o,s,n),!i)throw new V(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(n!=="mixed")throw new J(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(r=""+r,i=this._edges.get(r),!i)throw new V(`Graph.${t}: could not find the "${r}" edge in the graph.`)}return i.attributes.hasOwnProperty(a)}}function xg(e,t,n){e.prototype[t]=function(r,a,i){let o;if(this.type!=="mixed"&&n!=="mixed"&&n!==this.type)throw new J(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new J(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+r,l=""+a;if(a=arguments[2],i=arguments[3],o=He(this,s,l,n),!o)throw new V(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(n!=="mixed")throw new J(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(r=""+r,o=this._edges.get(r),!o)throw new V(`Graph.${t}: could not find the "${r}" edge in the graph.`)}return o.attributes[a]=i,this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:a}),this}}function _g(e,t,n){e.prototype[t]=function(r,a,i){let o;if(this.type!=="mixed"&&n!=="mixed"&&n!==this.type)throw new J(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new J(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+r,l=""+a;if(a=arguments[2],i=arguments[3],o=He(this,s,l,n),!o)throw new V(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(n!=="mixed")throw new J(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(r=""+r,o=this._edges.get(r),!o)throw new V(`Graph.${t}: could not find the "${r}" edge in the graph.`)}if(typeof i!="function")throw new X(`Graph.${t}: updater should be a function.`);return o.attributes[a]=i(o.attributes[a]),this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:a}),this}}function Tg(e,t,n){e.prototype[t]=function(r,a){let i;if(this.type!=="mixed"&&n!=="mixed"&&n!==this.type)throw new J(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new J(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+r,s=""+a;if(a=arguments[2],i=He(this,o,s,n),!i)throw new V(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(n!=="mixed")throw new J(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(r=""+r,i=this._edges.get(r),!i)throw new V(`Graph.${t}: could not find the "${r}" edge in the graph.`)}return delete i.attributes[a],this.emit("edgeAttributesUpdated",{key:i.key,type:"remove",attributes:i.attributes,name:a}),this}}function Sg(e,t,n){e.prototype[t]=function(r,a){let i;if(this.type!=="mixed"&&n!=="mixed"&&n!==this.type)throw new J(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new J(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+r,s=""+a;if(a=arguments[2],i=He(this,o,s,n),!i)throw new V(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(n!=="mixed")throw new J(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(r=""+r,i=this._edges.get(r),!i)throw new V(`Graph.${t}: could not find the "${r}" edge in the graph.`)}if(!Ce(a))throw new X(`Graph.${t}: provided attributes are not a plain object.`);return i.attributes=a,this.emit("edgeAttributesUpdated",{key:i.key,type:"replace",attributes:i.attributes}),this}}function wg(e,t,n){e.prototype[t]=function(r,a){let i;if(this.type!=="mixed"&&n!=="mixed"&&n!==this.type)throw new J(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new J(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+r,s=""+a;if(a=arguments[2],i=He(this,o,s,n),!i)throw new V(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(n!=="mixed")throw new J(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(r=""+r,i=this._edges.get(r),!i)throw new V(`Graph.${t}: could not find the "${r}" edge in the graph.`)}if(!Ce(a))throw new X(`Graph.${t}: provided attributes are not a plain object.`);return Se(i.attributes,a),this.emit("edgeAttributesUpdated",{key:i.key,type:"merge",attributes:i.attributes,data:a}),this}}function Eg(e,t,n){e.prototype[t]=function(r,a){let i;if(this.type!=="mixed"&&n!=="mixed"&&n!==this.type)throw new J(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new J(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+r,s=""+a;if(a=arguments[2],i=He(this,o,s,n),!i)throw new V(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(n!=="mixed")throw new J(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(r=""+r,i=this._edges.get(r),!i)throw new V(`Graph.${t}: could not find the "${r}" edge in the graph.`)}if(typeof a!="function")throw new X(`Graph.${t}: provided updater is not a function.`);return i.attributes=a(i.attributes),this.emit("edgeAttributesUpdated",{key:i.key,type:"update",attributes:i.attributes}),this}}var Ag=[{name:e=>`get${e}Attribute`,attacher:vg},{name:e=>`get${e}Attributes`,attacher:yg},{name:e=>`has${e}Attribute`,attacher:bg},{name:e=>`set${e}Attribute`,attacher:xg},{name:e=>`update${e}Attribute`,attacher:_g},{name:e=>`remove${e}Attribute`,attacher:Tg},{name:e=>`replace${e}Attributes`,attacher:Sg},{name:e=>`merge${e}Attributes`,attacher:wg},{name:e=>`update${e}Attributes`,attacher:Eg}];function Rg(e){Ag.forEach(function({name:t,attacher:n}){n(e,t("Edge"),"mixed"),n(e,t("DirectedEdge"),"directed"),n(e,t("UndirectedEdge"),"undirected")})}var Dg=[{name:"edges",type:"mixed"},{name:"inEdges",type:"directed",direction:"in"},{name:"outEdges",type:"directed",direction:"out"},{name:"inboundEdges",type:"mixed",direction:"in"},{name:"outboundEdges",type:"mixed",direction:"out"},{name:"directedEdges",type:"directed"},{name:"undirectedEdges",type:"undirected"}];function kg(e,t,n,r){let a=!1;for(let i in t){if(i===r)continue;let o=t[i];if(a=n(o.key,o.attributes,o.source.key,o.target.key,o.source.attributes,o.target.attributes,o.undirected),e&&a)return o.key}}function Cg(e,t,n,r){let a,i,o,s=!1;for(let l in t)if(l!==r){a=t[l];do{if(i=a.source,o=a.target,s=n(a.key,a.attributes,i.key,o.key,i.attributes,o.attributes,a.undirected),e&&s)return a.key;a=a.next}while(a!==void 0)}}function uo(e,t){let n=Object.keys(e),r=n.length,a,i=0;return{[Symbol.iterator](){return this},next(){do if(a)a=a.next;else{if(i>=r)return{done:!0};let o=n[i++];if(o===t){a=void 0;continue}a=e[o]}while(!a);return{done:!1,value:{edge:a.key,attributes:a.attributes,source:a.source.key,target:a.target.key,sourceAttributes:a.source.attributes,targetAttributes:a.target.attributes,undirected:a.undirected}}}}}function Lg(e,t,n,r){let a=t[n];if(!a)return;let i=a.source,o=a.target;if(r(a.key,a.attributes,i.key,o.key,i.attributes,o.attributes,a.undirected)&&e)return a.key}function Pg(e,t,n,r){let a=t[n];if(!a)return;let i=!1;do{if(i=r(a.key,a.attributes,a.source.key,a.target.key,a.source.attributes,a.target.attributes,a.undirected),e&&i)return a.key;a=a.next}while(a!==void 0)}function co(e,t){let n=e[t];if(n.next!==void 0)return{[Symbol.iterator](){return this},next(){if(!n)return{done:!0};let a={edge:n.key,attributes:n.attributes,source:n.source.key,target:n.target.key,sourceAttributes:n.source.attributes,targetAttributes:n.target.attributes,undirected:n.undirected};return n=n.next,{done:!1,value:a}}};let r=!1;return{[Symbol.iterator](){return this},next(){return r===!0?{done:!0}:(r=!0,{done:!1,value:{edge:n.key,attributes:n.attributes,source:n.source.key,target:n.target.key,sourceAttributes:n.source.attributes,targetAttributes:n.target.attributes,undirected:n.undirected}})}}}function Fg(e,t){if(e.size===0)return[];if(t==="mixed"||t===e.type)return Array.from(e._edges.keys());let n=t==="undirected"?e.undirectedSize:e.directedSize,r=new Array(n),a=t==="undirected",i=e._edges.values(),o=0,s,l;for(;s=i.next(),s.done!==!0;)l=s.value,l.undirected===a&&(r[o++]=l.key);return r}function Zl(e,t,n,r){if(t.size===0)return;let a=n!=="mixed"&&n!==t.type,i=n==="undirected",o,s,l=!1,u=t._edges.values();for(;o=u.next(),o.done!==!0;){if(s=o.value,a&&s.undirected!==i)continue;let{key:c,attributes:d,source:h,target:f}=s;if(l=r(c,d,h.key,f.key,h.attributes,f.attributes,s.undirected),e&&l)return c}}function Mg(e,t){if(e.size===0)return _n();let n=t!=="mixed"&&t!==e.type,r=t==="undirected",a=e._edges.values();return{[Symbol.iterator](){return this},next(){let i,o;for(;;){if(i=a.next(),i.done)return i;if(o=i.value,!(n&&o.undirected!==r))break}return{value:{edge:o.key,attributes:o.attributes,source:o.source.key,target:o.target.key,sourceAttributes:o.source.attributes,targetAttributes:o.target.attributes,undirected:o.undirected},done:!1}}}}function ho(e,t,n,r,a,i){let o=t?Cg:kg,s;if(n!=="undirected"&&(r!=="out"&&(s=o(e,a.in,i),e&&s)||r!=="in"&&(s=o(e,a.out,i,r?void 0:a.key),e&&s))||n!=="directed"&&(s=o(e,a.undirected,i),e&&s))return s}function Ig(e,t,n,r){let a=[];return ho(!1,e,t,n,r,function(i){a.push(i)}),a}function Ng(e,t,n){let r=_n();return e!=="undirected"&&(t!=="out"&&typeof n.in<"u"&&(r=ht(r,uo(n.in))),t!=="in"&&typeof n.out<"u"&&(r=ht(r,uo(n.out,t?void 0:n.key)))),e!=="directed"&&typeof n.undirected<"u"&&(r=ht(r,uo(n.undirected))),r}function fo(e,t,n,r,a,i,o){let s=n?Pg:Lg,l;if(t!=="undirected"&&(typeof a.in<"u"&&r!=="out"&&(l=s(e,a.in,i,o),e&&l)||typeof a.out<"u"&&r!=="in"&&(r||a.key!==i)&&(l=s(e,a.out,i,o),e&&l))||t!=="directed"&&typeof a.undirected<"u"&&(l=s(e,a.undirected,i,o),e&&l))return l}function zg(e,t,n,r,a){let i=[];return fo(!1,e,t,n,r,a,function(o){i.push(o)}),i}function Gg(e,t,n,r){let a=_n();return e!=="undirected"&&(typeof n.in<"u"&&t!=="out"&&r in n.in&&(a=ht(a,co(n.in,r))),typeof n.out<"u"&&t!=="in"&&r in n.out&&(t||n.key!==r)&&(a=ht(a,co(n.out,r)))),e!=="directed"&&typeof n.undirected<"u"&&r in n.undirected&&(a=ht(a,co(n.undirected,r))),a}function Og(e,t){let{name:n,type:r,direction:a}=t;e.prototype[n]=function(i,o){if(r!=="mixed"&&this.type!=="mixed"&&r!==this.type)return[];if(!arguments.length)return Fg(this,r);if(arguments.length===1){i=""+i;let s=this._nodes.get(i);if(typeof s>"u")throw new V(`Graph.${n}: could not find the "${i}" node in the graph.`);return Ig(this.multi,r==="mixed"?this.type:r,a,s)}if(arguments.length===2){i=""+i,o=""+o;let s=this._nodes.get(i);if(!s)throw new V(`Graph.${n}:  could not find the "${i}" source node in the graph.`);if(!this._nodes.has(o))throw new V(`Graph.${n}:  could not find the "${o}" target node in the graph.`);return zg(r,this.multi,a,s,o)}throw new X(`Graph.${n}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Bg(e,t){let{name:n,type:r,direction:a}=t,i="forEach"+n[0].toUpperCase()+n.slice(1,-1);e.prototype[i]=function(u,c,d){if(!(r!=="mixed"&&this.type!=="mixed"&&r!==this.type)){if(arguments.length===1)return d=u,Zl(!1,this,r,d);if(arguments.length===2){u=""+u,d=c;let h=this._nodes.get(u);if(typeof h>"u")throw new V(`Graph.${i}: could not find the "${u}" node in the graph.`);return ho(!1,this.multi,r==="mixed"?this.type:r,a,h,d)}if(arguments.length===3){u=""+u,c=""+c;let h=this._nodes.get(u);if(!h)throw new V(`Graph.${i}:  could not find the "${u}" source node in the graph.`);if(!this._nodes.has(c))throw new V(`Graph.${i}:  could not find the "${c}" target node in the graph.`);return fo(!1,r,this.multi,a,h,c,d)}throw new X(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)}};let o="map"+n[0].toUpperCase()+n.slice(1);e.prototype[o]=function(){let u=Array.prototype.slice.call(arguments),c=u.pop(),d;if(u.length===0){let h=0;r!=="directed"&&(h+=this.undirectedSize),r!=="undirected"&&(h+=this.directedSize),d=new Array(h);let f=0;u.push((m,y,p,g,v,b,T)=>{d[f++]=c(m,y,p,g,v,b,T)})}else d=[],u.push((h,f,m,y,p,g,v)=>{d.push(c(h,f,m,y,p,g,v))});return this[i].apply(this,u),d};let s="filter"+n[0].toUpperCase()+n.slice(1);e.prototype[s]=function(){let u=Array.prototype.slice.call(arguments),c=u.pop(),d=[];return u.push((h,f,m,y,p,g,v)=>{c(h,f,m,y,p,g,v)&&d.push(h)}),this[i].apply(this,u),d};let l="reduce"+n[0].toUpperCase()+n.slice(1);e.prototype[l]=function(){let u=Array.prototype.slice.call(arguments);if(u.length<2||u.length>4)throw new X(`Graph.${l}: invalid number of arguments (expecting 2, 3 or 4 and got ${u.length}).`);if(typeof u[u.length-1]=="function"&&typeof u[u.length-2]!="function")throw new X(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let c,d;u.length===2?(c=u[0],d=u[1],u=[]):u.length===3?(c=u[1],d=u[2],u=[u[0]]):u.length===4&&(c=u[2],d=u[3],u=[u[0],u[1]]);let h=d;return u.push((f,m,y,p,g,v,b)=>{h=c(h,f,m,y,p,g,v,b)}),this[i].apply(this,u),h}}function Wg(e,t){let{name:n,type:r,direction:a}=t,i="find"+n[0].toUpperCase()+n.slice(1,-1);e.prototype[i]=function(l,u,c){if(r!=="mixed"&&this.type!=="mixed"&&r!==this.type)return!1;if(arguments.length===1)return c=l,Zl(!0,this,r,c);if(arguments.length===2){l=""+l,c=u;let d=this._nodes.get(l);if(typeof d>"u")throw new V(`Graph.${i}: could not find the "${l}" node in the graph.`);return ho(!0,this.multi,r==="mixed"?this.type:r,a,d,c)}if(arguments.length===3){l=""+l,u=""+u;let d=this._nodes.get(l);if(!d)throw new V(`Graph.${i}:  could not find the "${l}" source node in the graph.`);if(!this._nodes.has(u))throw new V(`Graph.${i}:  could not find the "${u}" target node in the graph.`);return fo(!0,r,this.multi,a,d,u,c)}throw new X(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)};let o="some"+n[0].toUpperCase()+n.slice(1,-1);e.prototype[o]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((d,h,f,m,y,p,g)=>u(d,h,f,m,y,p,g)),!!this[i].apply(this,l)};let s="every"+n[0].toUpperCase()+n.slice(1,-1);e.prototype[s]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((d,h,f,m,y,p,g)=>!u(d,h,f,m,y,p,g)),!this[i].apply(this,l)}}function Ug(e,t){let{name:n,type:r,direction:a}=t,i=n.slice(0,-1)+"Entries";e.prototype[i]=function(o,s){if(r!=="mixed"&&this.type!=="mixed"&&r!==this.type)return _n();if(!arguments.length)return Mg(this,r);if(arguments.length===1){o=""+o;let l=this._nodes.get(o);if(!l)throw new V(`Graph.${i}: could not find the "${o}" node in the graph.`);return Ng(r,a,l)}if(arguments.length===2){o=""+o,s=""+s;let l=this._nodes.get(o);if(!l)throw new V(`Graph.${i}:  could not find the "${o}" source node in the graph.`);if(!this._nodes.has(s))throw new V(`Graph.${i}:  could not find the "${s}" target node in the graph.`);return Gg(r,a,l,s)}throw new X(`Graph.${i}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Hg(e){Dg.forEach(t=>{Og(e,t),Bg(e,t),Wg(e,t),Ug(e,t)})}var $g=[{name:"neighbors",type:"mixed"},{name:"inNeighbors",type:"directed",direction:"in"},{name:"outNeighbors",type:"directed",direction:"out"},{name:"inboundNeighbors",type:"mixed",direction:"in"},{name:"outboundNeighbors",type:"mixed",direction:"out"},{name:"directedNeighbors",type:"directed"},{name:"undirectedNeighbors",type:"undirected"}];function ya(){this.A=null,this.B=null}ya.prototype.wrap=function(e){this.A===null?this.A=e:this.B===null&&(this.B=e)};ya.prototype.has=function(e){return this.A!==null&&e in this.A||this.B!==null&&e in this.B};function dr(e,t,n,r,a){for(let i in r){let o=r[i],s=o.source,l=o.target,u=s===n?l:s;if(t&&t.has(u.key))continue;let c=a(u.key,u.attributes);if(e&&c)return u.key}}function go(e,t,n,r,a){if(t!=="mixed"){if(t==="undirected")return dr(e,null,r,r.undirected,a);if(typeof n=="string")return dr(e,null,r,r[n],a)}let i=new ya,o;if(t!=="undirected"){if(n!=="out"){if(o=dr(e,null,r,r.in,a),e&&o)return o;i.wrap(r.in)}if(n!=="in"){if(o=dr(e,i,r,r.out,a),e&&o)return o;i.wrap(r.out)}}if(t!=="directed"&&(o=dr(e,i,r,r.undirected,a),e&&o))return o}function Vg(e,t,n){if(e!=="mixed"){if(e==="undirected")return Object.keys(n.undirected);if(typeof t=="string")return Object.keys(n[t])}let r=[];return go(!1,e,t,n,function(a){r.push(a)}),r}function hr(e,t,n){let r=Object.keys(n),a=r.length,i=0;return{[Symbol.iterator](){return this},next(){let o=null;do{if(i>=a)return e&&e.wrap(n),{done:!0};let s=n[r[i++]],l=s.source,u=s.target;if(o=l===t?u:l,e&&e.has(o.key)){o=null;continue}}while(o===null);return{done:!1,value:{neighbor:o.key,attributes:o.attributes}}}}}function qg(e,t,n){if(e!=="mixed"){if(e==="undirected")return hr(null,n,n.undirected);if(typeof t=="string")return hr(null,n,n[t])}let r=_n(),a=new ya;return e!=="undirected"&&(t!=="out"&&(r=ht(r,hr(a,n,n.in))),t!=="in"&&(r=ht(r,hr(a,n,n.out)))),e!=="directed"&&(r=ht(r,hr(a,n,n.undirected))),r}function jg(e,t){let{name:n,type:r,direction:a}=t;e.prototype[n]=function(i){if(r!=="mixed"&&this.type!=="mixed"&&r!==this.type)return[];i=""+i;let o=this._nodes.get(i);if(typeof o>"u")throw new V(`Graph.${n}: could not find the "${i}" node in the graph.`);return Vg(r==="mixed"?this.type:r,a,o)}}function Xg(e,t){let{name:n,type:r,direction:a}=t,i="forEach"+n[0].toUpperCase()+n.slice(1,-1);e.prototype[i]=function(u,c){if(r!=="mixed"&&this.type!=="mixed"&&r!==this.type)return;u=""+u;let d=this._nodes.get(u);if(typeof d>"u")throw new V(`Graph.${i}: could not find the "${u}" node in the graph.`);go(!1,r==="mixed"?this.type:r,a,d,c)};let o="map"+n[0].toUpperCase()+n.slice(1);e.prototype[o]=function(u,c){let d=[];return this[i](u,(h,f)=>{d.push(c(h,f))}),d};let s="filter"+n[0].toUpperCase()+n.slice(1);e.prototype[s]=function(u,c){let d=[];return this[i](u,(h,f)=>{c(h,f)&&d.push(h)}),d};let l="reduce"+n[0].toUpperCase()+n.slice(1);e.prototype[l]=function(u,c,d){if(arguments.length<3)throw new X(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let h=d;return this[i](u,(f,m)=>{h=c(h,f,m)}),h}}function Yg(e,t){let{name:n,type:r,direction:a}=t,i=n[0].toUpperCase()+n.slice(1,-1),o="find"+i;e.prototype[o]=function(u,c){if(r!=="mixed"&&this.type!=="mixed"&&r!==this.type)return;u=""+u;let d=this._nodes.get(u);if(typeof d>"u")throw new V(`Graph.${o}: could not find the "${u}" node in the graph.`);return go(!0,r==="mixed"?this.type:r,a,d,c)};let s="some"+i;e.prototype[s]=function(u,c){return!!this[o](u,c)};let l="every"+i;e.prototype[l]=function(u,c){return!this[o](u,(h,f)=>!c(h,f))}}function Kg(e,t){let{name:n,type:r,direction:a}=t,i=n.slice(0,-1)+"Entries";e.prototype[i]=function(o){if(r!=="mixed"&&this.type!=="mixed"&&r!==this.type)return _n();o=""+o;let s=this._nodes.get(o);if(typeof s>"u")throw new V(`Graph.${i}: could not find the "${o}" node in the graph.`);return qg(r==="mixed"?this.type:r,a,s)}}function Zg(e){$g.forEach(t=>{jg(e,t),Xg(e,t),Yg(e,t),Kg(e,t)})}function ha(e,t,n,r,a){let i=r._nodes.values(),o=r.type,s,l,u,c,d,h,f;for(;s=i.next(),s.done!==!0;){let m=!1;if(l=s.value,o!=="undirected"){c=l.out;for(u in c){d=c[u];do{if(h=d.target,m=!0,f=a(l.key,h.key,l.attributes,h.attributes,d.key,d.attributes,d.undirected),e&&f)return d;d=d.next}while(d)}}if(o!=="directed"){c=l.undirected;for(u in c)if(!(t&&l.key>u)){d=c[u];do{if(h=d.target,h.key!==u&&(h=d.source),m=!0,f=a(l.key,h.key,l.attributes,h.attributes,d.key,d.attributes,d.undirected),e&&f)return d;d=d.next}while(d)}}if(n&&!m&&(f=a(l.key,null,l.attributes,null,null,null,null),e&&f))return null}}function Qg(e,t){let n={key:e};return $l(t.attributes)||(n.attributes=Se({},t.attributes)),n}function Jg(e,t,n){let r={key:t,source:n.source.key,target:n.target.key};return $l(n.attributes)||(r.attributes=Se({},n.attributes)),e==="mixed"&&n.undirected&&(r.undirected=!0),r}function ep(e){if(!Ce(e))throw new X('Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.');if(!("key"in e))throw new X("Graph.import: serialized node is missing its key.");if("attributes"in e&&(!Ce(e.attributes)||e.attributes===null))throw new X("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.")}function tp(e){if(!Ce(e))throw new X('Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.');if(!("source"in e))throw new X("Graph.import: serialized edge is missing its source.");if(!("target"in e))throw new X("Graph.import: serialized edge is missing its target.");if("attributes"in e&&(!Ce(e.attributes)||e.attributes===null))throw new X("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.");if("undirected"in e&&typeof e.undirected!="boolean")throw new X("Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.")}var np=ag(),rp=new Set(["directed","undirected","mixed"]),Wl=new Set(["domain","_events","_eventsCount","_maxListeners"]),ap=[{name:e=>`${e}Edge`,generateKey:!0},{name:e=>`${e}DirectedEdge`,generateKey:!0,type:"directed"},{name:e=>`${e}UndirectedEdge`,generateKey:!0,type:"undirected"},{name:e=>`${e}EdgeWithKey`},{name:e=>`${e}DirectedEdgeWithKey`,type:"directed"},{name:e=>`${e}UndirectedEdgeWithKey`,type:"undirected"}],ip={allowSelfLoops:!0,multi:!1,type:"mixed"};function op(e,t,n){if(n&&!Ce(n))throw new X(`Graph.addNode: invalid attributes. Expecting an object but got "${n}"`);if(t=""+t,n=n||{},e._nodes.has(t))throw new J(`Graph.addNode: the "${t}" node already exist in the graph.`);let r=new e.NodeDataClass(t,n);return e._nodes.set(t,r),e.emit("nodeAdded",{key:t,attributes:n}),r}function Ul(e,t,n){let r=new e.NodeDataClass(t,n);return e._nodes.set(t,r),e.emit("nodeAdded",{key:t,attributes:n}),r}function Ql(e,t,n,r,a,i,o,s){if(!r&&e.type==="undirected")throw new J(`Graph.${t}: you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead.`);if(r&&e.type==="directed")throw new J(`Graph.${t}: you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead.`);if(s&&!Ce(s))throw new X(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`);if(i=""+i,o=""+o,s=s||{},!e.allowSelfLoops&&i===o)throw new J(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let l=e._nodes.get(i),u=e._nodes.get(o);if(!l)throw new V(`Graph.${t}: source node "${i}" not found.`);if(!u)throw new V(`Graph.${t}: target node "${o}" not found.`);let c={key:null,undirected:r,source:i,target:o,attributes:s};if(n)a=e._edgeKeyGenerator();else if(a=""+a,e._edges.has(a))throw new J(`Graph.${t}: the "${a}" edge already exists in the graph.`);if(!e.multi&&(r?typeof l.undirected[o]<"u":typeof l.out[o]<"u"))throw new J(`Graph.${t}: an edge linking "${i}" to "${o}" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`);let d=new Tn(r,a,l,u,s);e._edges.set(a,d);let h=i===o;return r?(l.undirectedDegree++,u.undirectedDegree++,h&&(l.undirectedLoops++,e._undirectedSelfLoopCount++)):(l.outDegree++,u.inDegree++,h&&(l.directedLoops++,e._directedSelfLoopCount++)),e.multi?d.attachMulti():d.attach(),r?e._undirectedSize++:e._directedSize++,c.key=a,e.emit("edgeAdded",c),a}function sp(e,t,n,r,a,i,o,s,l){if(!r&&e.type==="undirected")throw new J(`Graph.${t}: you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead.`);if(r&&e.type==="directed")throw new J(`Graph.${t}: you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead.`);if(s){if(l){if(typeof s!="function")throw new X(`Graph.${t}: invalid updater function. Expecting a function but got "${s}"`)}else if(!Ce(s))throw new X(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`)}i=""+i,o=""+o;let u;if(l&&(u=s,s=void 0),!e.allowSelfLoops&&i===o)throw new J(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let c=e._nodes.get(i),d=e._nodes.get(o),h,f;if(!n&&(h=e._edges.get(a),h)){if((h.source.key!==i||h.target.key!==o)&&(!r||h.source.key!==o||h.target.key!==i))throw new J(`Graph.${t}: inconsistency detected when attempting to merge the "${a}" edge with "${i}" source & "${o}" target vs. ("${h.source.key}", "${h.target.key}").`);f=h}if(!f&&!e.multi&&c&&(f=r?c.undirected[o]:c.out[o]),f){let v=[f.key,!1,!1,!1];if(l?!u:!s)return v;if(l){let b=f.attributes;f.attributes=u(b),e.emit("edgeAttributesUpdated",{type:"replace",key:f.key,attributes:f.attributes})}else Se(f.attributes,s),e.emit("edgeAttributesUpdated",{type:"merge",key:f.key,attributes:f.attributes,data:s});return v}s=s||{},l&&u&&(s=u(s));let m={key:null,undirected:r,source:i,target:o,attributes:s};if(n)a=e._edgeKeyGenerator();else if(a=""+a,e._edges.has(a))throw new J(`Graph.${t}: the "${a}" edge already exists in the graph.`);let y=!1,p=!1;c||(c=Ul(e,i,{}),y=!0,i===o&&(d=c,p=!0)),d||(d=Ul(e,o,{}),p=!0),h=new Tn(r,a,c,d,s),e._edges.set(a,h);let g=i===o;return r?(c.undirectedDegree++,d.undirectedDegree++,g&&(c.undirectedLoops++,e._undirectedSelfLoopCount++)):(c.outDegree++,d.inDegree++,g&&(c.directedLoops++,e._directedSelfLoopCount++)),e.multi?h.attachMulti():h.attach(),r?e._undirectedSize++:e._directedSize++,m.key=a,e.emit("edgeAdded",m),[a,!0,y,p]}function xn(e,t){e._edges.delete(t.key);let{source:n,target:r,attributes:a}=t,i=t.undirected,o=n===r;i?(n.undirectedDegree--,r.undirectedDegree--,o&&(n.undirectedLoops--,e._undirectedSelfLoopCount--)):(n.outDegree--,r.inDegree--,o&&(n.directedLoops--,e._directedSelfLoopCount--)),e.multi?t.detachMulti():t.detach(),i?e._undirectedSize--:e._directedSize--,e.emit("edgeDropped",{key:t.key,attributes:a,source:n.key,target:r.key,undirected:i})}var de=class e extends Hl.EventEmitter{constructor(t){if(super(),t=Se({},ip,t),typeof t.multi!="boolean")throw new X(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "${t.multi}".`);if(!rp.has(t.type))throw new X(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "${t.type}".`);if(typeof t.allowSelfLoops!="boolean")throw new X(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "${t.allowSelfLoops}".`);let n=t.type==="mixed"?Vl:t.type==="directed"?ql:jl;Ue(this,"NodeDataClass",n);let r="geid_"+np()+"_",a=0,i=()=>{let o;do o=r+a++;while(this._edges.has(o));return o};Ue(this,"_attributes",{}),Ue(this,"_nodes",new Map),Ue(this,"_edges",new Map),Ue(this,"_directedSize",0),Ue(this,"_undirectedSize",0),Ue(this,"_directedSelfLoopCount",0),Ue(this,"_undirectedSelfLoopCount",0),Ue(this,"_edgeKeyGenerator",i),Ue(this,"_options",t),Wl.forEach(o=>Ue(this,o,this[o])),Ke(this,"order",()=>this._nodes.size),Ke(this,"size",()=>this._edges.size),Ke(this,"directedSize",()=>this._directedSize),Ke(this,"undirectedSize",()=>this._undirectedSize),Ke(this,"selfLoopCount",()=>this._directedSelfLoopCount+this._undirectedSelfLoopCount),Ke(this,"directedSelfLoopCount",()=>this._directedSelfLoopCount),Ke(this,"undirectedSelfLoopCount",()=>this._undirectedSelfLoopCount),Ke(this,"multi",this._options.multi),Ke(this,"type",this._options.type),Ke(this,"allowSelfLoops",this._options.allowSelfLoops),Ke(this,"implementation",()=>"graphology")}_resetInstanceCounters(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0}hasNode(t){return this._nodes.has(""+t)}hasDirectedEdge(t,n){if(this.type==="undirected")return!1;if(arguments.length===1){let r=""+t,a=this._edges.get(r);return!!a&&!a.undirected}else if(arguments.length===2){t=""+t,n=""+n;let r=this._nodes.get(t);return r?r.out.hasOwnProperty(n):!1}throw new X(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasUndirectedEdge(t,n){if(this.type==="directed")return!1;if(arguments.length===1){let r=""+t,a=this._edges.get(r);return!!a&&a.undirected}else if(arguments.length===2){t=""+t,n=""+n;let r=this._nodes.get(t);return r?r.undirected.hasOwnProperty(n):!1}throw new X(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasEdge(t,n){if(arguments.length===1){let r=""+t;return this._edges.has(r)}else if(arguments.length===2){t=""+t,n=""+n;let r=this._nodes.get(t);return r?typeof r.out<"u"&&r.out.hasOwnProperty(n)||typeof r.undirected<"u"&&r.undirected.hasOwnProperty(n):!1}throw new X(`Graph.hasEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}directedEdge(t,n){if(this.type==="undirected")return;if(t=""+t,n=""+n,this.multi)throw new J("Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.");let r=this._nodes.get(t);if(!r)throw new V(`Graph.directedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(n))throw new V(`Graph.directedEdge: could not find the "${n}" target node in the graph.`);let a=r.out&&r.out[n]||void 0;if(a)return a.key}undirectedEdge(t,n){if(this.type==="directed")return;if(t=""+t,n=""+n,this.multi)throw new J("Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.");let r=this._nodes.get(t);if(!r)throw new V(`Graph.undirectedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(n))throw new V(`Graph.undirectedEdge: could not find the "${n}" target node in the graph.`);let a=r.undirected&&r.undirected[n]||void 0;if(a)return a.key}edge(t,n){if(this.multi)throw new J("Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.");t=""+t,n=""+n;let r=this._nodes.get(t);if(!r)throw new V(`Graph.edge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(n))throw new V(`Graph.edge: could not find the "${n}" target node in the graph.`);let a=r.out&&r.out[n]||r.undirected&&r.undirected[n]||void 0;if(a)return a.key}areDirectedNeighbors(t,n){t=""+t,n=""+n;let r=this._nodes.get(t);if(!r)throw new V(`Graph.areDirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:n in r.in||n in r.out}areOutNeighbors(t,n){t=""+t,n=""+n;let r=this._nodes.get(t);if(!r)throw new V(`Graph.areOutNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:n in r.out}areInNeighbors(t,n){t=""+t,n=""+n;let r=this._nodes.get(t);if(!r)throw new V(`Graph.areInNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:n in r.in}areUndirectedNeighbors(t,n){t=""+t,n=""+n;let r=this._nodes.get(t);if(!r)throw new V(`Graph.areUndirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="directed"?!1:n in r.undirected}areNeighbors(t,n){t=""+t,n=""+n;let r=this._nodes.get(t);if(!r)throw new V(`Graph.areNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&(n in r.in||n in r.out)||this.type!=="directed"&&n in r.undirected}areInboundNeighbors(t,n){t=""+t,n=""+n;let r=this._nodes.get(t);if(!r)throw new V(`Graph.areInboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&n in r.in||this.type!=="directed"&&n in r.undirected}areOutboundNeighbors(t,n){t=""+t,n=""+n;let r=this._nodes.get(t);if(!r)throw new V(`Graph.areOutboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&n in r.out||this.type!=="directed"&&n in r.undirected}inDegree(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.inDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:n.inDegree}outDegree(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.outDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:n.outDegree}directedDegree(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.directedDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:n.inDegree+n.outDegree}undirectedDegree(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.undirectedDegree: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:n.undirectedDegree}inboundDegree(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.inboundDegree: could not find the "${t}" node in the graph.`);let r=0;return this.type!=="directed"&&(r+=n.undirectedDegree),this.type!=="undirected"&&(r+=n.inDegree),r}outboundDegree(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.outboundDegree: could not find the "${t}" node in the graph.`);let r=0;return this.type!=="directed"&&(r+=n.undirectedDegree),this.type!=="undirected"&&(r+=n.outDegree),r}degree(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.degree: could not find the "${t}" node in the graph.`);let r=0;return this.type!=="directed"&&(r+=n.undirectedDegree),this.type!=="undirected"&&(r+=n.inDegree+n.outDegree),r}inDegreeWithoutSelfLoops(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.inDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:n.inDegree-n.directedLoops}outDegreeWithoutSelfLoops(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.outDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:n.outDegree-n.directedLoops}directedDegreeWithoutSelfLoops(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.directedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:n.inDegree+n.outDegree-n.directedLoops*2}undirectedDegreeWithoutSelfLoops(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.undirectedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:n.undirectedDegree-n.undirectedLoops*2}inboundDegreeWithoutSelfLoops(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.inboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let r=0,a=0;return this.type!=="directed"&&(r+=n.undirectedDegree,a+=n.undirectedLoops*2),this.type!=="undirected"&&(r+=n.inDegree,a+=n.directedLoops),r-a}outboundDegreeWithoutSelfLoops(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.outboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let r=0,a=0;return this.type!=="directed"&&(r+=n.undirectedDegree,a+=n.undirectedLoops*2),this.type!=="undirected"&&(r+=n.outDegree,a+=n.directedLoops),r-a}degreeWithoutSelfLoops(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.degreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let r=0,a=0;return this.type!=="directed"&&(r+=n.undirectedDegree,a+=n.undirectedLoops*2),this.type!=="undirected"&&(r+=n.inDegree+n.outDegree,a+=n.directedLoops*2),r-a}source(t){t=""+t;let n=this._edges.get(t);if(!n)throw new V(`Graph.source: could not find the "${t}" edge in the graph.`);return n.source.key}target(t){t=""+t;let n=this._edges.get(t);if(!n)throw new V(`Graph.target: could not find the "${t}" edge in the graph.`);return n.target.key}extremities(t){t=""+t;let n=this._edges.get(t);if(!n)throw new V(`Graph.extremities: could not find the "${t}" edge in the graph.`);return[n.source.key,n.target.key]}opposite(t,n){t=""+t,n=""+n;let r=this._edges.get(n);if(!r)throw new V(`Graph.opposite: could not find the "${n}" edge in the graph.`);let a=r.source.key,i=r.target.key;if(t===a)return i;if(t===i)return a;throw new V(`Graph.opposite: the "${t}" node is not attached to the "${n}" edge (${a}, ${i}).`)}hasExtremity(t,n){t=""+t,n=""+n;let r=this._edges.get(t);if(!r)throw new V(`Graph.hasExtremity: could not find the "${t}" edge in the graph.`);return r.source.key===n||r.target.key===n}isUndirected(t){t=""+t;let n=this._edges.get(t);if(!n)throw new V(`Graph.isUndirected: could not find the "${t}" edge in the graph.`);return n.undirected}isDirected(t){t=""+t;let n=this._edges.get(t);if(!n)throw new V(`Graph.isDirected: could not find the "${t}" edge in the graph.`);return!n.undirected}isSelfLoop(t){t=""+t;let n=this._edges.get(t);if(!n)throw new V(`Graph.isSelfLoop: could not find the "${t}" edge in the graph.`);return n.source===n.target}addNode(t,n){return op(this,t,n).key}mergeNode(t,n){if(n&&!Ce(n))throw new X(`Graph.mergeNode: invalid attributes. Expecting an object but got "${n}"`);t=""+t,n=n||{};let r=this._nodes.get(t);return r?(n&&(Se(r.attributes,n),this.emit("nodeAttributesUpdated",{type:"merge",key:t,attributes:r.attributes,data:n})),[t,!1]):(r=new this.NodeDataClass(t,n),this._nodes.set(t,r),this.emit("nodeAdded",{key:t,attributes:n}),[t,!0])}updateNode(t,n){if(n&&typeof n!="function")throw new X(`Graph.updateNode: invalid updater function. Expecting a function but got "${n}"`);t=""+t;let r=this._nodes.get(t);if(r){if(n){let i=r.attributes;r.attributes=n(i),this.emit("nodeAttributesUpdated",{type:"replace",key:t,attributes:r.attributes})}return[t,!1]}let a=n?n({}):{};return r=new this.NodeDataClass(t,a),this._nodes.set(t,r),this.emit("nodeAdded",{key:t,attributes:a}),[t,!0]}dropNode(t){t=""+t;let n=this._nodes.get(t);if(!n)throw new V(`Graph.dropNode: could not find the "${t}" node in the graph.`);let r;if(this.type!=="undirected"){for(let a in n.out){r=n.out[a];do xn(this,r),r=r.next;while(r)}for(let a in n.in){r=n.in[a];do xn(this,r),r=r.next;while(r)}}if(this.type!=="directed")for(let a in n.undirected){r=n.undirected[a];do xn(this,r),r=r.next;while(r)}this._nodes.delete(t),this.emit("nodeDropped",{key:t,attributes:n.attributes})}dropEdge(t){let n;if(arguments.length>1){let r=""+arguments[0],a=""+arguments[1];if(n=He(this,r,a,this.type),!n)throw new V(`Graph.dropEdge: could not find the "${r}" -> "${a}" edge in the graph.`)}else if(t=""+t,n=this._edges.get(t),!n)throw new V(`Graph.dropEdge: could not find the "${t}" edge in the graph.`);return xn(this,n),this}dropDirectedEdge(t,n){if(arguments.length<2)throw new J("Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new J("Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");t=""+t,n=""+n;let r=He(this,t,n,"directed");if(!r)throw new V(`Graph.dropDirectedEdge: could not find a "${t}" -> "${n}" edge in the graph.`);return xn(this,r),this}dropUndirectedEdge(t,n){if(arguments.length<2)throw new J("Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new J("Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");let r=He(this,t,n,"undirected");if(!r)throw new V(`Graph.dropUndirectedEdge: could not find a "${t}" -> "${n}" edge in the graph.`);return xn(this,r),this}clear(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit("cleared")}clearEdges(){let t=this._nodes.values(),n;for(;n=t.next(),n.done!==!0;)n.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit("edgesCleared")}getAttribute(t){return this._attributes[t]}getAttributes(){return this._attributes}hasAttribute(t){return this._attributes.hasOwnProperty(t)}setAttribute(t,n){return this._attributes[t]=n,this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}updateAttribute(t,n){if(typeof n!="function")throw new X("Graph.updateAttribute: updater should be a function.");let r=this._attributes[t];return this._attributes[t]=n(r),this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}removeAttribute(t){return delete this._attributes[t],this.emit("attributesUpdated",{type:"remove",attributes:this._attributes,name:t}),this}replaceAttributes(t){if(!Ce(t))throw new X("Graph.replaceAttributes: provided attributes are not a plain object.");return this._attributes=t,this.emit("attributesUpdated",{type:"replace",attributes:this._attributes}),this}mergeAttributes(t){if(!Ce(t))throw new X("Graph.mergeAttributes: provided attributes are not a plain object.");return Se(this._attributes,t),this.emit("attributesUpdated",{type:"merge",attributes:this._attributes,data:t}),this}updateAttributes(t){if(typeof t!="function")throw new X("Graph.updateAttributes: provided updater is not a function.");return this._attributes=t(this._attributes),this.emit("attributesUpdated",{type:"update",attributes:this._attributes}),this}updateEachNodeAttributes(t,n){if(typeof t!="function")throw new X("Graph.updateEachNodeAttributes: expecting an updater function.");if(n&&!Bl(n))throw new X("Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let r=this._nodes.values(),a,i;for(;a=r.next(),a.done!==!0;)i=a.value,i.attributes=t(i.key,i.attributes);this.emit("eachNodeAttributesUpdated",{hints:n||null})}updateEachEdgeAttributes(t,n){if(typeof t!="function")throw new X("Graph.updateEachEdgeAttributes: expecting an updater function.");if(n&&!Bl(n))throw new X("Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let r=this._edges.values(),a,i,o,s;for(;a=r.next(),a.done!==!0;)i=a.value,o=i.source,s=i.target,i.attributes=t(i.key,i.attributes,o.key,s.key,o.attributes,s.attributes,i.undirected);this.emit("eachEdgeAttributesUpdated",{hints:n||null})}forEachAdjacencyEntry(t){if(typeof t!="function")throw new X("Graph.forEachAdjacencyEntry: expecting a callback.");ha(!1,!1,!1,this,t)}forEachAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new X("Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.");ha(!1,!1,!0,this,t)}forEachAssymetricAdjacencyEntry(t){if(typeof t!="function")throw new X("Graph.forEachAssymetricAdjacencyEntry: expecting a callback.");ha(!1,!0,!1,this,t)}forEachAssymetricAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new X("Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.");ha(!1,!0,!0,this,t)}nodes(){return Array.from(this._nodes.keys())}forEachNode(t){if(typeof t!="function")throw new X("Graph.forEachNode: expecting a callback.");let n=this._nodes.values(),r,a;for(;r=n.next(),r.done!==!0;)a=r.value,t(a.key,a.attributes)}findNode(t){if(typeof t!="function")throw new X("Graph.findNode: expecting a callback.");let n=this._nodes.values(),r,a;for(;r=n.next(),r.done!==!0;)if(a=r.value,t(a.key,a.attributes))return a.key}mapNodes(t){if(typeof t!="function")throw new X("Graph.mapNode: expecting a callback.");let n=this._nodes.values(),r,a,i=new Array(this.order),o=0;for(;r=n.next(),r.done!==!0;)a=r.value,i[o++]=t(a.key,a.attributes);return i}someNode(t){if(typeof t!="function")throw new X("Graph.someNode: expecting a callback.");let n=this._nodes.values(),r,a;for(;r=n.next(),r.done!==!0;)if(a=r.value,t(a.key,a.attributes))return!0;return!1}everyNode(t){if(typeof t!="function")throw new X("Graph.everyNode: expecting a callback.");let n=this._nodes.values(),r,a;for(;r=n.next(),r.done!==!0;)if(a=r.value,!t(a.key,a.attributes))return!1;return!0}filterNodes(t){if(typeof t!="function")throw new X("Graph.filterNodes: expecting a callback.");let n=this._nodes.values(),r,a,i=[];for(;r=n.next(),r.done!==!0;)a=r.value,t(a.key,a.attributes)&&i.push(a.key);return i}reduceNodes(t,n){if(typeof t!="function")throw new X("Graph.reduceNodes: expecting a callback.");if(arguments.length<2)throw new X("Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.");let r=n,a=this._nodes.values(),i,o;for(;i=a.next(),i.done!==!0;)o=i.value,r=t(r,o.key,o.attributes);return r}nodeEntries(){let t=this._nodes.values();return{[Symbol.iterator](){return this},next(){let n=t.next();if(n.done)return n;let r=n.value;return{value:{node:r.key,attributes:r.attributes},done:!1}}}}export(){let t=new Array(this._nodes.size),n=0;this._nodes.forEach((a,i)=>{t[n++]=Qg(i,a)});let r=new Array(this._edges.size);return n=0,this._edges.forEach((a,i)=>{r[n++]=Jg(this.type,i,a)}),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:t,edges:r}}import(t,n=!1){if(t instanceof e)return t.forEachNode((l,u)=>{n?this.mergeNode(l,u):this.addNode(l,u)}),t.forEachEdge((l,u,c,d,h,f,m)=>{n?m?this.mergeUndirectedEdgeWithKey(l,c,d,u):this.mergeDirectedEdgeWithKey(l,c,d,u):m?this.addUndirectedEdgeWithKey(l,c,d,u):this.addDirectedEdgeWithKey(l,c,d,u)}),this;if(!Ce(t))throw new X("Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.");if(t.attributes){if(!Ce(t.attributes))throw new X("Graph.import: invalid attributes. Expecting a plain object.");n?this.mergeAttributes(t.attributes):this.replaceAttributes(t.attributes)}let r,a,i,o,s;if(t.nodes){if(i=t.nodes,!Array.isArray(i))throw new X("Graph.import: invalid nodes. Expecting an array.");for(r=0,a=i.length;r<a;r++){o=i[r],ep(o);let{key:l,attributes:u}=o;n?this.mergeNode(l,u):this.addNode(l,u)}}if(t.edges){let l=!1;if(this.type==="undirected"&&(l=!0),i=t.edges,!Array.isArray(i))throw new X("Graph.import: invalid edges. Expecting an array.");for(r=0,a=i.length;r<a;r++){s=i[r],tp(s);let{source:u,target:c,attributes:d,undirected:h=l}=s,f;"key"in s?(f=n?h?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:h?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey,f.call(this,s.key,u,c,d)):(f=n?h?this.mergeUndirectedEdge:this.mergeDirectedEdge:h?this.addUndirectedEdge:this.addDirectedEdge,f.call(this,u,c,d))}}return this}nullCopy(t){let n=new e(Se({},this._options,t));return n.replaceAttributes(Se({},this.getAttributes())),n}emptyCopy(t){let n=this.nullCopy(t);return this._nodes.forEach((r,a)=>{let i=Se({},r.attributes);r=new n.NodeDataClass(a,i),n._nodes.set(a,r)}),n}copy(t){if(t=t||{},typeof t.type=="string"&&t.type!==this.type&&t.type!=="mixed")throw new J(`Graph.copy: cannot create an incompatible copy from "${this.type}" type to "${t.type}" because this would mean losing information about the current graph.`);if(typeof t.multi=="boolean"&&t.multi!==this.multi&&t.multi!==!0)throw new J("Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.");if(typeof t.allowSelfLoops=="boolean"&&t.allowSelfLoops!==this.allowSelfLoops&&t.allowSelfLoops!==!0)throw new J("Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.");let n=this.emptyCopy(t),r=this._edges.values(),a,i;for(;a=r.next(),a.done!==!0;)i=a.value,Ql(n,"copy",!1,i.undirected,i.key,i.source.key,i.target.key,Se({},i.attributes));return n}toJSON(){return this.export()}toString(){return"[object Graph]"}inspect(){let t={};this._nodes.forEach((i,o)=>{t[o]=i.attributes});let n={},r={};this._edges.forEach((i,o)=>{let s=i.undirected?"--":"->",l="",u=i.source.key,c=i.target.key,d;i.undirected&&u>c&&(d=u,u=c,c=d);let h=`(${u})${s}(${c})`;o.startsWith("geid_")?this.multi&&(typeof r[h]>"u"?r[h]=0:r[h]++,l+=`${r[h]}. `):l+=`[${o}]: `,l+=h,n[l]=i.attributes});let a={};for(let i in this)this.hasOwnProperty(i)&&!Wl.has(i)&&typeof this[i]!="function"&&typeof i!="symbol"&&(a[i]=this[i]);return a.attributes=this._attributes,a.nodes=t,a.edges=n,Ue(a,"constructor",this.constructor),a}};typeof Symbol<"u"&&(de.prototype[Symbol.for("nodejs.util.inspect.custom")]=de.prototype.inspect);ap.forEach(e=>{["add","merge","update"].forEach(t=>{let n=e.name(t),r=t==="add"?Ql:sp;e.generateKey?de.prototype[n]=function(a,i,o){return r(this,n,!0,(e.type||this.type)==="undirected",null,a,i,o,t==="update")}:de.prototype[n]=function(a,i,o,s){return r(this,n,!1,(e.type||this.type)==="undirected",a,i,o,s,t==="update")}})});mg(de);Rg(de);Hg(de);Zg(de);var fa=class extends de{constructor(t){let n=Se({type:"directed"},t);if("multi"in n&&n.multi!==!1)throw new X("DirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(n.type!=="directed")throw new X('DirectedGraph.from: inconsistent "'+n.type+'" type in given options!');super(n)}},ga=class extends de{constructor(t){let n=Se({type:"undirected"},t);if("multi"in n&&n.multi!==!1)throw new X("UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(n.type!=="undirected")throw new X('UndirectedGraph.from: inconsistent "'+n.type+'" type in given options!');super(n)}},pa=class extends de{constructor(t){let n=Se({multi:!0},t);if("multi"in n&&n.multi!==!0)throw new X("MultiGraph.from: inconsistent indication that the graph should be simple in given options!");super(n)}},ma=class extends de{constructor(t){let n=Se({type:"directed",multi:!0},t);if("multi"in n&&n.multi!==!0)throw new X("MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(n.type!=="directed")throw new X('MultiDirectedGraph.from: inconsistent "'+n.type+'" type in given options!');super(n)}},va=class extends de{constructor(t){let n=Se({type:"undirected",multi:!0},t);if("multi"in n&&n.multi!==!0)throw new X("MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(n.type!=="undirected")throw new X('MultiUndirectedGraph.from: inconsistent "'+n.type+'" type in given options!');super(n)}};function Sn(e){e.from=function(t,n){let r=Se({},t.options,n),a=new e(r);return a.import(t),a}}Sn(de);Sn(fa);Sn(ga);Sn(pa);Sn(ma);Sn(va);de.Graph=de;de.DirectedGraph=fa;de.UndirectedGraph=ga;de.MultiGraph=pa;de.MultiDirectedGraph=ma;de.MultiUndirectedGraph=va;de.InvalidArgumentsGraphError=X;de.NotFoundGraphError=V;de.UsageGraphError=J;var fu=At(hu(),1);function xa(e,t,n,r){let a=new de({type:"undirected"});e.page.nodes.forEach((s,l)=>{(e.isActor(l)||l===n||l===r)&&a.addNode(l)}),e.page.edges.forEach((s,l)=>{let{subject:u,object:c}=s;u!==c&&t(l)&&a.hasNode(u)&&a.hasNode(c)&&a.mergeEdge(u,c)});let i=(0,fu.bidirectional)(a,n,r)?.map(Number);if(!i)return;let o=i.slice(1).flatMap((s,l)=>e.edgesOf[s].filter(u=>t(u)&&e.other(u,s)===i[l]));return{kind:"path",nodes:i,edges:o}}var vo=40,yp={plain:"affirmed",hedged:"hedged",planned:"planned",disputed:"disputed",denied:"denied"};function Ta(e){return B(yp[e])}var _a=class{constructor(t,n){this.state=t;this.pane=n}state;pane;update(){let{pick:t}=this.state;switch(t.kind){case"none":return We(this.pane,...this.overview());case"node":return We(this.pane,...this.actor(t.node));case"pair":return We(this.pane,...this.pair(t.nodes));case"edge":return We(this.pane,...this.edge(t.edge));case"path":return We(this.pane,...this.path(t.nodes))}}overview(){let{state:t}=this,{model:n}=t,{page:r}=n,a=t.shown();if(!a.length)return[G("h2",{},B("evidence")),G("p",{class:"hint"},B("noClaims"))];let i=new Set(a.flatMap(c=>r.edges[c].claims)),o=new Set([...i].map(c=>r.sentences[r.claims[c].sentence].document)),s=new Map;for(let c of a){let{subject:d,object:h,claims:f}=r.edges[c];for(let m of new Set([d,h]))n.isActor(m)&&s.set(m,(s.get(m)??0)+f.length)}let l=[...s].sort((c,d)=>d[1]-c[1]||c[0]-d[0]).slice(0,12),u=a.filter(c=>r.edges[c].dispute);return[G("h2",{},B("evidence")),G("p",{class:"sum"},[Rt(a.length,"oneEdge","edges"),Rt(i.size,"claim","claims"),Rt(o.size,"document","documents")].join(" · ")),G("p",{class:"hint"},B("hint")),G("h3",{},B("mentioned")),G("ol",{class:"ranking"},...l.map(([c,d])=>G("li",{},this.actorButton(c),G("span",{class:"number"},String(d))))),...u.length?[G("h3",{},B("conflicts")),this.list(u)]:[],G("p",{class:"hint"},B("about"))]}actor(t){let{state:n}=this,{page:r}=n.model,{kind:a,country:i,words:o,also:s}=r.nodes[t],l=i&&r.words.country[i],u=n.picked(),c=u.reduce((h,f)=>h+r.edges[f].claims.length,0),d=[te(r.words.kind[a]),l&&a!=="country"&&te(l)].filter(Boolean).join(" · ");return[this.head(te(o)),G("p",{class:"sum"},`${d} · ${Rt(u.length,"oneEdge","edges")} · ${Rt(c,"claim","claims")}`),...s?.length?[G("p",{class:"also"},s.slice(0,8).join(" · "))]:[],...n.model.isActor(t)?[this.pathFrom(t)]:[],this.list(u)]}pair(t){let n=this.state.picked();return[this.head(t.map(r=>this.name(r)).join(" – ")),G("p",{class:"actors"},...t.map(r=>this.actorButton(r))),this.list(n)]}path(t){let n=[this.head(`${B("path")}: ${this.name(t[0])} – ${this.name(t[t.length-1])}`)];return n.push(G("p",{class:"sum"},`${t.length-1} ${B("steps")}: ${t.map(r=>this.name(r)).join(" → ")}`)),t.slice(1).forEach((r,a)=>{let i=this.state.picked().filter(o=>{let{subject:s,object:l}=this.state.model.page.edges[o];return s===r&&l===t[a]||l===r&&s===t[a]});n.push(G("h3",{},`${this.name(t[a])} – ${this.name(r)}`),this.list(i))}),n}edge(t){let{state:n}=this,{page:r}=n.model,a=r.edges[t],i=a.dispute?this.sides(t):[G("div",{},...a.claims.map(s=>Qi(n,s,t)))],o=n.model.edgesOf[a.subject].filter(s=>s!==t&&n.visible[s]&&n.model.other(s,a.subject)===a.object);return[this.head(this.sentence(t)),G("p",{class:"sum"},G("span",{class:"when"},this.when(t))," · ",`${Rt(a.claims.length,"claim","claims")} · ${this.independent(t)}`),G("p",{},...oa([[n.model.category[t],te(r.words.status[a.status])]])),G("p",{class:"actors"},this.actorButton(a.subject),this.actorButton(a.object)),yl(),...i,...o.length?[G("h3",{},B("otherEdges")),this.list(o)]:[]]}sides(t){let{page:n}=this.state.model,{claims:r}=n.edges[t],a=Object.keys(n.words.side).filter(o=>r.some(s=>n.claims[s].side===o)),i=["affirms","hedges","supposes","doubts","denies"];return a.sort((o,s)=>i.indexOf(o)-i.indexOf(s)),[G("div",{class:"sides"},...a.map(o=>{let s=r.filter(l=>n.claims[l].side===o);return G("section",{class:`side ${o}`},G("h3",{},`${te(n.words.side[o])} (${s.length})`),...s.map(l=>Qi(this.state,l,t)))}))]}head(t){let n=G("button",{type:"button",class:"quiet",click:()=>this.state.choose({kind:"none"})},B("unlink"));return G("header",{class:"head"},G("h2",{},t),n)}pathFrom(t){let{state:n}=this,r=G("p",{class:"hint",role:"status"}),a=new Ct(n.model,B("pathTo"),i=>{let o=xa(n.model,s=>n.visible[s],t,i);o?n.choose(o):r.textContent=B("noPath")},i=>i!==t&&n.model.isActor(i));return G("div",{class:"pathfinder"},a.element,r)}list(t){let n=this.state.model.inTime(t),r=G("ol",{class:"relations"}),a=i=>{r.append(...n.slice(i,i+vo).map(s=>G("li",{},this.card(s))));let o=n.length-i-vo;if(o>0){let s=G("li",{},G("button",{type:"button",class:"quiet",click:()=>{s.remove(),a(i+vo)}},`${B("moreEdges")} (${o})`));r.append(s)}};return a(0),r}card(t){let{page:n}=this.state.model,r=n.edges[t],a=this.state.model.category[t],i=n.sentences[n.claims[r.claims[0]].sentence].text.replace(/\s+/g," "),o=a==="plain"?[]:[[a,te(n.words.status[r.status])]];return G("button",{type:"button",class:"relation","data-edge":r.id,click:()=>this.state.choose({kind:"edge",edge:t})},G("span",{class:"when"},this.when(t)),G("span",{class:"told"},this.sentence(t)," ",...oa(o)),G("span",{class:"quote"},i),G("span",{class:"small"},`${Rt(r.claims.length,"claim","claims")} · ${this.independent(t)}`))}sentence(t){let{page:n}=this.state.model,{subject:r,relation:a,object:i,theme:o}=n.edges[t];return`${this.name(r)} ${te(n.relations[a].words)} ${this.name(i)}${o?`: ${o}`:""}`}when(t){let{page:n}=this.state.model,{when:r}=n.edges[t];return r===void 0?B("dateUnknown"):te(n.dates[r].words)}independent(t){let{sources:n}=this.state.model.page.edges[t];return n===1?B("oneSource"):`${n} ${B("sources")}`}name(t){return te(this.state.model.page.nodes[t].words)}actorButton(t){return G("button",{type:"button",class:"actor",click:()=>this.state.choose({kind:"node",node:t})},this.name(t))}};var yo="http://www.w3.org/1999/xhtml",gu={svg:"http://www.w3.org/2000/svg",xhtml:yo,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function gr(e){var t=e+="",n=t.indexOf(":");return n>=0&&(t=e.slice(0,n))!=="xmlns"&&(e=e.slice(n+1)),gu.hasOwnProperty(t)?{space:gu[t],local:e}:e}function bp(e){return function(){var t=this.ownerDocument,n=this.namespaceURI;return n===yo&&t.documentElement.namespaceURI===yo?t.createElement(e):t.createElementNS(n,e)}}function xp(e){return function(){return this.ownerDocument.createElementNS(e.space,e.local)}}function pu(e){var t=gr(e);return(t.local?xp:bp)(t)}function _p(){}function wa(e){return e==null?_p:function(){return this.querySelector(e)}}function Tp(e){typeof e!="function"&&(e=wa(e));for(var t=this._groups,n=t.length,r=new Array(n),a=0;a<n;++a)for(var i=t[a],o=i.length,s=r[a]=new Array(o),l,u,c=0;c<o;++c)(l=i[c])&&(u=e.call(l,l.__data__,c,i))&&("__data__"in l&&(u.__data__=l.__data__),s[c]=u);return new Ne(r,this._parents)}function Sp(e){return e==null?[]:Array.isArray(e)?e:Array.from(e)}function wp(){return[]}function xo(e){return e==null?wp:function(){return this.querySelectorAll(e)}}function Ep(e){return function(){return Sp(e.apply(this,arguments))}}function Ap(e){typeof e=="function"?e=Ep(e):e=xo(e);for(var t=this._groups,n=t.length,r=[],a=[],i=0;i<n;++i)for(var o=t[i],s=o.length,l,u=0;u<s;++u)(l=o[u])&&(r.push(e.call(l,l.__data__,u,o)),a.push(l));return new Ne(r,a)}function _o(e){return function(){return this.matches(e)}}function mu(e){return function(t){return t.matches(e)}}var Rp=Array.prototype.find;function Dp(e){return function(){return Rp.call(this.children,e)}}function kp(){return this.firstElementChild}function Cp(e){return this.select(e==null?kp:Dp(typeof e=="function"?e:mu(e)))}var Lp=Array.prototype.filter;function Pp(){return Array.from(this.children)}function Fp(e){return function(){return Lp.call(this.children,e)}}function Mp(e){return this.selectAll(e==null?Pp:Fp(typeof e=="function"?e:mu(e)))}function Ip(e){typeof e!="function"&&(e=_o(e));for(var t=this._groups,n=t.length,r=new Array(n),a=0;a<n;++a)for(var i=t[a],o=i.length,s=r[a]=[],l,u=0;u<o;++u)(l=i[u])&&e.call(l,l.__data__,u,i)&&s.push(l);return new Ne(r,this._parents)}function vu(e){return new Array(e.length)}function Np(){return new Ne(this._enter||this._groups.map(vu),this._parents)}function Sa(e,t){this.ownerDocument=e.ownerDocument,this.namespaceURI=e.namespaceURI,this._next=null,this._parent=e,this.__data__=t}Sa.prototype={constructor:Sa,appendChild:function(e){return this._parent.insertBefore(e,this._next)},insertBefore:function(e,t){return this._parent.insertBefore(e,t)},querySelector:function(e){return this._parent.querySelector(e)},querySelectorAll:function(e){return this._parent.querySelectorAll(e)}};function zp(e){return function(){return e}}function Gp(e,t,n,r,a,i){for(var o=0,s,l=t.length,u=i.length;o<u;++o)(s=t[o])?(s.__data__=i[o],r[o]=s):n[o]=new Sa(e,i[o]);for(;o<l;++o)(s=t[o])&&(a[o]=s)}function Op(e,t,n,r,a,i,o){var s,l,u=new Map,c=t.length,d=i.length,h=new Array(c),f;for(s=0;s<c;++s)(l=t[s])&&(h[s]=f=o.call(l,l.__data__,s,t)+"",u.has(f)?a[s]=l:u.set(f,l));for(s=0;s<d;++s)f=o.call(e,i[s],s,i)+"",(l=u.get(f))?(r[s]=l,l.__data__=i[s],u.delete(f)):n[s]=new Sa(e,i[s]);for(s=0;s<c;++s)(l=t[s])&&u.get(h[s])===l&&(a[s]=l)}function Bp(e){return e.__data__}function Wp(e,t){if(!arguments.length)return Array.from(this,Bp);var n=t?Op:Gp,r=this._parents,a=this._groups;typeof e!="function"&&(e=zp(e));for(var i=a.length,o=new Array(i),s=new Array(i),l=new Array(i),u=0;u<i;++u){var c=r[u],d=a[u],h=d.length,f=Up(e.call(c,c&&c.__data__,u,r)),m=f.length,y=s[u]=new Array(m),p=o[u]=new Array(m),g=l[u]=new Array(h);n(c,d,y,p,g,f,t);for(var v=0,b=0,T,x;v<m;++v)if(T=y[v]){for(v>=b&&(b=v+1);!(x=p[b])&&++b<m;);T._next=x||null}}return o=new Ne(o,r),o._enter=s,o._exit=l,o}function Up(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function Hp(){return new Ne(this._exit||this._groups.map(vu),this._parents)}function $p(e,t,n){var r=this.enter(),a=this,i=this.exit();return typeof e=="function"?(r=e(r),r&&(r=r.selection())):r=r.append(e+""),t!=null&&(a=t(a),a&&(a=a.selection())),n==null?i.remove():n(i),r&&a?r.merge(a).order():a}function Vp(e){for(var t=e.selection?e.selection():e,n=this._groups,r=t._groups,a=n.length,i=r.length,o=Math.min(a,i),s=new Array(a),l=0;l<o;++l)for(var u=n[l],c=r[l],d=u.length,h=s[l]=new Array(d),f,m=0;m<d;++m)(f=u[m]||c[m])&&(h[m]=f);for(;l<a;++l)s[l]=n[l];return new Ne(s,this._parents)}function qp(){for(var e=this._groups,t=-1,n=e.length;++t<n;)for(var r=e[t],a=r.length-1,i=r[a],o;--a>=0;)(o=r[a])&&(i&&o.compareDocumentPosition(i)^4&&i.parentNode.insertBefore(o,i),i=o);return this}function jp(e){e||(e=Xp);function t(d,h){return d&&h?e(d.__data__,h.__data__):!d-!h}for(var n=this._groups,r=n.length,a=new Array(r),i=0;i<r;++i){for(var o=n[i],s=o.length,l=a[i]=new Array(s),u,c=0;c<s;++c)(u=o[c])&&(l[c]=u);l.sort(t)}return new Ne(a,this._parents).order()}function Xp(e,t){return e<t?-1:e>t?1:e>=t?0:NaN}function Yp(){var e=arguments[0];return arguments[0]=this,e.apply(null,arguments),this}function Kp(){return Array.from(this)}function Zp(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],a=0,i=r.length;a<i;++a){var o=r[a];if(o)return o}return null}function Qp(){let e=0;for(let t of this)++e;return e}function Jp(){return!this.node()}function em(e){for(var t=this._groups,n=0,r=t.length;n<r;++n)for(var a=t[n],i=0,o=a.length,s;i<o;++i)(s=a[i])&&e.call(s,s.__data__,i,a);return this}function tm(e){return function(){this.removeAttribute(e)}}function nm(e){return function(){this.removeAttributeNS(e.space,e.local)}}function rm(e,t){return function(){this.setAttribute(e,t)}}function am(e,t){return function(){this.setAttributeNS(e.space,e.local,t)}}function im(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttribute(e):this.setAttribute(e,n)}}function om(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttributeNS(e.space,e.local):this.setAttributeNS(e.space,e.local,n)}}function sm(e,t){var n=gr(e);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.local):r.getAttribute(n)}return this.each((t==null?n.local?nm:tm:typeof t=="function"?n.local?om:im:n.local?am:rm)(n,t))}function yu(e){return e.ownerDocument&&e.ownerDocument.defaultView||e.document&&e||e.defaultView}function lm(e){return function(){this.style.removeProperty(e)}}function um(e,t,n){return function(){this.style.setProperty(e,t,n)}}function cm(e,t,n){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(e):this.style.setProperty(e,r,n)}}function dm(e,t,n){return arguments.length>1?this.each((t==null?lm:typeof t=="function"?cm:um)(e,t,n??"")):$t(this.node(),e)}function $t(e,t){return e.style.getPropertyValue(t)||yu(e).getComputedStyle(e,null).getPropertyValue(t)}function hm(e){return function(){delete this[e]}}function fm(e,t){return function(){this[e]=t}}function gm(e,t){return function(){var n=t.apply(this,arguments);n==null?delete this[e]:this[e]=n}}function pm(e,t){return arguments.length>1?this.each((t==null?hm:typeof t=="function"?gm:fm)(e,t)):this.node()[e]}function bu(e){return e.trim().split(/^|\s+/)}function To(e){return e.classList||new xu(e)}function xu(e){this._node=e,this._names=bu(e.getAttribute("class")||"")}xu.prototype={add:function(e){var t=this._names.indexOf(e);t<0&&(this._names.push(e),this._node.setAttribute("class",this._names.join(" ")))},remove:function(e){var t=this._names.indexOf(e);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(e){return this._names.indexOf(e)>=0}};function _u(e,t){for(var n=To(e),r=-1,a=t.length;++r<a;)n.add(t[r])}function Tu(e,t){for(var n=To(e),r=-1,a=t.length;++r<a;)n.remove(t[r])}function mm(e){return function(){_u(this,e)}}function vm(e){return function(){Tu(this,e)}}function ym(e,t){return function(){(t.apply(this,arguments)?_u:Tu)(this,e)}}function bm(e,t){var n=bu(e+"");if(arguments.length<2){for(var r=To(this.node()),a=-1,i=n.length;++a<i;)if(!r.contains(n[a]))return!1;return!0}return this.each((typeof t=="function"?ym:t?mm:vm)(n,t))}function xm(){this.textContent=""}function _m(e){return function(){this.textContent=e}}function Tm(e){return function(){var t=e.apply(this,arguments);this.textContent=t??""}}function Sm(e){return arguments.length?this.each(e==null?xm:(typeof e=="function"?Tm:_m)(e)):this.node().textContent}function wm(){this.innerHTML=""}function Em(e){return function(){this.innerHTML=e}}function Am(e){return function(){var t=e.apply(this,arguments);this.innerHTML=t??""}}function Rm(e){return arguments.length?this.each(e==null?wm:(typeof e=="function"?Am:Em)(e)):this.node().innerHTML}function Dm(){this.nextSibling&&this.parentNode.appendChild(this)}function km(){return this.each(Dm)}function Cm(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Lm(){return this.each(Cm)}function Pm(e){var t=typeof e=="function"?e:pu(e);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function Fm(){return null}function Mm(e,t){var n=typeof e=="function"?e:pu(e),r=t==null?Fm:typeof t=="function"?t:wa(t);return this.select(function(){return this.insertBefore(n.apply(this,arguments),r.apply(this,arguments)||null)})}function Im(){var e=this.parentNode;e&&e.removeChild(this)}function Nm(){return this.each(Im)}function zm(){var e=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function Gm(){var e=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function Om(e){return this.select(e?Gm:zm)}function Bm(e){return arguments.length?this.property("__data__",e):this.node().__data__}function Wm(e){return function(t){e.call(this,t,this.__data__)}}function Um(e){return e.trim().split(/^|\s+/).map(function(t){var n="",r=t.indexOf(".");return r>=0&&(n=t.slice(r+1),t=t.slice(0,r)),{type:t,name:n}})}function Hm(e){return function(){var t=this.__on;if(t){for(var n=0,r=-1,a=t.length,i;n<a;++n)i=t[n],(!e.type||i.type===e.type)&&i.name===e.name?this.removeEventListener(i.type,i.listener,i.options):t[++r]=i;++r?t.length=r:delete this.__on}}}function $m(e,t,n){return function(){var r=this.__on,a,i=Wm(t);if(r){for(var o=0,s=r.length;o<s;++o)if((a=r[o]).type===e.type&&a.name===e.name){this.removeEventListener(a.type,a.listener,a.options),this.addEventListener(a.type,a.listener=i,a.options=n),a.value=t;return}}this.addEventListener(e.type,i,n),a={type:e.type,name:e.name,value:t,listener:i,options:n},r?r.push(a):this.__on=[a]}}function Vm(e,t,n){var r=Um(e+""),a,i=r.length,o;if(arguments.length<2){var s=this.node().__on;if(s){for(var l=0,u=s.length,c;l<u;++l)for(a=0,c=s[l];a<i;++a)if((o=r[a]).type===c.type&&o.name===c.name)return c.value}return}for(s=t?$m:Hm,a=0;a<i;++a)this.each(s(r[a],t,n));return this}function Su(e,t,n){var r=yu(e),a=r.CustomEvent;typeof a=="function"?a=new a(t,n):(a=r.document.createEvent("Event"),n?(a.initEvent(t,n.bubbles,n.cancelable),a.detail=n.detail):a.initEvent(t,!1,!1)),e.dispatchEvent(a)}function qm(e,t){return function(){return Su(this,e,t)}}function jm(e,t){return function(){return Su(this,e,t.apply(this,arguments))}}function Xm(e,t){return this.each((typeof t=="function"?jm:qm)(e,t))}function*Ym(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],a=0,i=r.length,o;a<i;++a)(o=r[a])&&(yield o)}var wu=[null];function Ne(e,t){this._groups=e,this._parents=t}function Vt(){return new Ne([[document.documentElement]],wu)}function Km(){return this}Ne.prototype=Vt.prototype={constructor:Ne,select:Tp,selectAll:Ap,selectChild:Cp,selectChildren:Mp,filter:Ip,data:Wp,enter:Np,exit:Hp,join:$p,merge:Vp,selection:Km,order:qp,sort:jp,call:Yp,nodes:Kp,node:Zp,size:Qp,empty:Jp,each:em,attr:sm,style:dm,property:pm,classed:bm,text:Sm,html:Rm,raise:km,lower:Lm,append:Pm,insert:Mm,remove:Nm,clone:Om,datum:Bm,on:Vm,dispatch:Xm,[Symbol.iterator]:Ym};function ve(e){return typeof e=="string"?new Ne([[document.querySelector(e)]],[document.documentElement]):new Ne([[e]],wu)}var Zm=0;function Qm(){return new bo}function bo(){this._="@"+(++Zm).toString(36)}bo.prototype=Qm.prototype={constructor:bo,get:function(e){for(var t=this._;!(t in e);)if(!(e=e.parentNode))return;return e[t]},set:function(e,t){return e[this._]=t},remove:function(e){return this._ in e&&delete e[this._]},toString:function(){return this._}};function Jm(e){let t;for(;t=e.sourceEvent;)e=t;return e}function $e(e,t){if(e=Jm(e),t===void 0&&(t=e.currentTarget),t){var n=t.ownerSVGElement||t;if(n.createSVGPoint){var r=n.createSVGPoint();return r.x=e.clientX,r.y=e.clientY,r=r.matrixTransform(t.getScreenCTM().inverse()),[r.x,r.y]}if(t.getBoundingClientRect){var a=t.getBoundingClientRect();return[e.clientX-a.left-t.clientLeft,e.clientY-a.top-t.clientTop]}}return[e.pageX,e.pageY]}var ev={value:()=>{}};function qt(){for(var e=0,t=arguments.length,n={},r;e<t;++e){if(!(r=arguments[e]+"")||r in n||/[\s.]/.test(r))throw new Error("illegal type: "+r);n[r]=[]}return new Ea(n)}function Ea(e){this._=e}function tv(e,t){return e.trim().split(/^|\s+/).map(function(n){var r="",a=n.indexOf(".");if(a>=0&&(r=n.slice(a+1),n=n.slice(0,a)),n&&!t.hasOwnProperty(n))throw new Error("unknown type: "+n);return{type:n,name:r}})}Ea.prototype=qt.prototype={constructor:Ea,on:function(e,t){var n=this._,r=tv(e+"",n),a,i=-1,o=r.length;if(arguments.length<2){for(;++i<o;)if((a=(e=r[i]).type)&&(a=nv(n[a],e.name)))return a;return}if(t!=null&&typeof t!="function")throw new Error("invalid callback: "+t);for(;++i<o;)if(a=(e=r[i]).type)n[a]=Eu(n[a],e.name,t);else if(t==null)for(a in n)n[a]=Eu(n[a],e.name,null);return this},copy:function(){var e={},t=this._;for(var n in t)e[n]=t[n].slice();return new Ea(e)},call:function(e,t){if((a=arguments.length-2)>0)for(var n=new Array(a),r=0,a,i;r<a;++r)n[r]=arguments[r+2];if(!this._.hasOwnProperty(e))throw new Error("unknown type: "+e);for(i=this._[e],r=0,a=i.length;r<a;++r)i[r].value.apply(t,n)},apply:function(e,t,n){if(!this._.hasOwnProperty(e))throw new Error("unknown type: "+e);for(var r=this._[e],a=0,i=r.length;a<i;++a)r[a].value.apply(t,n)}};function nv(e,t){for(var n=0,r=e.length,a;n<r;++n)if((a=e[n]).name===t)return a.value}function Eu(e,t,n){for(var r=0,a=e.length;r<a;++r)if(e[r].name===t){e[r]=ev,e=e.slice(0,r).concat(e.slice(r+1));break}return n!=null&&e.push({name:t,value:n}),e}var So={capture:!0,passive:!1};function wo(e){e.preventDefault(),e.stopImmediatePropagation()}function Aa(e){var t=e.document.documentElement,n=ve(e).on("dragstart.drag",wo,So);"onselectstart"in t?n.on("selectstart.drag",wo,So):(t.__noselect=t.style.MozUserSelect,t.style.MozUserSelect="none")}function Ra(e,t){var n=e.document.documentElement,r=ve(e).on("dragstart.drag",null);t&&(r.on("click.drag",wo,So),setTimeout(function(){r.on("click.drag",null)},0)),"onselectstart"in n?r.on("selectstart.drag",null):(n.style.MozUserSelect=n.__noselect,delete n.__noselect)}function rv(e,{sourceEvent:t,subject:n,target:r,identifier:a,active:i,x:o,y:s,dx:l,dy:u,dispatch:c}){Object.defineProperties(this,{type:{value:e,enumerable:!0,configurable:!0},sourceEvent:{value:t,enumerable:!0,configurable:!0},subject:{value:n,enumerable:!0,configurable:!0},target:{value:r,enumerable:!0,configurable:!0},identifier:{value:a,enumerable:!0,configurable:!0},active:{value:i,enumerable:!0,configurable:!0},x:{value:o,enumerable:!0,configurable:!0},y:{value:s,enumerable:!0,configurable:!0},dx:{value:l,enumerable:!0,configurable:!0},dy:{value:u,enumerable:!0,configurable:!0},_:{value:c}})}rv.prototype.on=function(){var e=this._.on.apply(this._,arguments);return e===this._?this:e};function Dn(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function vr(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function Lt(){}var Kt=.7,Rn=1/Kt,En="\\s*([+-]?\\d+)\\s*",pr="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",rt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",av=/^#([0-9a-f]{3,8})$/,iv=new RegExp(`^rgb\\(${En},${En},${En}\\)$`),ov=new RegExp(`^rgb\\(${rt},${rt},${rt}\\)$`),sv=new RegExp(`^rgba\\(${En},${En},${En},${pr}\\)$`),lv=new RegExp(`^rgba\\(${rt},${rt},${rt},${pr}\\)$`),uv=new RegExp(`^hsl\\(${pr},${rt},${rt}\\)$`),cv=new RegExp(`^hsla\\(${pr},${rt},${rt},${pr}\\)$`),Au={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Dn(Lt,pt,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Ru,formatHex:Ru,formatHex8:dv,formatHsl:hv,formatRgb:Du,toString:Du});function Ru(){return this.rgb().formatHex()}function dv(){return this.rgb().formatHex8()}function hv(){return zu(this).formatHsl()}function Du(){return this.rgb().formatRgb()}function pt(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=av.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?ku(t):n===3?new Re(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Da(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Da(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=iv.exec(e))?new Re(t[1],t[2],t[3],1):(t=ov.exec(e))?new Re(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=sv.exec(e))?Da(t[1],t[2],t[3],t[4]):(t=lv.exec(e))?Da(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=uv.exec(e))?Pu(t[1],t[2]/100,t[3]/100,1):(t=cv.exec(e))?Pu(t[1],t[2]/100,t[3]/100,t[4]):Au.hasOwnProperty(e)?ku(Au[e]):e==="transparent"?new Re(NaN,NaN,NaN,0):null}function ku(e){return new Re(e>>16&255,e>>8&255,e&255,1)}function Da(e,t,n,r){return r<=0&&(e=t=n=NaN),new Re(e,t,n,r)}function Co(e){return e instanceof Lt||(e=pt(e)),e?(e=e.rgb(),new Re(e.r,e.g,e.b,e.opacity)):new Re}function yr(e,t,n,r){return arguments.length===1?Co(e):new Re(e,t,n,r??1)}function Re(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}Dn(Re,yr,vr(Lt,{brighter(e){return e=e==null?Rn:Math.pow(Rn,e),new Re(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?Kt:Math.pow(Kt,e),new Re(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new Re(Xt(this.r),Xt(this.g),Xt(this.b),Ca(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Cu,formatHex:Cu,formatHex8:fv,formatRgb:Lu,toString:Lu}));function Cu(){return`#${jt(this.r)}${jt(this.g)}${jt(this.b)}`}function fv(){return`#${jt(this.r)}${jt(this.g)}${jt(this.b)}${jt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Lu(){let e=Ca(this.opacity);return`${e===1?"rgb(":"rgba("}${Xt(this.r)}, ${Xt(this.g)}, ${Xt(this.b)}${e===1?")":`, ${e})`}`}function Ca(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Xt(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function jt(e){return e=Xt(e),(e<16?"0":"")+e.toString(16)}function Pu(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Ze(e,t,n,r)}function zu(e){if(e instanceof Ze)return new Ze(e.h,e.s,e.l,e.opacity);if(e instanceof Lt||(e=pt(e)),!e)return new Ze;if(e instanceof Ze)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,a=Math.min(t,n,r),i=Math.max(t,n,r),o=NaN,s=i-a,l=(i+a)/2;return s?(t===i?o=(n-r)/s+(n<r)*6:n===i?o=(r-t)/s+2:o=(t-n)/s+4,s/=l<.5?i+a:2-i-a,o*=60):s=l>0&&l<1?0:o,new Ze(o,s,l,e.opacity)}function Pa(e,t,n,r){return arguments.length===1?zu(e):new Ze(e,t,n,r??1)}function Ze(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Dn(Ze,Pa,vr(Lt,{brighter(e){return e=e==null?Rn:Math.pow(Rn,e),new Ze(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?Kt:Math.pow(Kt,e),new Ze(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,a=2*n-r;return new Re(Eo(e>=240?e-240:e+120,a,r),Eo(e,a,r),Eo(e<120?e+240:e-120,a,r),this.opacity)},clamp(){return new Ze(Fu(this.h),ka(this.s),ka(this.l),Ca(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Ca(this.opacity);return`${e===1?"hsl(":"hsla("}${Fu(this.h)}, ${ka(this.s)*100}%, ${ka(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Fu(e){return e=(e||0)%360,e<0?e+360:e}function ka(e){return Math.max(0,Math.min(1,e||0))}function Eo(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var Gu=Math.PI/180,Ou=180/Math.PI,La=18,Bu=.96422,Wu=1,Uu=.82521,Hu=4/29,An=6/29,$u=3*An*An,gv=An*An*An;function Vu(e){if(e instanceof at)return new at(e.l,e.a,e.b,e.opacity);if(e instanceof gt)return ju(e);e instanceof Re||(e=Co(e));var t=ko(e.r),n=ko(e.g),r=ko(e.b),a=Ao((.2225045*t+.7168786*n+.0606169*r)/Wu),i,o;return t===n&&n===r?i=o=a:(i=Ao((.4360747*t+.3850649*n+.1430804*r)/Bu),o=Ao((.0139322*t+.0971045*n+.7141733*r)/Uu)),new at(116*a-16,500*(i-a),200*(a-o),e.opacity)}function qu(e,t,n,r){return arguments.length===1?Vu(e):new at(e,t,n,r??1)}function at(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}Dn(at,qu,vr(Lt,{brighter(e){return new at(this.l+La*(e??1),this.a,this.b,this.opacity)},darker(e){return new at(this.l-La*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Bu*Ro(t),e=Wu*Ro(e),n=Uu*Ro(n),new Re(Do(3.1338561*t-1.6168667*e-.4906146*n),Do(-.9787684*t+1.9161415*e+.033454*n),Do(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Ao(e){return e>gv?Math.pow(e,1/3):e/$u+Hu}function Ro(e){return e>An?e*e*e:$u*(e-Hu)}function Do(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function ko(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function pv(e){if(e instanceof gt)return new gt(e.h,e.c,e.l,e.opacity);if(e instanceof at||(e=Vu(e)),e.a===0&&e.b===0)return new gt(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Ou;return new gt(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Fa(e,t,n,r){return arguments.length===1?pv(e):new gt(e,t,n,r??1)}function gt(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function ju(e){if(isNaN(e.h))return new at(e.l,0,0,e.opacity);var t=e.h*Gu;return new at(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}Dn(gt,Fa,vr(Lt,{brighter(e){return new gt(this.h,this.c,this.l+La*(e??1),this.opacity)},darker(e){return new gt(this.h,this.c,this.l-La*(e??1),this.opacity)},rgb(){return ju(this).rgb()}}));var Xu=-.14861,Lo=1.78277,Po=-.29227,Ma=-.90649,mr=1.97294,Mu=mr*Ma,Iu=mr*Lo,Nu=Lo*Po-Ma*Xu;function mv(e){if(e instanceof Yt)return new Yt(e.h,e.s,e.l,e.opacity);e instanceof Re||(e=Co(e));var t=e.r/255,n=e.g/255,r=e.b/255,a=(Nu*r+Mu*t-Iu*n)/(Nu+Mu-Iu),i=r-a,o=(mr*(n-a)-Po*i)/Ma,s=Math.sqrt(o*o+i*i)/(mr*a*(1-a)),l=s?Math.atan2(o,i)*Ou-120:NaN;return new Yt(l<0?l+360:l,s,a,e.opacity)}function Ia(e,t,n,r){return arguments.length===1?mv(e):new Yt(e,t,n,r??1)}function Yt(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Dn(Yt,Ia,vr(Lt,{brighter(e){return e=e==null?Rn:Math.pow(Rn,e),new Yt(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?Kt:Math.pow(Kt,e),new Yt(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Gu,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),a=Math.sin(e);return new Re(255*(t+n*(Xu*r+Lo*a)),255*(t+n*(Po*r+Ma*a)),255*(t+n*(mr*r)),this.opacity)}}));function Zu(e,t,n,r,a){var i=e*e,o=i*e;return((1-3*e+3*i-o)*t+(4-6*i+3*o)*n+(1+3*e+3*i-3*o)*r+o*a)/6}function vv(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),a=e[r],i=e[r+1],o=r>0?e[r-1]:2*a-i,s=r<t-1?e[r+2]:2*i-a;return Zu((n-r/t)*t,o,a,i,s)}}function yv(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),a=e[(r+t-1)%t],i=e[r%t],o=e[(r+1)%t],s=e[(r+2)%t];return Zu((n-r/t)*t,a,i,o,s)}}var za=e=>()=>e;function Qu(e,t){return function(n){return e+n*t}}function bv(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function No(e,t){var n=t-e;return n?Qu(e,n>180||n<-180?n-360*Math.round(n/360):n):za(isNaN(e)?t:e)}function xv(e){return(e=+e)==1?Ie:function(t,n){return n-t?bv(t,n,e):za(isNaN(t)?n:t)}}function Ie(e,t){var n=t-e;return n?Qu(e,n):za(isNaN(e)?t:e)}var br=(function e(t){var n=xv(t);function r(a,i){var o=n((a=yr(a)).r,(i=yr(i)).r),s=n(a.g,i.g),l=n(a.b,i.b),u=Ie(a.opacity,i.opacity);return function(c){return a.r=o(c),a.g=s(c),a.b=l(c),a.opacity=u(c),a+""}}return r.gamma=e,r})(1);function Ju(e){return function(t){var n=t.length,r=new Array(n),a=new Array(n),i=new Array(n),o,s;for(o=0;o<n;++o)s=yr(t[o]),r[o]=s.r||0,a[o]=s.g||0,i[o]=s.b||0;return r=e(r),a=e(a),i=e(i),s.opacity=1,function(l){return s.r=r(l),s.g=a(l),s.b=i(l),s+""}}}var Dw=Ju(vv),kw=Ju(yv);function _v(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,r=t.slice(),a;return function(i){for(a=0;a<n;++a)r[a]=e[a]*(1-i)+t[a]*i;return r}}function Tv(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function Sv(e,t){var n=t?t.length:0,r=e?Math.min(n,e.length):0,a=new Array(r),i=new Array(n),o;for(o=0;o<r;++o)a[o]=kn(e[o],t[o]);for(;o<n;++o)i[o]=t[o];return function(s){for(o=0;o<r;++o)i[o]=a[o](s);return i}}function wv(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function ze(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function Ev(e,t){var n={},r={},a;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(a in t)a in e?n[a]=kn(e[a],t[a]):r[a]=t[a];return function(i){for(a in n)r[a]=n[a](i);return r}}var Mo=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Fo=new RegExp(Mo.source,"g");function Av(e){return function(){return e}}function Rv(e){return function(t){return e(t)+""}}function zo(e,t){var n=Mo.lastIndex=Fo.lastIndex=0,r,a,i,o=-1,s=[],l=[];for(e=e+"",t=t+"";(r=Mo.exec(e))&&(a=Fo.exec(t));)(i=a.index)>n&&(i=t.slice(n,i),s[o]?s[o]+=i:s[++o]=i),(r=r[0])===(a=a[0])?s[o]?s[o]+=a:s[++o]=a:(s[++o]=null,l.push({i:o,x:ze(r,a)})),n=Fo.lastIndex;return n<t.length&&(i=t.slice(n),s[o]?s[o]+=i:s[++o]=i),s.length<2?l[0]?Rv(l[0].x):Av(t):(t=l.length,function(u){for(var c=0,d;c<t;++c)s[(d=l[c]).i]=d.x(u);return s.join("")})}function kn(e,t){var n=typeof t,r;return t==null||n==="boolean"?za(t):(n==="number"?ze:n==="string"?(r=pt(t))?(t=r,br):zo:t instanceof pt?br:t instanceof Date?wv:Tv(t)?_v:Array.isArray(t)?Sv:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Ev:ze)(e,t)}function ec(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var Yu=180/Math.PI,Io={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function tc(e,t,n,r,a,i){var o,s,l;return(o=Math.sqrt(e*e+t*t))&&(e/=o,t/=o),(l=e*n+t*r)&&(n-=e*l,r-=t*l),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,l/=s),e*r<t*n&&(e=-e,t=-t,l=-l,o=-o),{translateX:a,translateY:i,rotate:Math.atan2(t,e)*Yu,skewX:Math.atan(l)*Yu,scaleX:o,scaleY:s}}var Na;function Dv(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Io:tc(t.a,t.b,t.c,t.d,t.e,t.f)}function kv(e){return e==null||(Na||(Na=document.createElementNS("http://www.w3.org/2000/svg","g")),Na.setAttribute("transform",e),!(e=Na.transform.baseVal.consolidate()))?Io:(e=e.matrix,tc(e.a,e.b,e.c,e.d,e.e,e.f))}function nc(e,t,n,r){function a(u){return u.length?u.pop()+" ":""}function i(u,c,d,h,f,m){if(u!==d||c!==h){var y=f.push("translate(",null,t,null,n);m.push({i:y-4,x:ze(u,d)},{i:y-2,x:ze(c,h)})}else(d||h)&&f.push("translate("+d+t+h+n)}function o(u,c,d,h){u!==c?(u-c>180?c+=360:c-u>180&&(u+=360),h.push({i:d.push(a(d)+"rotate(",null,r)-2,x:ze(u,c)})):c&&d.push(a(d)+"rotate("+c+r)}function s(u,c,d,h){u!==c?h.push({i:d.push(a(d)+"skewX(",null,r)-2,x:ze(u,c)}):c&&d.push(a(d)+"skewX("+c+r)}function l(u,c,d,h,f,m){if(u!==d||c!==h){var y=f.push(a(f)+"scale(",null,",",null,")");m.push({i:y-4,x:ze(u,d)},{i:y-2,x:ze(c,h)})}else(d!==1||h!==1)&&f.push(a(f)+"scale("+d+","+h+")")}return function(u,c){var d=[],h=[];return u=e(u),c=e(c),i(u.translateX,u.translateY,c.translateX,c.translateY,d,h),o(u.rotate,c.rotate,d,h),s(u.skewX,c.skewX,d,h),l(u.scaleX,u.scaleY,c.scaleX,c.scaleY,d,h),u=c=null,function(f){for(var m=-1,y=h.length,p;++m<y;)d[(p=h[m]).i]=p.x(f);return d.join("")}}}var rc=nc(Dv,"px, ","px)","deg)"),ac=nc(kv,", ",")",")"),Cv=1e-12;function Ku(e){return((e=Math.exp(e))+1/e)/2}function Lv(e){return((e=Math.exp(e))-1/e)/2}function Pv(e){return((e=Math.exp(2*e))-1)/(e+1)}var ic=(function e(t,n,r){function a(i,o){var s=i[0],l=i[1],u=i[2],c=o[0],d=o[1],h=o[2],f=c-s,m=d-l,y=f*f+m*m,p,g;if(y<Cv)g=Math.log(h/u)/t,p=function(w){return[s+w*f,l+w*m,u*Math.exp(t*w*g)]};else{var v=Math.sqrt(y),b=(h*h-u*u+r*y)/(2*u*n*v),T=(h*h-u*u-r*y)/(2*h*n*v),x=Math.log(Math.sqrt(b*b+1)-b),_=Math.log(Math.sqrt(T*T+1)-T);g=(_-x)/t,p=function(w){var R=w*g,M=Ku(x),C=u/(n*v)*(M*Pv(t*R+x)-Lv(x));return[s+C*f,l+C*m,u*M/Ku(t*R+x)]}}return p.duration=Math.abs(g)*1e3*t/Math.SQRT2,p}return a.rho=function(i){var o=Math.max(.001,+i),s=o*o,l=s*s;return e(o,s,l)},a})(Math.SQRT2,2,4);function oc(e){return function(t,n){var r=e((t=Pa(t)).h,(n=Pa(n)).h),a=Ie(t.s,n.s),i=Ie(t.l,n.l),o=Ie(t.opacity,n.opacity);return function(s){return t.h=r(s),t.s=a(s),t.l=i(s),t.opacity=o(s),t+""}}}var Cw=oc(No),Lw=oc(Ie);function sc(e){return function(t,n){var r=e((t=Fa(t)).h,(n=Fa(n)).h),a=Ie(t.c,n.c),i=Ie(t.l,n.l),o=Ie(t.opacity,n.opacity);return function(s){return t.h=r(s),t.c=a(s),t.l=i(s),t.opacity=o(s),t+""}}}var Pw=sc(No),Fw=sc(Ie);function lc(e){return(function t(n){n=+n;function r(a,i){var o=e((a=Ia(a)).h,(i=Ia(i)).h),s=Ie(a.s,i.s),l=Ie(a.l,i.l),u=Ie(a.opacity,i.opacity);return function(c){return a.h=o(c),a.s=s(c),a.l=l(Math.pow(c,n)),a.opacity=u(c),a+""}}return r.gamma=t,r})(1)}var Mw=lc(No),Iw=lc(Ie);var Cn=0,_r=0,xr=0,cc=1e3,Ga,Tr,Oa=0,Zt=0,Wa=0,Sr=typeof performance=="object"&&performance.now?performance:Date,dc=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(e){setTimeout(e,17)};function Ua(){return Zt||(dc(Fv),Zt=Sr.now()+Wa)}function Fv(){Zt=0}function Ba(){this._call=this._time=this._next=null}Ba.prototype=Oo.prototype={constructor:Ba,restart:function(e,t,n){if(typeof e!="function")throw new TypeError("callback is not a function");n=(n==null?Ua():+n)+(t==null?0:+t),!this._next&&Tr!==this&&(Tr?Tr._next=this:Ga=this,Tr=this),this._call=e,this._time=n,Go()},stop:function(){this._call&&(this._call=null,this._time=1/0,Go())}};function Oo(e,t,n){var r=new Ba;return r.restart(e,t,n),r}function Mv(){Ua(),++Cn;for(var e=Ga,t;e;)(t=Zt-e._time)>=0&&e._call.call(void 0,t),e=e._next;--Cn}function uc(){Zt=(Oa=Sr.now())+Wa,Cn=_r=0;try{Mv()}finally{Cn=0,Nv(),Zt=0}}function Iv(){var e=Sr.now(),t=e-Oa;t>cc&&(Wa-=t,Oa=e)}function Nv(){for(var e,t=Ga,n,r=1/0;t;)t._call?(r>t._time&&(r=t._time),e=t,t=t._next):(n=t._next,t._next=null,t=e?e._next=n:Ga=n);Tr=e,Go(r)}function Go(e){if(!Cn){_r&&(_r=clearTimeout(_r));var t=e-Zt;t>24?(e<1/0&&(_r=setTimeout(uc,Math.ceil(e-Sr.now()-Wa)+1)),xr&&(xr=clearInterval(xr))):(xr||(Oa=Sr.now(),xr=setInterval(Iv,cc)),Cn=1,dc(uc))}}function Bo(e,t,n){var r=new Ba;return t=t==null?0:+t,r.restart(a=>{r.stop(),e(a+t)},t,n),r}function fc(e){return((e*=2)<=1?e*e*e:(e-=2)*e*e+2)/2}var Wo=3,Gw=(function e(t){t=+t;function n(r){return Math.pow(r,t)}return n.exponent=e,n})(Wo),Ow=(function e(t){t=+t;function n(r){return 1-Math.pow(1-r,t)}return n.exponent=e,n})(Wo),Bw=(function e(t){t=+t;function n(r){return((r*=2)<=1?Math.pow(r,t):2-Math.pow(2-r,t))/2}return n.exponent=e,n})(Wo),zv=Math.PI,Ww=zv/2;function Ha(e){return(Math.pow(2,-10*e)-.0009765625)*1.0009775171065494}var hc=4/11,Uw=6/11,Hw=8/11,$w=3/4,Vw=9/11,qw=10/11,jw=15/16,Xw=21/22,Yw=63/64,Kw=1/hc/hc;var Uo=1.70158,Zw=(function e(t){t=+t;function n(r){return(r=+r)*r*(t*(r-1)+r)}return n.overshoot=e,n})(Uo),Qw=(function e(t){t=+t;function n(r){return--r*r*((r+1)*t+r)+1}return n.overshoot=e,n})(Uo),Jw=(function e(t){t=+t;function n(r){return((r*=2)<1?r*r*((t+1)*r-t):(r-=2)*r*((t+1)*r+t)+2)/2}return n.overshoot=e,n})(Uo),Ln=2*Math.PI,Ho=1,$o=.3,eE=(function e(t,n){var r=Math.asin(1/(t=Math.max(1,t)))*(n/=Ln);function a(i){return t*Ha(- --i)*Math.sin((r-i)/n)}return a.amplitude=function(i){return e(i,n*Ln)},a.period=function(i){return e(t,i)},a})(Ho,$o),tE=(function e(t,n){var r=Math.asin(1/(t=Math.max(1,t)))*(n/=Ln);function a(i){return 1-t*Ha(i=+i)*Math.sin((i+r)/n)}return a.amplitude=function(i){return e(i,n*Ln)},a.period=function(i){return e(t,i)},a})(Ho,$o),nE=(function e(t,n){var r=Math.asin(1/(t=Math.max(1,t)))*(n/=Ln);function a(i){return((i=i*2-1)<0?t*Ha(-i)*Math.sin((r-i)/n):2-t*Ha(i)*Math.sin((r+i)/n))/2}return a.amplitude=function(i){return e(i,n*Ln)},a.period=function(i){return e(t,i)},a})(Ho,$o);var Gv=qt("start","end","cancel","interrupt"),Ov=[],mc=0,gc=1,Vo=2,$a=3,pc=4,qo=5,Va=6;function qa(e,t,n,r,a,i){var o=e.__transition;if(!o)e.__transition={};else if(n in o)return;Bv(e,n,{name:t,index:r,group:a,on:Gv,tween:Ov,time:i.time,delay:i.delay,duration:i.duration,ease:i.ease,timer:null,state:mc})}function jo(e,t){var n=Qe(e,t);if(n.state>mc)throw new Error("too late; already scheduled");return n}function it(e,t){var n=Qe(e,t);if(n.state>$a)throw new Error("too late; already running");return n}function Qe(e,t){var n=e.__transition;if(!n||!(n=n[t]))throw new Error("transition not found");return n}function Bv(e,t,n){var r=e.__transition,a;r[t]=n,n.timer=Oo(i,0,n.time);function i(u){n.state=gc,n.timer.restart(o,n.delay,n.time),n.delay<=u&&o(u-n.delay)}function o(u){var c,d,h,f;if(n.state!==gc)return l();for(c in r)if(f=r[c],f.name===n.name){if(f.state===$a)return Bo(o);f.state===pc?(f.state=Va,f.timer.stop(),f.on.call("interrupt",e,e.__data__,f.index,f.group),delete r[c]):+c<t&&(f.state=Va,f.timer.stop(),f.on.call("cancel",e,e.__data__,f.index,f.group),delete r[c])}if(Bo(function(){n.state===$a&&(n.state=pc,n.timer.restart(s,n.delay,n.time),s(u))}),n.state=Vo,n.on.call("start",e,e.__data__,n.index,n.group),n.state===Vo){for(n.state=$a,a=new Array(h=n.tween.length),c=0,d=-1;c<h;++c)(f=n.tween[c].value.call(e,e.__data__,n.index,n.group))&&(a[++d]=f);a.length=d+1}}function s(u){for(var c=u<n.duration?n.ease.call(null,u/n.duration):(n.timer.restart(l),n.state=qo,1),d=-1,h=a.length;++d<h;)a[d].call(e,c);n.state===qo&&(n.on.call("end",e,e.__data__,n.index,n.group),l())}function l(){n.state=Va,n.timer.stop(),delete r[t];for(var u in r)return;delete e.__transition}}function Pt(e,t){var n=e.__transition,r,a,i=!0,o;if(n){t=t==null?null:t+"";for(o in n){if((r=n[o]).name!==t){i=!1;continue}a=r.state>Vo&&r.state<qo,r.state=Va,r.timer.stop(),r.on.call(a?"interrupt":"cancel",e,e.__data__,r.index,r.group),delete n[o]}i&&delete e.__transition}}function Wv(e){return this.each(function(){Pt(this,e)})}function Uv(e,t){var n,r;return function(){var a=it(this,e),i=a.tween;if(i!==n){r=n=i;for(var o=0,s=r.length;o<s;++o)if(r[o].name===t){r=r.slice(),r.splice(o,1);break}}a.tween=r}}function Hv(e,t,n){var r,a;if(typeof n!="function")throw new Error;return function(){var i=it(this,e),o=i.tween;if(o!==r){a=(r=o).slice();for(var s={name:t,value:n},l=0,u=a.length;l<u;++l)if(a[l].name===t){a[l]=s;break}l===u&&a.push(s)}i.tween=a}}function $v(e,t){var n=this._id;if(e+="",arguments.length<2){for(var r=Qe(this.node(),n).tween,a=0,i=r.length,o;a<i;++a)if((o=r[a]).name===e)return o.value;return null}return this.each((t==null?Uv:Hv)(n,e,t))}function Xo(e,t,n){var r=e._id;return e.each(function(){var a=it(this,r);(a.value||(a.value={}))[t]=n.apply(this,arguments)}),function(a){return Qe(a,r).value[t]}}function vc(e,t){var n;return(typeof t=="number"?ze:t instanceof pt?br:(n=pt(t))?(t=n,br):zo)(e,t)}function Vv(e){return function(){this.removeAttribute(e)}}function qv(e){return function(){this.removeAttributeNS(e.space,e.local)}}function jv(e,t,n){var r,a=n+"",i;return function(){var o=this.getAttribute(e);return o===a?null:o===r?i:i=t(r=o,n)}}function Xv(e,t,n){var r,a=n+"",i;return function(){var o=this.getAttributeNS(e.space,e.local);return o===a?null:o===r?i:i=t(r=o,n)}}function Yv(e,t,n){var r,a,i;return function(){var o,s=n(this),l;return s==null?void this.removeAttribute(e):(o=this.getAttribute(e),l=s+"",o===l?null:o===r&&l===a?i:(a=l,i=t(r=o,s)))}}function Kv(e,t,n){var r,a,i;return function(){var o,s=n(this),l;return s==null?void this.removeAttributeNS(e.space,e.local):(o=this.getAttributeNS(e.space,e.local),l=s+"",o===l?null:o===r&&l===a?i:(a=l,i=t(r=o,s)))}}function Zv(e,t){var n=gr(e),r=n==="transform"?ac:vc;return this.attrTween(e,typeof t=="function"?(n.local?Kv:Yv)(n,r,Xo(this,"attr."+e,t)):t==null?(n.local?qv:Vv)(n):(n.local?Xv:jv)(n,r,t))}function Qv(e,t){return function(n){this.setAttribute(e,t.call(this,n))}}function Jv(e,t){return function(n){this.setAttributeNS(e.space,e.local,t.call(this,n))}}function ey(e,t){var n,r;function a(){var i=t.apply(this,arguments);return i!==r&&(n=(r=i)&&Jv(e,i)),n}return a._value=t,a}function ty(e,t){var n,r;function a(){var i=t.apply(this,arguments);return i!==r&&(n=(r=i)&&Qv(e,i)),n}return a._value=t,a}function ny(e,t){var n="attr."+e;if(arguments.length<2)return(n=this.tween(n))&&n._value;if(t==null)return this.tween(n,null);if(typeof t!="function")throw new Error;var r=gr(e);return this.tween(n,(r.local?ey:ty)(r,t))}function ry(e,t){return function(){jo(this,e).delay=+t.apply(this,arguments)}}function ay(e,t){return t=+t,function(){jo(this,e).delay=t}}function iy(e){var t=this._id;return arguments.length?this.each((typeof e=="function"?ry:ay)(t,e)):Qe(this.node(),t).delay}function oy(e,t){return function(){it(this,e).duration=+t.apply(this,arguments)}}function sy(e,t){return t=+t,function(){it(this,e).duration=t}}function ly(e){var t=this._id;return arguments.length?this.each((typeof e=="function"?oy:sy)(t,e)):Qe(this.node(),t).duration}function uy(e,t){if(typeof t!="function")throw new Error;return function(){it(this,e).ease=t}}function cy(e){var t=this._id;return arguments.length?this.each(uy(t,e)):Qe(this.node(),t).ease}function dy(e,t){return function(){var n=t.apply(this,arguments);if(typeof n!="function")throw new Error;it(this,e).ease=n}}function hy(e){if(typeof e!="function")throw new Error;return this.each(dy(this._id,e))}function fy(e){typeof e!="function"&&(e=_o(e));for(var t=this._groups,n=t.length,r=new Array(n),a=0;a<n;++a)for(var i=t[a],o=i.length,s=r[a]=[],l,u=0;u<o;++u)(l=i[u])&&e.call(l,l.__data__,u,i)&&s.push(l);return new vt(r,this._parents,this._name,this._id)}function gy(e){if(e._id!==this._id)throw new Error;for(var t=this._groups,n=e._groups,r=t.length,a=n.length,i=Math.min(r,a),o=new Array(r),s=0;s<i;++s)for(var l=t[s],u=n[s],c=l.length,d=o[s]=new Array(c),h,f=0;f<c;++f)(h=l[f]||u[f])&&(d[f]=h);for(;s<r;++s)o[s]=t[s];return new vt(o,this._parents,this._name,this._id)}function py(e){return(e+"").trim().split(/^|\s+/).every(function(t){var n=t.indexOf(".");return n>=0&&(t=t.slice(0,n)),!t||t==="start"})}function my(e,t,n){var r,a,i=py(t)?jo:it;return function(){var o=i(this,e),s=o.on;s!==r&&(a=(r=s).copy()).on(t,n),o.on=a}}function vy(e,t){var n=this._id;return arguments.length<2?Qe(this.node(),n).on.on(e):this.each(my(n,e,t))}function yy(e){return function(){var t=this.parentNode;for(var n in this.__transition)if(+n!==e)return;t&&t.removeChild(this)}}function by(){return this.on("end.remove",yy(this._id))}function xy(e){var t=this._name,n=this._id;typeof e!="function"&&(e=wa(e));for(var r=this._groups,a=r.length,i=new Array(a),o=0;o<a;++o)for(var s=r[o],l=s.length,u=i[o]=new Array(l),c,d,h=0;h<l;++h)(c=s[h])&&(d=e.call(c,c.__data__,h,s))&&("__data__"in c&&(d.__data__=c.__data__),u[h]=d,qa(u[h],t,n,h,u,Qe(c,n)));return new vt(i,this._parents,t,n)}function _y(e){var t=this._name,n=this._id;typeof e!="function"&&(e=xo(e));for(var r=this._groups,a=r.length,i=[],o=[],s=0;s<a;++s)for(var l=r[s],u=l.length,c,d=0;d<u;++d)if(c=l[d]){for(var h=e.call(c,c.__data__,d,l),f,m=Qe(c,n),y=0,p=h.length;y<p;++y)(f=h[y])&&qa(f,t,n,y,h,m);i.push(h),o.push(c)}return new vt(i,o,t,n)}var Ty=Vt.prototype.constructor;function Sy(){return new Ty(this._groups,this._parents)}function wy(e,t){var n,r,a;return function(){var i=$t(this,e),o=(this.style.removeProperty(e),$t(this,e));return i===o?null:i===n&&o===r?a:a=t(n=i,r=o)}}function yc(e){return function(){this.style.removeProperty(e)}}function Ey(e,t,n){var r,a=n+"",i;return function(){var o=$t(this,e);return o===a?null:o===r?i:i=t(r=o,n)}}function Ay(e,t,n){var r,a,i;return function(){var o=$t(this,e),s=n(this),l=s+"";return s==null&&(l=s=(this.style.removeProperty(e),$t(this,e))),o===l?null:o===r&&l===a?i:(a=l,i=t(r=o,s))}}function Ry(e,t){var n,r,a,i="style."+t,o="end."+i,s;return function(){var l=it(this,e),u=l.on,c=l.value[i]==null?s||(s=yc(t)):void 0;(u!==n||a!==c)&&(r=(n=u).copy()).on(o,a=c),l.on=r}}function Dy(e,t,n){var r=(e+="")=="transform"?rc:vc;return t==null?this.styleTween(e,wy(e,r)).on("end.style."+e,yc(e)):typeof t=="function"?this.styleTween(e,Ay(e,r,Xo(this,"style."+e,t))).each(Ry(this._id,e)):this.styleTween(e,Ey(e,r,t),n).on("end.style."+e,null)}function ky(e,t,n){return function(r){this.style.setProperty(e,t.call(this,r),n)}}function Cy(e,t,n){var r,a;function i(){var o=t.apply(this,arguments);return o!==a&&(r=(a=o)&&ky(e,o,n)),r}return i._value=t,i}function Ly(e,t,n){var r="style."+(e+="");if(arguments.length<2)return(r=this.tween(r))&&r._value;if(t==null)return this.tween(r,null);if(typeof t!="function")throw new Error;return this.tween(r,Cy(e,t,n??""))}function Py(e){return function(){this.textContent=e}}function Fy(e){return function(){var t=e(this);this.textContent=t??""}}function My(e){return this.tween("text",typeof e=="function"?Fy(Xo(this,"text",e)):Py(e==null?"":e+""))}function Iy(e){return function(t){this.textContent=e.call(this,t)}}function Ny(e){var t,n;function r(){var a=e.apply(this,arguments);return a!==n&&(t=(n=a)&&Iy(a)),t}return r._value=e,r}function zy(e){var t="text";if(arguments.length<1)return(t=this.tween(t))&&t._value;if(e==null)return this.tween(t,null);if(typeof e!="function")throw new Error;return this.tween(t,Ny(e))}function Gy(){for(var e=this._name,t=this._id,n=bc(),r=this._groups,a=r.length,i=0;i<a;++i)for(var o=r[i],s=o.length,l,u=0;u<s;++u)if(l=o[u]){var c=Qe(l,t);qa(l,e,n,u,o,{time:c.time+c.delay+c.duration,delay:0,duration:c.duration,ease:c.ease})}return new vt(r,this._parents,e,n)}function Oy(){var e,t,n=this,r=n._id,a=n.size();return new Promise(function(i,o){var s={value:o},l={value:function(){--a===0&&i()}};n.each(function(){var u=it(this,r),c=u.on;c!==e&&(t=(e=c).copy(),t._.cancel.push(s),t._.interrupt.push(s),t._.end.push(l)),u.on=t}),a===0&&i()})}var By=0;function vt(e,t,n,r){this._groups=e,this._parents=t,this._name=n,this._id=r}function Wy(e){return Vt().transition(e)}function bc(){return++By}var mt=Vt.prototype;vt.prototype=Wy.prototype={constructor:vt,select:xy,selectAll:_y,selectChild:mt.selectChild,selectChildren:mt.selectChildren,filter:fy,merge:gy,selection:Sy,transition:Gy,call:mt.call,nodes:mt.nodes,node:mt.node,size:mt.size,empty:mt.empty,each:mt.each,on:vy,attr:Zv,attrTween:ny,style:Dy,styleTween:Ly,text:My,textTween:zy,remove:by,tween:$v,delay:iy,duration:ly,ease:cy,easeVarying:hy,end:Oy,[Symbol.iterator]:mt[Symbol.iterator]};var Uy={time:null,delay:0,duration:250,ease:fc};function Hy(e,t){for(var n;!(n=e.__transition)||!(n=n[t]);)if(!(e=e.parentNode))throw new Error(`transition ${t} not found`);return n}function $y(e){var t,n;e instanceof vt?(t=e._id,e=e._name):(t=bc(),(n=Uy).time=Ua(),e=e==null?null:e+"");for(var r=this._groups,a=r.length,i=0;i<a;++i)for(var o=r[i],s=o.length,l,u=0;u<s;++u)(l=o[u])&&qa(l,e,t,u,o,n||Hy(l,t));return new vt(r,this._parents,e,t)}Vt.prototype.interrupt=Wv;Vt.prototype.transition=$y;var ja=e=>()=>e;function Vy(e,{sourceEvent:t,target:n,transform:r,dispatch:a}){Object.defineProperties(this,{type:{value:e,enumerable:!0,configurable:!0},sourceEvent:{value:t,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},transform:{value:r,enumerable:!0,configurable:!0},_:{value:a}})}function yt(e,t,n){this.k=e,this.x=t,this.y=n}yt.prototype={constructor:yt,scale:function(e){return e===1?this:new yt(this.k*e,this.x,this.y)},translate:function(e,t){return e===0&t===0?this:new yt(this.k,this.x+this.k*e,this.y+this.k*t)},apply:function(e){return[e[0]*this.k+this.x,e[1]*this.k+this.y]},applyX:function(e){return e*this.k+this.x},applyY:function(e){return e*this.k+this.y},invert:function(e){return[(e[0]-this.x)/this.k,(e[1]-this.y)/this.k]},invertX:function(e){return(e-this.x)/this.k},invertY:function(e){return(e-this.y)/this.k},rescaleX:function(e){return e.copy().domain(e.range().map(this.invertX,this).map(e.invert,e))},rescaleY:function(e){return e.copy().domain(e.range().map(this.invertY,this).map(e.invert,e))},toString:function(){return"translate("+this.x+","+this.y+") scale("+this.k+")"}};var Qt=new yt(1,0,0);qy.prototype=yt.prototype;function qy(e){for(;!e.__zoom;)if(!(e=e.parentNode))return Qt;return e.__zoom}function Yo(e){e.stopImmediatePropagation()}function wr(e){e.preventDefault(),e.stopImmediatePropagation()}function jy(e){return(!e.ctrlKey||e.type==="wheel")&&!e.button}function Xy(){var e=this;return e instanceof SVGElement?(e=e.ownerSVGElement||e,e.hasAttribute("viewBox")?(e=e.viewBox.baseVal,[[e.x,e.y],[e.x+e.width,e.y+e.height]]):[[0,0],[e.width.baseVal.value,e.height.baseVal.value]]):[[0,0],[e.clientWidth,e.clientHeight]]}function xc(){return this.__zoom||Qt}function Yy(e){return-e.deltaY*(e.deltaMode===1?.05:e.deltaMode?1:.002)*(e.ctrlKey?10:1)}function Ky(){return navigator.maxTouchPoints||"ontouchstart"in this}function Zy(e,t,n){var r=e.invertX(t[0][0])-n[0][0],a=e.invertX(t[1][0])-n[1][0],i=e.invertY(t[0][1])-n[0][1],o=e.invertY(t[1][1])-n[1][1];return e.translate(a>r?(r+a)/2:Math.min(0,r)||Math.max(0,a),o>i?(i+o)/2:Math.min(0,i)||Math.max(0,o))}function _c(){var e=jy,t=Xy,n=Zy,r=Yy,a=Ky,i=[0,1/0],o=[[-1/0,-1/0],[1/0,1/0]],s=250,l=ic,u=qt("start","zoom","end"),c,d,h,f=500,m=150,y=0,p=10;function g(S){S.property("__zoom",xc).on("wheel.zoom",R,{passive:!1}).on("mousedown.zoom",M).on("dblclick.zoom",C).filter(a).on("touchstart.zoom",N).on("touchmove.zoom",F).on("touchend.zoom touchcancel.zoom",I).style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}g.transform=function(S,D,E,L){var P=S.selection?S.selection():S;P.property("__zoom",xc),S!==P?x(S,D,E,L):P.interrupt().each(function(){_(this,arguments).event(L).start().zoom(null,typeof D=="function"?D.apply(this,arguments):D).end()})},g.scaleBy=function(S,D,E,L){g.scaleTo(S,function(){var P=this.__zoom.k,k=typeof D=="function"?D.apply(this,arguments):D;return P*k},E,L)},g.scaleTo=function(S,D,E,L){g.transform(S,function(){var P=t.apply(this,arguments),k=this.__zoom,z=E==null?T(P):typeof E=="function"?E.apply(this,arguments):E,O=k.invert(z),W=typeof D=="function"?D.apply(this,arguments):D;return n(b(v(k,W),z,O),P,o)},E,L)},g.translateBy=function(S,D,E,L){g.transform(S,function(){return n(this.__zoom.translate(typeof D=="function"?D.apply(this,arguments):D,typeof E=="function"?E.apply(this,arguments):E),t.apply(this,arguments),o)},null,L)},g.translateTo=function(S,D,E,L,P){g.transform(S,function(){var k=t.apply(this,arguments),z=this.__zoom,O=L==null?T(k):typeof L=="function"?L.apply(this,arguments):L;return n(Qt.translate(O[0],O[1]).scale(z.k).translate(typeof D=="function"?-D.apply(this,arguments):-D,typeof E=="function"?-E.apply(this,arguments):-E),k,o)},L,P)};function v(S,D){return D=Math.max(i[0],Math.min(i[1],D)),D===S.k?S:new yt(D,S.x,S.y)}function b(S,D,E){var L=D[0]-E[0]*S.k,P=D[1]-E[1]*S.k;return L===S.x&&P===S.y?S:new yt(S.k,L,P)}function T(S){return[(+S[0][0]+ +S[1][0])/2,(+S[0][1]+ +S[1][1])/2]}function x(S,D,E,L){S.on("start.zoom",function(){_(this,arguments).event(L).start()}).on("interrupt.zoom end.zoom",function(){_(this,arguments).event(L).end()}).tween("zoom",function(){var P=this,k=arguments,z=_(P,k).event(L),O=t.apply(P,k),W=E==null?T(O):typeof E=="function"?E.apply(P,k):E,K=Math.max(O[1][0]-O[0][0],O[1][1]-O[0][1]),j=P.__zoom,Y=typeof D=="function"?D.apply(P,k):D,he=l(j.invert(W).concat(K/j.k),Y.invert(W).concat(K/Y.k));return function(ne){if(ne===1)ne=Y;else{var ge=he(ne),q=K/ge[2];ne=new yt(q,W[0]-ge[0]*q,W[1]-ge[1]*q)}z.zoom(null,ne)}})}function _(S,D,E){return!E&&S.__zooming||new w(S,D)}function w(S,D){this.that=S,this.args=D,this.active=0,this.sourceEvent=null,this.extent=t.apply(S,D),this.taps=0}w.prototype={event:function(S){return S&&(this.sourceEvent=S),this},start:function(){return++this.active===1&&(this.that.__zooming=this,this.emit("start")),this},zoom:function(S,D){return this.mouse&&S!=="mouse"&&(this.mouse[1]=D.invert(this.mouse[0])),this.touch0&&S!=="touch"&&(this.touch0[1]=D.invert(this.touch0[0])),this.touch1&&S!=="touch"&&(this.touch1[1]=D.invert(this.touch1[0])),this.that.__zoom=D,this.emit("zoom"),this},end:function(){return--this.active===0&&(delete this.that.__zooming,this.emit("end")),this},emit:function(S){var D=ve(this.that).datum();u.call(S,this.that,new Vy(S,{sourceEvent:this.sourceEvent,target:g,transform:this.that.__zoom,dispatch:u}),D)}};function R(S,...D){if(!e.apply(this,arguments))return;var E=_(this,D).event(S),L=this.__zoom,P=Math.max(i[0],Math.min(i[1],L.k*Math.pow(2,r.apply(this,arguments)))),k=$e(S);if(E.wheel)(E.mouse[0][0]!==k[0]||E.mouse[0][1]!==k[1])&&(E.mouse[1]=L.invert(E.mouse[0]=k)),clearTimeout(E.wheel);else{if(L.k===P)return;E.mouse=[k,L.invert(k)],Pt(this),E.start()}wr(S),E.wheel=setTimeout(z,m),E.zoom("mouse",n(b(v(L,P),E.mouse[0],E.mouse[1]),E.extent,o));function z(){E.wheel=null,E.end()}}function M(S,...D){if(h||!e.apply(this,arguments))return;var E=S.currentTarget,L=_(this,D,!0).event(S),P=ve(S.view).on("mousemove.zoom",W,!0).on("mouseup.zoom",K,!0),k=$e(S,E),z=S.clientX,O=S.clientY;Aa(S.view),Yo(S),L.mouse=[k,this.__zoom.invert(k)],Pt(this),L.start();function W(j){if(wr(j),!L.moved){var Y=j.clientX-z,he=j.clientY-O;L.moved=Y*Y+he*he>y}L.event(j).zoom("mouse",n(b(L.that.__zoom,L.mouse[0]=$e(j,E),L.mouse[1]),L.extent,o))}function K(j){P.on("mousemove.zoom mouseup.zoom",null),Ra(j.view,L.moved),wr(j),L.event(j).end()}}function C(S,...D){if(e.apply(this,arguments)){var E=this.__zoom,L=$e(S.changedTouches?S.changedTouches[0]:S,this),P=E.invert(L),k=E.k*(S.shiftKey?.5:2),z=n(b(v(E,k),L,P),t.apply(this,D),o);wr(S),s>0?ve(this).transition().duration(s).call(x,z,L,S):ve(this).call(g.transform,z,L,S)}}function N(S,...D){if(e.apply(this,arguments)){var E=S.touches,L=E.length,P=_(this,D,S.changedTouches.length===L).event(S),k,z,O,W;for(Yo(S),z=0;z<L;++z)O=E[z],W=$e(O,this),W=[W,this.__zoom.invert(W),O.identifier],P.touch0?!P.touch1&&P.touch0[2]!==W[2]&&(P.touch1=W,P.taps=0):(P.touch0=W,k=!0,P.taps=1+!!c);c&&(c=clearTimeout(c)),k&&(P.taps<2&&(d=W[0],c=setTimeout(function(){c=null},f)),Pt(this),P.start())}}function F(S,...D){if(this.__zooming){var E=_(this,D).event(S),L=S.changedTouches,P=L.length,k,z,O,W;for(wr(S),k=0;k<P;++k)z=L[k],O=$e(z,this),E.touch0&&E.touch0[2]===z.identifier?E.touch0[0]=O:E.touch1&&E.touch1[2]===z.identifier&&(E.touch1[0]=O);if(z=E.that.__zoom,E.touch1){var K=E.touch0[0],j=E.touch0[1],Y=E.touch1[0],he=E.touch1[1],ne=(ne=Y[0]-K[0])*ne+(ne=Y[1]-K[1])*ne,ge=(ge=he[0]-j[0])*ge+(ge=he[1]-j[1])*ge;z=v(z,Math.sqrt(ne/ge)),O=[(K[0]+Y[0])/2,(K[1]+Y[1])/2],W=[(j[0]+he[0])/2,(j[1]+he[1])/2]}else if(E.touch0)O=E.touch0[0],W=E.touch0[1];else return;E.zoom("touch",n(b(z,O,W),E.extent,o))}}function I(S,...D){if(this.__zooming){var E=_(this,D).event(S),L=S.changedTouches,P=L.length,k,z;for(Yo(S),h&&clearTimeout(h),h=setTimeout(function(){h=null},f),k=0;k<P;++k)z=L[k],E.touch0&&E.touch0[2]===z.identifier?delete E.touch0:E.touch1&&E.touch1[2]===z.identifier&&delete E.touch1;if(E.touch1&&!E.touch0&&(E.touch0=E.touch1,delete E.touch1),E.touch0)E.touch0[1]=this.__zoom.invert(E.touch0[0]);else if(E.end(),E.taps===2&&(z=$e(z,this),Math.hypot(d[0]-z[0],d[1]-z[1])<p)){var O=ve(this).on("dblclick.zoom");O&&O.apply(this,arguments)}}}return g.wheelDelta=function(S){return arguments.length?(r=typeof S=="function"?S:ja(+S),g):r},g.filter=function(S){return arguments.length?(e=typeof S=="function"?S:ja(!!S),g):e},g.touchable=function(S){return arguments.length?(a=typeof S=="function"?S:ja(!!S),g):a},g.extent=function(S){return arguments.length?(t=typeof S=="function"?S:ja([[+S[0][0],+S[0][1]],[+S[1][0],+S[1][1]]]),g):t},g.scaleExtent=function(S){return arguments.length?(i[0]=+S[0],i[1]=+S[1],g):[i[0],i[1]]},g.translateExtent=function(S){return arguments.length?(o[0][0]=+S[0][0],o[1][0]=+S[1][0],o[0][1]=+S[0][1],o[1][1]=+S[1][1],g):[[o[0][0],o[0][1]],[o[1][0],o[1][1]]]},g.constrain=function(S){return arguments.length?(n=S,g):n},g.duration=function(S){return arguments.length?(s=+S,g):s},g.interpolate=function(S){return arguments.length?(l=S,g):l},g.on=function(){var S=u.on.apply(u,arguments);return S===u?g:S},g.clickDistance=function(S){return arguments.length?(y=(S=+S)*S,g):Math.sqrt(y)},g.tapDistance=function(S){return arguments.length?(p=+S,g):p},g}var Qy=1500;function Pn(e){let t=Tc(e,(n,r)=>`${n.subject} ${n.object} ${e.category[r]}`);return t.length<=Qy?t:Tc(e,n=>`${Math.min(n.subject,n.object)} ${Math.max(n.subject,n.object)}`)}function Tc(e,t){let n=new Map;e.page.edges.forEach((r,a)=>{let i=t(r,a),o=e.page.relations[r.relation].symmetric??!1,s=n.get(i);s?(s.edges.push(a),s.symmetric&&=o):n.set(i,{from:r.subject,to:r.object,category:"plain",symmetric:o,edges:[a]})});for(let r of n.values())r.category=Jy(r.edges.map(a=>e.category[a]));return[...n.values()]}function Jy(e){return["disputed","denied","plain","hedged","planned"].find(n=>e.includes(n))??Dt[0]}function Fn(e,t){let n=new Map;for(let i of t){let{relation:o}=e.page.edges[i];n.set(o,(n.get(o)??0)+1)}let r=[...n].sort((i,o)=>o[1]-i[1]||i[0]-o[0]),a=r.slice(0,2).map(([i,o])=>{let s=te(e.page.relations[i].words);return o>1?`${s} ×${o}`:s});return r.length>2&&a.push(`+${r.length-2}`),a.join(", ")}var Er="auto",Sc=matchMedia("(prefers-color-scheme: dark)");function Xa(e){return e==="auto"||e==="light"||e==="dark"}function Ar(){return Er}function eb(){return Er==="auto"?Sc.matches:Er==="dark"}function Ya(e){Er=e,document.documentElement.dataset.theme=eb()?"dark":"light"}function wc(e){Sc.addEventListener("change",()=>{Ya(Er),e()})}function Te(e){return getComputedStyle(document.documentElement).getPropertyValue(`--${e}`).trim()}var ot={plain:{dash:0,gap:0,colour:"line",head:"arrow"},hedged:{dash:2,gap:4,colour:"line",head:"arrow"},planned:{dash:8,gap:5,colour:"line",head:"arrow"},disputed:{dash:10,gap:10,colour:"both",head:"arrow"},denied:{dash:0,gap:0,colour:"red",head:"bar"}};function Ko(){return`${Te("paper")}00`}function Jt(e){let{colour:t}=ot[e];return t==="both"?[Te("red"),Te("edge")]:[Te(t==="red"?"red":"edge"),Ko()]}var Ka=[[["country","government"],"square","state"],[["place"],"square","place"],[["organisation","party","media","company","court"],"diamond","body"],[["armed","intelligence","police"],"triangle","force"],[["person"],"circle","person"],[["group"],"circle","group"],[["thing","event","unspecified"],"circle","thing"]];function en(e){let t=Ka.find(([n])=>n.includes(e))??Ka[Ka.length-1];return{kinds:t[0],shape:t[1],colour:t[2]}}var Ec=Ka.map(([e])=>en(e[0]));function tn(e,t){if(e==="unspecified")return 3;let n=4.5+1.5*Math.sqrt(Math.max(0,t-1));return Math.min(e==="thing"?n*.7:n,15)}function Rr(e){return e>8?14:12}var Mn=class{taken=[];take(t){let[n,r,a,i]=t,o=this.taken.every(([s,l,u,c])=>n+a<s||s+u<n||r+i<l||l+c<r);return o&&this.taken.push(t),o}},Za=document.createElement("canvas").getContext("2d"),Ac=new Map;function Qa(e,t){let n=`${t} ${e}`,r=Ac.get(n);return r===void 0&&(Za&&(Za.font=`${t}px system-ui, sans-serif`),r=Za?Za.measureText(e).width:e.length*t*.55,Ac.set(n,r)),r}function Ja(e,t,n){let{model:r}=e,a=new Set(e.picked()),i=e.bright(),o=e.pick.kind!=="none",s=re("g"),l=new Set(i),u=[];Pn(r).forEach((f,m)=>{let y=f.edges.filter(b=>e.visible[b]||a.has(b));if(!y.length)return;l.add(f.from).add(f.to);let[p,g]=[t(f.from),t(f.to)];if(!n(p)&&!n(g))return;let v=y.some(b=>a.has(b));s.append(nb(e,f,m,p,g,o&&!v)),o&&v&&u.push(Rc(Fn(r,y),(p.x+g.x)/2,(p.y+g.y)/2-4,11,"middle"))});let c=f=>o&&i.has(f)?1:0,d=[...l].sort((f,m)=>c(m)-c(f)||r.page.nodes[m].claims-r.page.nodes[f].claims||f-m),h=new Mn;for(let f of d){let m=t(f);if(!n(m))continue;let{kind:y,claims:p,words:g}=r.page.nodes[f],v=tn(y,p),b=o&&!i.has(f),T=y==="unspecified"?"":te(g),x=Zo(en(y).shape,m,v,b?Te("faint"):Te(en(y).colour));x.setAttribute("data-node",String(f)),x.append(re("title",{},T)),s.append(x);let _=o&&i.has(f),w=Rr(v);T&&!b&&(h.take([m.x-v,m.y-8,2*v+6+Qa(T,w),16])||_)&&u.push(Rc(T,m.x+v+4,m.y+4,w,"start"))}return s.append(...u),s}function nb(e,t,n,r,a,i){let{nodes:o}=e.model.page,s=ot[t.category],[l,u]=Jt(t.category),c=v=>tn(o[v].kind,o[v].claims),d=Math.hypot(a.x-r.x,a.y-r.y)||1,h={x:(a.x-r.x)/d,y:(a.y-r.y)/d},f={x:a.x-h.x*(c(t.to)+1),y:a.y-h.y*(c(t.to)+1)},m=i?Te("faint"):l,y=1.2+Math.min(1.6,Math.log2(t.edges.length)/2),p=re("g",{"data-line":n,fill:"none"}),g={x1:r.x,y1:r.y,x2:f.x,y2:f.y,"stroke-width":y};return s.colour==="both"&&!i&&p.append(re("line",{...g,stroke:u})),p.append(re("line",{...g,stroke:m,"stroke-dasharray":s.dash?`${s.dash} ${s.gap}`:void 0})),t.symmetric||p.append(rb(s.head,f,h,m)),p.append(re("line",{...g,"stroke-width":10,stroke:"transparent"})),p}function rb(e,t,n,r){let a=(i,o)=>`${(t.x-n.x*i-n.y*o).toFixed(1)} ${(t.y-n.y*i+n.x*o).toFixed(1)}`;return e==="bar"?re("path",{d:`M${a(0,5)}L${a(0,-5)}`,stroke:r,"stroke-width":2.5}):re("path",{d:`M${a(0,0)}L${a(8,3.5)}L${a(8,-3.5)}Z`,fill:r})}function Zo(e,{x:t,y:n},r,a){return e==="circle"?re("circle",{cx:t,cy:n,r,fill:a}):e==="square"?re("rect",{x:t-r*.9,y:n-r*.9,width:r*1.8,height:r*1.8,fill:a}):re("path",{d:`M${(e==="diamond"?[[0,-1.15],[1.15,0],[0,1.15],[-1.15,0]]:[[0,-1.15],[1.1,.8],[-1.1,.8]]).map(([o,s])=>`${t+o*r} ${n+s*r}`).join("L")}Z`,fill:a})}function Rc(e,t,n,r,a){let i={stroke:Te("paper"),"stroke-width":3,"stroke-linejoin":"round","paint-order":"stroke"},o={"font-family":"system-ui, Helvetica, Arial, sans-serif","font-size":r};return re("text",{x:t,y:n,"text-anchor":a,fill:Te("ink"),"pointer-events":"none",...i,...o},e)}var ei=class{constructor(t,n){this.state=t;this.container=n;n.append(this.root),n.setAttribute("aria-label",B("graph")),this.zooming=_c().scaleExtent([.3,40]).on("zoom",r=>{this.transform=r.transform,this.draw()}),ve(this.root).call(this.zooming),this.root.addEventListener("click",r=>this.click(r.target)),new ResizeObserver(()=>this.draw()).observe(n)}state;container;root=re("svg",{width:"100%",height:"100%",class:"drawn"});zooming;transform=Qt;pointed;update(){this.draw()}repaint(){this.draw()}show(){let{clientWidth:t,clientHeight:n}=this.container,r=[...this.state.bright()].map(d=>this.untransformed(d));if(!r.length)return;let a=d=>[Math.min(...d),Math.max(...d)],[i,o]=a(r.map(({x:d})=>d)),[s,l]=a(r.map(({y:d})=>d)),u=Math.min(5,.75*Math.min(t/Math.max(1,o-i),n/Math.max(1,l-s))),c=Qt.translate(t/2-u*(i+o)/2,n/2-u*(s+l)/2).scale(u);ve(this.root).call(this.zooming.transform,c)}zoom(t){t==="all"?ve(this.root).call(this.zooming.transform,Qt):ve(this.root).call(this.zooming.scaleBy,t==="in"?1.5:1/1.5)}point(t){this.pointed=t,this.draw()}place(t){let[n,r]=this.transform.apply(Object.values(this.untransformed(t)));return{x:n,y:r}}untransformed(t){let{clientWidth:n,clientHeight:r}=this.container;return ti(this.state,n,r)(t)}draw(){let{clientWidth:t,clientHeight:n}=this.container,r=ti(this.state,t,n),a=l=>{let{x:u,y:c}=r(l);return{x:this.transform.applyX(u),y:this.transform.applyY(c)}},i=({x:l,y:u})=>l>-20&&u>-20&&l<t+20&&u<n+20;if(this.root.replaceChildren(Ja(this.state,a,i)),this.pointed===void 0)return;let{x:o,y:s}=a(this.pointed);this.root.append(re("circle",{cx:o,cy:s,r:22,fill:"none",stroke:Te("accent"),"stroke-width":2}))}click(t){let{state:n}=this,r=t.closest("[data-node]")?.getAttribute("data-node"),a=t.closest("[data-line]")?.getAttribute("data-line");if(r)n.choose({kind:"node",node:Number(r)});else if(a){let{from:i,to:o}=Pn(n.model)[Number(a)];n.choose({kind:"pair",nodes:[i,o]})}else n.choose({kind:"none"})}};function ti(e,t,n){let{nodes:r}=e.model.page,a={left:1/0,right:-1/0,top:1/0,bottom:-1/0};for(let{x:l,y:u}of r)a.left=Math.min(a.left,l),a.right=Math.max(a.right,l),a.top=Math.min(a.top,u),a.bottom=Math.max(a.bottom,u);let i=60,o=Math.min((t-2*i)/Math.max(1,a.right-a.left),(n-2*i)/Math.max(1,a.bottom-a.top)),s={x:(a.left+a.right)/2,y:(a.top+a.bottom)/2};return l=>({x:t/2+(r[l].x-s.x)*Math.max(o,.001),y:n/2+(r[l].y-s.y)*Math.max(o,.001)})}function Dr(){return{actors:new Set,relations:new Set,sources:new Set,categories:new Set,least:0}}function ri(e){return!e.actors.size&&!e.relations.size&&!e.sources.size&&!e.categories.size&&!e.least&&e.from===void 0&&e.to===void 0}var ni=class{constructor(t){this.model=t;this.sift()}model;pick={kind:"none"};filters=Dr();visible=[];listeners=[];onChange(t){this.listeners.push(t)}choose(t){this.pick=t,this.tell("pick")}filter(t){Object.assign(this.filters,t),this.sift(),this.tell("filters")}restore(t,n){this.pick=t,this.filters=n,this.sift(),this.tell("filters"),this.tell("pick")}shown(){return this.model.page.edges.map((t,n)=>n).filter(t=>this.visible[t])}picked(){let{model:t,pick:n}=this,r=a=>this.visible[a];switch(n.kind){case"none":return[];case"node":return t.edgesOf[n.node].filter(r);case"pair":return t.edgesOf[n.nodes[0]].filter(a=>r(a)&&t.other(a,n.nodes[0])===n.nodes[1]);case"edge":return[n.edge];case"path":return n.edges}}bright(){let t=new Set;for(let n of this.picked()){let{subject:r,object:a}=this.model.page.edges[n];t.add(r).add(a)}return this.pick.kind==="node"&&t.add(this.pick.node),t}tell(t){for(let n of this.listeners)n(t)}sift(){let{model:t,filters:n}=this,r=a=>!n.sources.size||t.page.edges[a].claims.some(i=>t.voices(i).some(o=>n.sources.has(o)));this.visible=t.page.edges.map((a,i)=>a.confidence>=n.least&&(!n.relations.size||n.relations.has(a.relation))&&(!n.categories.size||n.categories.has(t.category[i]))&&(!n.actors.size||n.actors.has(a.subject)||n.actors.has(a.object))&&(n.from===void 0||a.to===void 0||a.to>=n.from)&&(n.to===void 0||a.from===void 0||a.from<=n.to)&&r(i))}};function Dc(e){return Dt.includes(e)}var ai=class{constructor(t,n){this.state=t;this.pane=n}state;pane;update(){let{state:t}=this,{filters:n}=t,r=new Set([...this.pane.querySelectorAll("details[open]")].map(i=>i.id)),a=document.activeElement?.id;We(this.pane,G("header",{class:"bar"},G("h2",{},B("filters")),G("button",{type:"button",class:"quiet",disabled:ri(n),click:()=>this.clear()},B("clear"))),this.actors(),this.certainty(),this.period(),this.relations(r.has("relations")),this.sources(r.has("sources"))),a&&document.getElementById(a)?.focus()}clear(){this.state.filter({...Dr(),from:void 0,to:void 0})}actors(){let{state:t}=this,{actors:n}=t.filters,r=(o,s)=>{let l=new Set(n);s?l.add(o):l.delete(o),t.filter({actors:l})},a=[...n].map(o=>{let s=te(t.model.page.nodes[o].words);return G("button",{type:"button",class:"chip","aria-label":`${s}: ${B("close")}`,click:()=>r(o,!1)},`${s} ×`)}),i=new Ct(t.model,B("addActor"),o=>r(o,!0));return G("fieldset",{},G("legend",{},B("actor")),G("p",{class:"chips"},...a),i.element)}certainty(){let{state:t}=this,{categories:n,least:r}=t.filters,a=Dt.map(s=>this.box(`is-${s}`,Ta(s),n.has(s),l=>t.filter({categories:Qo(n,s,l)}),s)),i=G("output",{for:"least"},String(r)),o=G("input",{type:"range",id:"least",min:0,max:100,step:5,value:r,input:s=>{i.textContent=s.target.value},change:s=>t.filter({least:Number(s.target.value)})});return G("fieldset",{},G("legend",{},B("certainty")),...a,G("label",{class:"range",for:"least"},B("atLeast")," ",i),o)}period(){let{from:t,to:n}=this.state.filters,r=(a,i)=>G("label",{},B(a)," ",G("input",{type:"date",id:a,value:i===void 0?"":kt(i),change:o=>this.state.filter({[a]:or(o.target.value)})}));return G("fieldset",{class:"period"},G("legend",{},B("period")),r("from",t),r("to",n))}relations(t){let{state:n}=this,{page:r}=n.model,a=new Map;for(let{relation:s}of r.edges)a.set(s,(a.get(s)??0)+1);let{relations:i}=n.filters,o=[...a].sort((s,l)=>l[1]-s[1]||s[0]-l[0]).map(([s,l])=>this.box(`relation-${s}`,`${te(r.relations[s].words)} (${l})`,i.has(s),u=>n.filter({relations:Qo(i,s,u)})));return this.fold("relations",B("relation"),i.size,t,o)}sources(t){let{state:n}=this,{model:r}=n,a=new Map;r.page.claims.forEach((l,u)=>{for(let c of new Set(r.voices(u)))a.set(c,(a.get(c)??0)+1)});let{sources:i}=n.filters,s=[...a].sort((l,u)=>u[1]-l[1]||(l[0]<u[0]?-1:1)).slice(0,200).map(([l,u],c)=>this.box(`source-${c}`,`${r.voiceName(l)} (${u})`,i.has(l),d=>n.filter({sources:Qo(i,l,d)})));return this.fold("sources",B("source"),i.size,t,s)}fold(t,n,r,a,i){let o=G("summary",{},r?`${n} (${r})`:n);return G("details",{id:t,open:a||r>0},o,G("div",{class:"rows",role:"group","aria-label":n,tabindex:0},...i))}box(t,n,r,a,i){let o=G("input",{type:"checkbox",id:t,checked:r,change:s=>a(s.target.checked)});return G("label",{class:"box",for:t},o,i?G("span",{class:`sample ${i}`,"aria-hidden":"true"}):""," ",n)}};function Qo(e,t,n){let r=new Set(e);return n?r.add(t):r.delete(t),r}function si(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n<t;n++)r[n]=e[n];return r}function li(e,t){if(e){if(typeof e=="string")return si(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?si(e,t):void 0}}function ab(e){if(Array.isArray(e))return e}function ib(e,t){var n=e==null?null:typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(n!=null){var r,a,i,o,s=[],l=!0,u=!1;try{if(i=(n=n.call(e)).next,t===0){if(Object(n)!==n)return;l=!1}else for(;!(l=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);l=!0);}catch(c){u=!0,a=c}finally{try{if(!l&&n.return!=null&&(o=n.return(),Object(o)!==o))return}finally{if(u)throw a}}return s}}function ob(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function le(e,t){return ab(e)||ib(e,t)||li(e,t)||ob()}function U(e,t){var n=typeof Symbol<"u"&&e[Symbol.iterator]||e["@@iterator"];if(!n){if(Array.isArray(e)||(n=li(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0,a=function(){};return{s:a,n:function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}},e:function(l){throw l},f:a}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var i,o=!0,s=!1;return{s:function(){n=n.call(e)},n:function(){var l=n.next();return o=l.done,l},e:function(l){s=!0,i=l},f:function(){try{o||n.return==null||n.return()}finally{if(s)throw i}}}}function Ve(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function ii(e,t,n){return e[0]=t,e[4]=typeof n=="number"?n:t,e}function kc(e,t){var n=Math.sin(t),r=Math.cos(t);return e[0]=r,e[1]=n,e[3]=-n,e[4]=r,e}function Cc(e,t,n){return e[6]=t,e[7]=n,e}function Ft(e,t){var n=e[0],r=e[1],a=e[2],i=e[3],o=e[4],s=e[5],l=e[6],u=e[7],c=e[8],d=t[0],h=t[1],f=t[2],m=t[3],y=t[4],p=t[5],g=t[6],v=t[7],b=t[8];return e[0]=d*n+h*i+f*l,e[1]=d*r+h*o+f*u,e[2]=d*a+h*s+f*c,e[3]=m*n+y*i+p*l,e[4]=m*r+y*o+p*u,e[5]=m*a+y*s+p*c,e[6]=g*n+v*i+b*l,e[7]=g*r+v*o+b*u,e[8]=g*a+v*s+b*c,e}function Jo(e,t){var n=Math.cos(t),r=Math.sin(t);return{x:n*e.x+r*e.y,y:-r*e.x+n*e.y}}function Nn(e,t){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,r=e[0],a=e[1],i=e[3],o=e[4],s=e[6],l=e[7],u=t.x,c=t.y;return{x:u*r+c*i+s*n,y:u*a+c*o+l*n}}function sb(e,t){var n=e.height/e.width,r=t.height/t.width;return n<1&&r>1||n>1&&r<1?1:Math.min(Math.max(r,1/r),Math.max(1/n,n))}function Mt(e,t,n,r,a){var i=e.angle,o=e.ratio,s=e.x,l=e.y,u=t.width,c=t.height,d=Ve(),h=Math.min(u,c)-2*r,f=sb(t,n);return a?(Ft(d,Cc(Ve(),s,l)),Ft(d,ii(Ve(),o)),Ft(d,kc(Ve(),i)),Ft(d,ii(Ve(),u/h/2/f,c/h/2/f))):(Ft(d,ii(Ve(),2*(h/u)*f,2*(h/c)*f)),Ft(d,kc(Ve(),-i)),Ft(d,ii(Ve(),1/o)),Ft(d,Cc(Ve(),-s,-l))),d}function Lc(e,t,n){var r=Nn(e,{x:Math.cos(t.angle),y:Math.sin(t.angle)},0),a=r.x,i=r.y;return 1/Math.sqrt(Math.pow(a,2)+Math.pow(i,2))/n.width}function es(e,t,n,r,a){var i=Math.floor(t/a*r),o=Math.floor(e.drawingBufferHeight/a-n/a*r);return[i,o]}var Cr={black:"#000000",silver:"#C0C0C0",gray:"#808080",grey:"#808080",white:"#FFFFFF",maroon:"#800000",red:"#FF0000",purple:"#800080",fuchsia:"#FF00FF",green:"#008000",lime:"#00FF00",olive:"#808000",yellow:"#FFFF00",navy:"#000080",blue:"#0000FF",teal:"#008080",aqua:"#00FFFF",darkblue:"#00008B",mediumblue:"#0000CD",darkgreen:"#006400",darkcyan:"#008B8B",deepskyblue:"#00BFFF",darkturquoise:"#00CED1",mediumspringgreen:"#00FA9A",springgreen:"#00FF7F",cyan:"#00FFFF",midnightblue:"#191970",dodgerblue:"#1E90FF",lightseagreen:"#20B2AA",forestgreen:"#228B22",seagreen:"#2E8B57",darkslategray:"#2F4F4F",darkslategrey:"#2F4F4F",limegreen:"#32CD32",mediumseagreen:"#3CB371",turquoise:"#40E0D0",royalblue:"#4169E1",steelblue:"#4682B4",darkslateblue:"#483D8B",mediumturquoise:"#48D1CC",indigo:"#4B0082",darkolivegreen:"#556B2F",cadetblue:"#5F9EA0",cornflowerblue:"#6495ED",rebeccapurple:"#663399",mediumaquamarine:"#66CDAA",dimgray:"#696969",dimgrey:"#696969",slateblue:"#6A5ACD",olivedrab:"#6B8E23",slategray:"#708090",slategrey:"#708090",lightslategray:"#778899",lightslategrey:"#778899",mediumslateblue:"#7B68EE",lawngreen:"#7CFC00",chartreuse:"#7FFF00",aquamarine:"#7FFFD4",skyblue:"#87CEEB",lightskyblue:"#87CEFA",blueviolet:"#8A2BE2",darkred:"#8B0000",darkmagenta:"#8B008B",saddlebrown:"#8B4513",darkseagreen:"#8FBC8F",lightgreen:"#90EE90",mediumpurple:"#9370DB",darkviolet:"#9400D3",palegreen:"#98FB98",darkorchid:"#9932CC",yellowgreen:"#9ACD32",sienna:"#A0522D",brown:"#A52A2A",darkgray:"#A9A9A9",darkgrey:"#A9A9A9",lightblue:"#ADD8E6",greenyellow:"#ADFF2F",paleturquoise:"#AFEEEE",lightsteelblue:"#B0C4DE",powderblue:"#B0E0E6",firebrick:"#B22222",darkgoldenrod:"#B8860B",mediumorchid:"#BA55D3",rosybrown:"#BC8F8F",darkkhaki:"#BDB76B",mediumvioletred:"#C71585",indianred:"#CD5C5C",peru:"#CD853F",chocolate:"#D2691E",tan:"#D2B48C",lightgray:"#D3D3D3",lightgrey:"#D3D3D3",thistle:"#D8BFD8",orchid:"#DA70D6",goldenrod:"#DAA520",palevioletred:"#DB7093",crimson:"#DC143C",gainsboro:"#DCDCDC",plum:"#DDA0DD",burlywood:"#DEB887",lightcyan:"#E0FFFF",lavender:"#E6E6FA",darksalmon:"#E9967A",violet:"#EE82EE",palegoldenrod:"#EEE8AA",lightcoral:"#F08080",khaki:"#F0E68C",aliceblue:"#F0F8FF",honeydew:"#F0FFF0",azure:"#F0FFFF",sandybrown:"#F4A460",wheat:"#F5DEB3",beige:"#F5F5DC",whitesmoke:"#F5F5F5",mintcream:"#F5FFFA",ghostwhite:"#F8F8FF",salmon:"#FA8072",antiquewhite:"#FAEBD7",linen:"#FAF0E6",lightgoldenrodyellow:"#FAFAD2",oldlace:"#FDF5E6",magenta:"#FF00FF",deeppink:"#FF1493",orangered:"#FF4500",tomato:"#FF6347",hotpink:"#FF69B4",coral:"#FF7F50",darkorange:"#FF8C00",lightsalmon:"#FFA07A",orange:"#FFA500",lightpink:"#FFB6C1",pink:"#FFC0CB",gold:"#FFD700",peachpuff:"#FFDAB9",navajowhite:"#FFDEAD",moccasin:"#FFE4B5",bisque:"#FFE4C4",mistyrose:"#FFE4E1",blanchedalmond:"#FFEBCD",papayawhip:"#FFEFD5",lavenderblush:"#FFF0F5",seashell:"#FFF5EE",cornsilk:"#FFF8DC",lemonchiffon:"#FFFACD",floralwhite:"#FFFAF0",snow:"#FFFAFA",lightyellow:"#FFFFE0",ivory:"#FFFFF0"},Pc=new Int8Array(4),oi=new Int32Array(Pc.buffer,0,1),Fc=new Float32Array(Pc.buffer,0,1),lb=/^\s*rgba?\s*\(/,ub=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function ui(e){var t=0,n=0,r=0,a=1,i=e.toLowerCase();if(i==="transparent")return{r:0,g:0,b:0,a:0};if(i in Cr)return ui(Cr[i]);if(e[0]==="#")e.length===4?(t=parseInt(e.charAt(1)+e.charAt(1),16),n=parseInt(e.charAt(2)+e.charAt(2),16),r=parseInt(e.charAt(3)+e.charAt(3),16)):(t=parseInt(e.charAt(1)+e.charAt(2),16),n=parseInt(e.charAt(3)+e.charAt(4),16),r=parseInt(e.charAt(5)+e.charAt(6),16)),e.length===9&&(a=parseInt(e.charAt(7)+e.charAt(8),16)/255);else if(lb.test(e)){var o=e.match(ub);o&&(t=+o[1],n=+o[2],r=+o[3],o[4]&&(a=+o[4]))}return{r:t,g:n,b:r,a}}function Mc(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,n=ui(e),r=n.r,a=n.g,i=n.b,o=n.a;return t?[r/255*o,a/255*o,i/255*o,o]:[r/255,a/255,i/255,o]}var In={};for(kr in Cr)In[kr]=qe(Cr[kr]),In[Cr[kr]]=In[kr];var kr;function cb(e,t,n,r,a){return oi[0]=r<<24|n<<16|t<<8|e,a&&(oi[0]=oi[0]&4278190079),Fc[0]}function qe(e){if(e=e.toLowerCase(),typeof In[e]<"u")return In[e];var t=ui(e),n=t.r,r=t.g,a=t.b,i=t.a;i=i*255|0;var o=cb(n,r,a,i,!0);return In[e]=o,o}function It(e,t){Fc[0]=qe(e);var n=oi[0];t&&(n=n|16777216);var r=n&255,a=n>>8&255,i=n>>16&255,o=n>>24&255;return[r,a,i,o]}function zn(e){var t=e>>>8&255,n=e>>>16&255,r=e>>>24&255,a=e&255;return(a<<24|r<<16|n<<8|t)>>>0}function ts(e,t,n,r){return(n<<24|t<<16|e<<8|r)>>>0}function Ic(e,t,n,r,a,i){var o=es(e,n,r,a,i),s=le(o,2),l=s[0],u=s[1],c=new Uint8Array(4);e.bindFramebuffer(e.FRAMEBUFFER,t),e.readPixels(l,u,1,1,e.RGBA,e.UNSIGNED_BYTE,c);var d=le(c,4),h=d[0],f=d[1],m=d[2],y=d[3];return[h,f,m,y]}function Nc(e){var t=ui(e),n=t.r,r=t.g,a=t.b,i=t.a,o=(n/255).toFixed(6),s=(r/255).toFixed(6),l=(a/255).toFixed(6),u=i.toFixed(6);return"vec4(".concat(o,", ").concat(s,", ").concat(l,", ").concat(u,")")}function db(e,t){if(typeof e!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(typeof r!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}function Oc(e){var t=db(e,"string");return typeof t=="symbol"?t:t+""}function A(e,t,n){return(t=Oc(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function zc(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(a){return Object.getOwnPropertyDescriptor(e,a).enumerable})),n.push.apply(n,r)}return n}function $(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?zc(Object(n),!0).forEach(function(r){A(e,r,n[r])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):zc(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}return e}function oe(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function Gc(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,Oc(r.key),r)}}function se(e,t,n){return t&&Gc(e.prototype,t),n&&Gc(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function nn(e){return nn=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},nn(e)}function Bc(){try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(Bc=function(){return!!e})()}function hb(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}function fb(e,t){if(t&&(typeof t=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return hb(e)}function ye(e,t,n){return t=nn(t),fb(e,Bc()?Reflect.construct(t,n||[],nn(e).constructor):t.apply(e,n))}function ns(e,t){return ns=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(n,r){return n.__proto__=r,n},ns(e,t)}function be(e,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null or a function");e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(e,"prototype",{writable:!1}),t&&ns(e,t)}function gb(e){if(Array.isArray(e))return si(e)}function pb(e){if(typeof Symbol<"u"&&e[Symbol.iterator]!=null||e["@@iterator"]!=null)return Array.from(e)}function mb(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Z(e){return gb(e)||pb(e)||li(e)||mb()}function ie(e){"@babel/helpers - typeof";return ie=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},ie(e)}function Je(e){return ie(e)==="object"&&e!==null&&"attribute"in e}function Lr(){var e=`
float sdf_circle(vec2 uv, float size) {
  return length(uv) - size;
}
`;return{name:"circle",glsl:e,uniforms:[]}}function Pr(e){var t,n=WebGL2RenderingContext,r=n.UNSIGNED_BYTE,a=(t=e?.color)!==null&&t!==void 0?t:{attribute:"color"};if(!Je(a)){var i=a,o=`
vec4 layer_fill() {
  return `.concat(Nc(i),`;
}
`);return{name:"fill",uniforms:[],attributes:[],glsl:o}}var s=a.attribute,l=`
vec4 layer_fill(vec4 v_fillColor) {
  return v_fillColor;
}
`;return{name:"fill",uniforms:[],attributes:[{name:"fillColor",size:4,type:r,normalized:!0,source:s}],glsl:l}}function Fr(e,t){if(typeof e=="string"){var n=Mc(e).map(function(u){return u.toFixed(6)}),r=le(n,4),a=r[0],i=r[1],o=r[2],s=r[3];return{glsl:"vec4(".concat(a,", ").concat(i,", ").concat(o,", ").concat(s,")"),attributes:[],needsNodeColors:!1}}if("node"in e&&e.node)return{glsl:e.node==="source"?"v_sourceColor":"v_targetColor",attributes:[],needsNodeColors:!0};var l=e;return{glsl:"v_".concat(t),attributes:[{name:"a_".concat(t),size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:l.attribute,defaultValue:l.default}],needsNodeColors:!1}}function Nt(e){var t=e?.color;if(t===void 0){var n=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return v_color;
}
`;return{name:"plain",glsl:n,uniforms:[],attributes:[]}}var r=Fr(t,"plainColor"),a=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return `.concat(r.glsl,`;
}
`);return{name:"plain",glsl:a,uniforms:[],attributes:r.attributes,needsNodeColors:r.needsNodeColors}}function rn(){var e=`
// Position at parameter t ∈ [0, 1]
vec2 path_straight_position(float t, vec2 source, vec2 target) {
  return mix(source, target, t);
}

// Total length of the path (analytical - more efficient than sampling)
float path_straight_length(vec2 source, vec2 target) {
  return length(target - source);
}
`;return{name:"straight",segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:e,uniforms:[],attributes:[]}}function Mr(e){var t=e??{},n=t.segments,r=n===void 0?32:n,a=`
const float LOOP_PI = 3.141592653589793;

float loopWorldRadius() {
  float nodeWorldRadius = v_sourceNodeSize * u_correctionRatio / u_sizeRatio;
  return max(v_loopRadius * nodeWorldRadius, 0.001);
}

// Cubic Bézier with P0 = P3 = source.
// Control points extend outward orthogonal to the node surface at exit/entry angles.
vec2 path_loop_position(float t, vec2 source, vec2 target) {
  float R = loopWorldRadius();
  float angle = v_loopAngle + (v_loopFixedOrientation > 0.5 ? u_cameraAngle : 0.0);
  float halfSpread = v_loopSpread * 0.5;

  float exitAngle = angle - halfSpread;
  float entryAngle = angle + halfSpread;

  // Control point distance: at t=0.5 the Bézier reaches 0.75 * cpDist * cos(halfSpread)
  // from source. Solve for cpDist so the loop tip reaches exactly R.
  float cpDist = R / (0.75 * cos(halfSpread));

  vec2 cp1 = source + cpDist * vec2(cos(exitAngle), sin(exitAngle));
  vec2 cp2 = source + cpDist * vec2(cos(entryAngle), sin(entryAngle));

  float u = 1.0 - t;
  vec2 d1 = cp1 - source;
  vec2 d2 = cp2 - source;
  return source + 3.0 * t * u * (u * d1 + t * d2);
}

// Approximate arc length via chord sampling
float path_loop_length(vec2 source, vec2 target) {
  float len = 0.0;
  vec2 prev = path_loop_position(0.0, source, target);
  const int STEPS = 16;
  for (int i = 1; i <= STEPS; i++) {
    float t = float(i) / float(STEPS);
    vec2 cur = path_loop_position(t, source, target);
    len += length(cur - prev);
    prev = cur;
  }
  return len;
}
`;return{name:"loop",segments:r,glsl:a,needsNodeSize:!0,uniforms:[],attributes:[{name:"loopRadius",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopAngle",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopSpread",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopFixedOrientation",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:"number",default:4},loopAngle:{type:"number",default:Math.PI/4},loopSpread:{type:"number",default:80*Math.PI/180},loopFixedOrientation:{type:"number",default:0}},spread:{variable:"loopRadius",compute:function(o){return o+4}}}}var qc=At(bn());function Wc(e){return ie(e)==="object"&&"glsl"in e&&!("attributes"in e)}function Uc(e){return ie(e)==="object"&&"glsl"in e&&!("attributes"in e)}var Ir={shapes:[Lr()],variables:{},layers:[Pr()],label:{},backdrop:{},labelAttachments:{}},Gn={paths:[rn(),Mr()],extremities:[],variables:{},layers:[Nt()],defaultHead:"none",defaultTail:"none",label:{}},ci=["nodes","topNodes"],di=["edges","topEdges"],hi=[].concat(di,ci),Hc={nodes:Ir,edges:Gn,depthLayers:Z(hi)};var vb=function(t){return t},yb=function(t){return t*t},bb=function(t){return t*(2-t)},xb=function(t){return(t*=2)<1?.5*t*t:-.5*(--t*(t-2)-1)},_b=function(t){return t*t*t},Tb=function(t){return--t*t*t+1},Sb=function(t){return(t*=2)<1?.5*t*t*t:.5*((t-=2)*t*t+2)},wb=function(t){return t===0?0:Math.pow(2,10*(t-1))},Eb=function(t){return t===1?1:1-Math.pow(2,-10*t)},Ab=function(t){return t===0?0:t===1?1:t<.5?Math.pow(2,10*(2*t-1))/2:(2-Math.pow(2,-10*(2*t-1)))/2},rs={linear:vb,quadraticIn:yb,quadraticOut:bb,quadraticInOut:xb,cubicIn:_b,cubicOut:Tb,cubicInOut:Sb,exponentialIn:wb,exponentialOut:Eb,exponentialInOut:Ab};function fi(e){return e?typeof e=="function"?e:rs[e]:rs.linear}function is(e){return ie(e)==="object"&&e!==null&&"attribute"in e}function jc(e){return typeof e=="function"}function Xc(e){return ie(e)==="object"&&e!==null&&"when"in e&&typeof e.when=="function"&&"then"in e}function Yc(e){return ie(e)==="object"&&e!==null&&"whenState"in e&&"then"in e}function Kc(e){return ie(e)==="object"&&e!==null&&"whenData"in e&&"then"in e}var Rb={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},Db={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},kb={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function Zc(e){return $($({},Rb),e)}function Qc(e){return $($({},Db),e)}function os(e){return $($({},kb),e)}var Cb={x:{attribute:"x"},y:{attribute:"y"},size:{whenState:"isHovered",then:{attribute:"size",defaultValue:12},else:{attribute:"size",defaultValue:10}},color:{attribute:"color",defaultValue:"#666"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:{whenState:"isHovered",then:"visible",else:"auto"},backdropVisibility:{whenState:"isHovered",then:"visible",else:"hidden"},backdropColor:"#ffffff",backdropShadowColor:"rgba(0, 0, 0, 0.5)",backdropShadowBlur:12,backdropPadding:6},Lb={size:{attribute:"size",defaultValue:1},color:{attribute:"color",defaultValue:"#ccc"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"}};var zt={nodes:$($({},Cb),{},{depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}}),edges:$($({},Lb),{},{depth:{whenState:["isHighlighted","isHovered"],then:"topEdges",else:"edges"}})};function Pb(e){return"min"in e||"max"in e||"minValue"in e||"maxValue"in e||"easing"in e}function Fb(e){return"dict"in e}function pi(e,t){return typeof e=="string"?t[e]===!0:Array.isArray(e)?e.every(function(n){return t[n]===!0}):ie(e)==="object"&&e!==null?Object.entries(e).every(function(n){var r=le(n,2),a=r[0],i=r[1];return t[a]===i}):!1}function Mb(e,t){var n=t[e.attribute];return n===void 0?e.defaultValue:n}function Ib(e,t,n){var r,a,i,o,s=t[e.attribute];if(s===void 0)return e.defaultValue;var l=Number(s);if(isNaN(l))return e.defaultValue;if(e.min===void 0&&e.max===void 0)return l;var u=(r=e.minValue)!==null&&r!==void 0?r:l,c=(a=e.maxValue)!==null&&a!==void 0?a:l;if(c===u){var d;return(d=e.min)!==null&&d!==void 0?d:l}var h=(l-u)/(c-u);h=Math.max(0,Math.min(1,h));var f=fi(e.easing);h=f(h);var m=(i=e.min)!==null&&i!==void 0?i:0,y=(o=e.max)!==null&&o!==void 0?o:1;return m+h*(y-m)}function Nb(e,t){var n=t[e.attribute];if(n===void 0)return e.defaultValue;var r=String(n);return r in e.dict?e.dict[r]:e.defaultValue}function zb(e,t,n){return Fb(e)?Nb(e,t):Pb(e)?Ib(e,t):Mb(e,t)}function Jc(e,t){return typeof e=="string"?!!t[e]:Array.isArray(e)?e.every(function(n){return!!t[n]}):ie(e)==="object"&&e!==null?Object.entries(e).every(function(n){var r=le(n,2),a=r[0],i=r[1];return t[a]===i}):!1}function gi(e,t,n,r,a,i){if(e==null)return i;if(ie(e)!=="object"&&typeof e!="function")return e;if(Xc(e)){var o=e.when(t,n,r,a)?e.then:e.else;return o===void 0?i:gi(o,t,n,r,a,i)}if(Yc(e)){var s=pi(e.whenState,n)?e.then:e.else;return s===void 0?i:gi(s,t,n,r,a,i)}if(Kc(e)){var l=Jc(e.whenData,t)?e.then:e.else;return l===void 0?i:gi(l,t,n,r,a,i)}if(jc(e)){var u=e(t,n,r,a);return u??i}if(is(e)){var c=zb(e,t);return c??i}return e}function et(e){if(e==null)return"static";if(Xc(e))return"graph-state";if(Yc(e)){var t=et(e.then),n=e.else!==void 0?et(e.else):"static";return je("item-state",je(t,n))}if(Kc(e)){var r=et(e.then),a=e.else!==void 0?et(e.else):"static";return je(r,a)}return jc(e)?"graph-state":(is(e),"static")}function je(e,t){return e==="graph-state"||t==="graph-state"?"graph-state":e==="item-state"||t==="item-state"?"item-state":"static"}function ss(e){if(!e)return{dependency:"static",xAttribute:null,yAttribute:null};var t=Array.isArray(e)?e:[e],n="static",r=null,a=null,i=U(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if("matchData"in s&&"cases"in s)for(var l=s.cases,u=0,c=Object.values(l);u<c.length;u++)for(var d=c[u],h=0,f=Object.values(d);h<f.length;h++){var m=f[h];n=je(n,et(m))}else if("matchState"in s&&"cases"in s){n=je(n,"item-state");for(var y=s.cases,p=0,g=Object.values(y);p<g.length;p++)for(var v=g[p],b=0,T=Object.values(v);b<T.length;b++){var x=T[b];n=je(n,et(x))}}else if("when"in s&&"then"in s)n="graph-state";else if("whenState"in s){n=je(n,"item-state");var _=s.then;if(_&&ie(_)==="object")for(var w=0,R=Object.values(_);w<R.length;w++){var M=R[w];n=je(n,et(M))}var C=s.else;if(C&&ie(C)==="object")for(var N=0,F=Object.values(C);N<F.length;N++){var I=F[N];n=je(n,et(I))}}else if("whenData"in s){var S=s.then;if(S&&ie(S)==="object")for(var D=0,E=Object.values(S);D<E.length;D++){var L=E[D];n=je(n,et(L))}var P=s.else;if(P&&ie(P)==="object")for(var k=0,z=Object.values(P);k<z.length;k++){var O=z[k];n=je(n,et(O))}}else for(var W=0,K=Object.entries(s);W<K.length;W++){var j=le(K[W],2),Y=j[0],he=j[1];if(!us.has(Y)&&(n=je(n,et(he)),(Y==="x"||Y==="y")&&is(he))){var ne=he.attribute;Y==="x"&&!r&&(r=ne),Y==="y"&&!a&&(a=ne)}}}}catch(ge){i.e(ge)}finally{i.f()}return{dependency:n,xAttribute:r,yAttribute:a}}var bt={size:10,color:"#666",opacity:1,shape:"circle",rotationAlignment:"viewport",labelRotationAlignment:"viewport",visibility:"visible",depth:"nodes",zIndex:0,label:"",labelColor:"#000",labelSize:12,labelFont:"sans-serif",labelVisibility:"auto",labelPosition:"right",labelAngle:0,labelDepth:"nodes",backdropVisibility:"hidden",backdropColor:"transparent",backdropShadowColor:"transparent",backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:"transparent",backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:"both",labelAttachment:null,labelAttachmentPlacement:"below"},ls={size:1,color:"#ccc",opacity:1,path:"straight",selfLoopPath:"loop",parallelSpread:.25,tail:"none",head:"none",visibility:"visible",depth:"edges",zIndex:0,label:"",labelColor:"#666",labelVisibility:"auto",labelDepth:"edges"},us=new Set(["when","whenState","whenData","then","else"]),$c=Object.keys(bt),Gb=Object.values(bt),Vc=Object.keys(ls),Ob=Object.values(ls);function On(e,t,n,r,a,i,o){for(var s in t){var l;if(!us.has(s)){var u=(l=e[s])!==null&&l!==void 0?l:o[s];e[s]=gi(t[s],n,r,a,i,u)}}"depth"in t&&!("labelDepth"in t)&&(e.labelDepth=e.depth)}function ed(e,t,n,r,a,i,o){var s=U(t),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if("matchData"in u&&"cases"in u){var c,d=String((c=n[u.matchData])!==null&&c!==void 0?c:""),h=u.cases;d in h&&On(e,h[d],n,r,a,i,o)}else if("matchState"in u&&"cases"in u){var f,m=String((f=r[u.matchState])!==null&&f!==void 0?f:""),y=u.cases;m in y&&On(e,y[m],n,r,a,i,o)}else if("when"in u&&"then"in u){var p=u.when;if(!p(n,r,a,i))continue;On(e,u.then,n,r,a,i,o)}else if("whenState"in u&&"then"in u){if(!pi(u.whenState,r))continue;On(e,u.then,n,r,a,i,o)}else if("whenData"in u&&"then"in u){if(!Jc(u.whenData,n))continue;On(e,u.then,n,r,a,i,o)}else On(e,u,n,r,a,i,o)}}catch(g){s.e(g)}finally{s.f()}}function cs(e,t,n,r,a,i){for(var o=i||{},s=o,l=0,u=$c.length;l<u;l++)s[$c[l]]=Gb[l];if(s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,!e){var c,d,h,f,m;return s.x=(c=t.x)!==null&&c!==void 0?c:0,s.y=(d=t.y)!==null&&d!==void 0?d:0,o.size=(h=t.size)!==null&&h!==void 0?h:10,o.color=(f=t.color)!==null&&f!==void 0?f:"#666",o.label=(m=t.label)!==null&&m!==void 0?m:"",o}var y=Array.isArray(e)?e:[e];return ed(s,y,t,n,r,a,bt),o}function ds(e,t,n,r,a,i){for(var o=i||{},s=o,l=0,u=Vc.length;l<u;l++)s[Vc[l]]=Ob[l];if(!e){var c,d,h;return o.size=(c=t.size)!==null&&c!==void 0?c:1,o.color=(d=t.color)!==null&&d!==void 0?d:"#ccc",o.label=(h=t.label)!==null&&h!==void 0?h:"",o}var f=Array.isArray(e)?e:[e];return ed(s,f,t,n,r,a,ls),typeof s.labelPosition=="number"&&(s.labelPosition=void 0),o}function Bb(e,t,n){var r,a;if(e==null)return n;if(typeof e=="function")return(r=e(t))!==null&&r!==void 0?r:n;if(ie(e)==="object"&&"when"in e){var i,o=e,s=o.when(t),l=s?o.then:o.else;return l===void 0?n:typeof l=="function"?(i=l(t))!==null&&i!==void 0?i:n:l??n}if(ie(e)==="object"&&"whenState"in e){var u,c=e,d=pi(c.whenState,t),h=d?c.then:c.else;return h===void 0?n:typeof h=="function"?(u=h(t))!==null&&u!==void 0?u:n:h??n}return(a=e)!==null&&a!==void 0?a:n}function hs(e,t){var n={};if(!e)return n;var r=Array.isArray(e)?e:[e],a=U(r),i;try{for(a.s();!(i=a.n()).done;){var o=i.value;if("when"in o&&"then"in o){var s=o.when(t),l=s?o.then:o.else;l&&ie(l)==="object"&&as(n,l,t)}else if("whenState"in o&&"then"in o){var u=pi(o.whenState,t),c=u?o.then:o.else;c&&ie(c)==="object"&&as(n,c,t)}else as(n,o,t)}}catch(d){a.e(d)}finally{a.f()}return n}function as(e,t,n){for(var r=0,a=Object.entries(t);r<a.length;r++){var i=le(a[r],2),o=i[0],s=i[1];us.has(o)||(e[o]=Bb(s,n))}}var mi=(function(e){function t(){var n;return oe(this,t),n=ye(this,t),n.rawEmitter=n,n}return be(t,e),se(t)})(qc.EventEmitter);var td=Hc;function fs(e,t){var n=t.size;if(n!==0){var r=e.length;e.length+=n;var a=0;t.forEach(function(i){e[r+a]=i,a++})}}function nd(e){e=e||{};for(var t=0,n=arguments.length<=1?0:arguments.length-1;t<n;t++){var r=t+1<1||arguments.length<=t+1?void 0:arguments[t+1];r&&Object.assign(e,r)}return e}function Bn(e,t){for(var n in t)if(Object.prototype.hasOwnProperty.call(t,n)&&t[n]!==e[n])return!0;return!1}function rd(e,t){var n=e,r=t;for(var a in n)if(Object.prototype.hasOwnProperty.call(n,a)&&n[a]!==r[a])return!1;for(var i in r)if(Object.prototype.hasOwnProperty.call(r,i)&&r[i]!==n[i])return!1;return!0}function an(e,t,n){n?e.add(t):e.delete(t)}var ad=At(ba());var id={easing:"quadraticInOut",duration:150};function Gt(e){return e.labelVisibility==="visible"&&e.visibility!=="hidden"}function gs(e){return e.backdropVisibility==="visible"&&e.visibility!=="hidden"}function vi(e){return[e.rotationAlignment==="graph"?1:0,e.labelRotationAlignment==="graph"?1:0]}function ps(e,t,n){var r=e[t];if(r)for(var a=0;a<r.length;a++){var i=r[a];if(!(n<i.offset||n>=i.offset+i.count)){if(i.count===1)r.splice(a,1);else if(n===i.offset)i.offset++,i.count--;else if(n===i.offset+i.count-1)i.count--;else{var o=n+1,s=i.offset+i.count-o;i.count=n-i.offset,r.splice(a+1,0,{offset:o,count:s})}return}}}function ms(e,t,n){if(!e[t]){e[t]=[{offset:n,count:1}];return}for(var r=e[t],a=r.length,i=0;i<r.length;i++)if(n<r[i].offset){a=i;break}var o=a>0?r[a-1]:null,s=a<r.length?r[a]:null,l=o&&o.offset+o.count===n,u=s&&n+1===s.offset;l&&u?(o.count+=1+s.count,r.splice(a,1)):l?o.count++:u?(s.offset--,s.count++):r.splice(a,0,{offset:n,count:1})}function od(e){if(!(0,ad.default)(e))throw new Error("Sigma: invalid graph instance.")}function yi(e){var t=le(e.x,2),n=t[0],r=t[1],a=le(e.y,2),i=a[0],o=a[1],s=Math.max(r-n,o-i),l=(r+n)/2,u=(o+i)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(l)&&(l=0),isNaN(u)&&(u=0);var c=function(h){return{x:.5+(h.x-l)/s,y:.5+(h.y-u)/s}};return c.applyTo=function(d){d.x=.5+(d.x-l)/s,d.y=.5+(d.y-u)/s},c.inverse=function(d){return{x:l+s*(d.x-.5),y:u+s*(d.y-.5)}},c.ratio=s,c}var bi={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:"nodeLabels",enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:"positions",autoRescale:!0,autoRescaleContent:"positions",enableNodeDrag:!1,getDraggedNodes:function(t){return[t]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:"graph",sharedGestureWheelMessage:"Use Ctrl + scroll to zoom the graph",sharedGestureAppleWheelMessage:"Use ⌘ + scroll to zoom the graph",sharedGestureTouchMessage:"Use two fingers to move the graph",allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function xi(e){if(typeof e.labelDensity!="number"||e.labelDensity<0)throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");var t=e.minCameraRatio,n=e.maxCameraRatio;if(typeof t=="number"&&typeof n=="number"&&n<t)throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function sd(e){return nd({},bi,e)}var Wb=new Set(["italic","oblique"]),Ub=new Set(["bold","bolder","lighter"]);function _i(e){for(var t="normal",n="normal",r=e.trim(),a=r.split(/\s+/),i=0,o=0;o<a.length;o++){var s=a[o].toLowerCase();if(Wb.has(s))n=s,i=o+1;else if(Ub.has(s)||/^\d{3}$/.test(s))t=s,i=o+1;else if(s==="normal")i=o+1;else break}var l=a.slice(i).join(" ");return{family:l||r,weight:t,style:n}}function Wn(e,t,n){var r=document.createElement(e);if(t)for(var a in t)r.style[a]=t[a];if(n)for(var i in n)r.setAttribute(i,n[i]);return r}function Nr(){return typeof window.devicePixelRatio<"u"?window.devicePixelRatio:1}var vd=At(bn());function Hb(e){var t=e.type===WebGL2RenderingContext.FLOAT&&!e.normalized,n=e.type===WebGL2RenderingContext.UNSIGNED_BYTE&&e.size===4&&e.normalized;if(!t&&!n)throw new Error('Attribute "'.concat(e.name,'" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.'));return e.normalized?1:e.size}function vs(e){var t=0;return e.forEach(function(n){return t+=Hb(n)}),t}function yd(e,t,n){var r=e==="VERTEX"?t.VERTEX_SHADER:t.FRAGMENT_SHADER,a=t.createShader(r);if(a===null)throw new Error("loadShader: error while creating the shader");t.shaderSource(a,n),t.compileShader(a);var i=t.getShaderParameter(a,t.COMPILE_STATUS);if(!i){var o=t.getShaderInfoLog(a);throw t.deleteShader(a),new Error(`loadShader: error while compiling the shader:
`.concat(o,`
`).concat(n))}return a}function bs(e,t){return yd("VERTEX",e,t)}function xs(e,t){return yd("FRAGMENT",e,t)}function _s(e,t){var n=e.createProgram();if(n===null)throw new Error("loadProgram: error while creating the program.");var r,a;for(r=0,a=t.length;r<a;r++)e.attachShader(n,t[r]);e.linkProgram(n);var i=e.getProgramParameter(n,e.LINK_STATUS);if(!i){var o=e.getProgramInfoLog(n);throw e.deleteProgram(n),new Error("loadProgram: error while linking the program: ".concat(o))}return n}function ld(e){var t=e.gl,n=e.buffer,r=e.program,a=e.vertexShader,i=e.fragmentShader;t.deleteShader(a),t.deleteShader(i),t.deleteProgram(r),t.deleteBuffer(n)}function xe(e){return e%1===0?e.toFixed(1):e.toString()}var Ri=new Map,bd=new Map,$b=0;function xd(e,t){var n,r=(n=e.variables)===null||n===void 0||(n=n[t.source||t.name.replace(/^a_/,"")])===null||n===void 0?void 0:n.default,a=typeof r=="number"?r:typeof t.defaultValue=="number"?t.defaultValue:0;return xe(a)}function Di(e,t,n){var r,a=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(o){return"v_".concat(o.name.replace(/^a_/,""))},i=[t,n].concat(Z(e.uniforms.filter(function(o){return o.type==="float"}).map(function(o){var s;return xe((s=o.value)!==null&&s!==void 0?s:0)})),Z(((r=e.attributes)!==null&&r!==void 0?r:[]).map(a)));return"sdf_".concat(e.name,"(").concat(i.join(", "),")")}function Vb(e){var t,n=e.name,r=e.uniforms.filter(function(o){return o.type==="float"&&o.value!==void 0&&o.value!==0}).map(function(o){return"".concat(o.name.replace("u_",""),"=").concat(o.value)}).sort(),a=((t=e.attributes)!==null&&t!==void 0?t:[]).map(function(o){var s;return"".concat(o.name,"@").concat((s=o.source)!==null&&s!==void 0?s:"","=").concat(xd(e,o))}),i=[].concat(Z(r),Z(a));return i.length>0&&(n+="#"+i.join("#")),n}function qb(e){var t=Vb(e);if(!Ri.has(t)){var n={},r=U(e.uniforms),a;try{for(r.s();!(a=r.n()).done;){var i=a.value;i.type==="float"&&i.value!==void 0&&(n[i.name]=i.value)}}catch(o){r.e(o)}finally{r.f()}Ri.set(t,{shape:e,uniformValues:n,slug:t}),bd.set(t,$b++)}return t}function Wr(e){var t;return(t=bd.get(e))!==null&&t!==void 0?t:-1}function _d(e){var t=[],n=new Set,r=new Set,a=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,i=U(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if(!r.has(s.name)){r.add(s.name);var l=s.glsl;a.test(l)&&(n.has("rotate2D")?l=l.replace(a,""):n.add("rotate2D")),t.push(l)}}}catch(u){i.e(u)}finally{i.f()}return t.join(`
`)}function jb(){return _d(Array.from(Ri.values()).map(function(e){return e.shape}))}function Xb(e){var t=Array.from(Ri.entries());if(t.length===0)return`
float querySDF(int shapeId, vec2 uv, float size) {
  return length(uv) - size;
}
`;var n=t.map(function(r,a){var i=le(r,2),o=i[0],s=i[1].shape,l=Di(s,"uv","size",function(u){var c=u.name.replace(/^a_/,"");return e!=null&&e.has(c)?"g_".concat(c):xd(s,u)});return"    case ".concat(a,": return ").concat(l,"; // ").concat(o)}).join(`
`);return`
float querySDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(n,`
    default: return length(uv) - size;
  }
}
`)}function Ts(e){return _d(e)}function Ur(e){return Z(new Map(e.flatMap(function(t){return t.uniforms}).map(function(t){return[t.name,t]})).values())}function Yb(e,t){if(e.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = length(uv) - size;
  context.inradiusFactor = 1.0;
}
`;var n=function(d){return Di(d,"uv","size")},r=function(d){var h,f;return(h=d.inradiusFactorGLSL)!==null&&h!==void 0?h:xe((f=d.inradiusFactor)!==null&&f!==void 0?f:1)};if(e.length===1){var a=e[0];return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = `.concat(n(a),`;
  context.inradiusFactor = `).concat(r(a),`;
}
`)}var i=e.map(function(c,d){return"    case ".concat(d,": // ").concat(c.name,`
      context.sdf = `).concat(n(c),`;
      context.inradiusFactor = `).concat(r(c),`;
      break;`)}).join(`
`),o=e[0],s="",l="shapeId";if(t&&t.length>1){var u=t.map(function(c,d){return"    case ".concat(c,": return ").concat(d,"; // ").concat(e[d].name)}).join(`
`);s=`
int globalToLocalShapeId(int globalId) {
  switch (globalId) {
`.concat(u,`
    default: return 0;
  }
}
`),l="globalToLocalShapeId(shapeId)"}return"".concat(s,`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  switch (`).concat(l,`) {
`).concat(i,`
    default:
      context.sdf = `).concat(n(o),`;
      context.inradiusFactor = `).concat(r(o),`;
  }
}
`)}var Hn={right:0,left:1,above:2,below:3,over:4},$n=5,Ss=3,Td=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,Hr=`
mat2 rotate2D(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, -s, s, c);
}
`,Sd=`
vec2 getLabelDirection(float positionMode) {
  if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
  if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
  if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
  if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
  return vec2(0.0);                                 // Over (centered)
}
`,Kb=`
float sdfBox(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,Zb=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfBox(rotatedP, halfSize);
}
`,Qb=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
  vec2 d = abs(p) - halfSize + radius;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,Jb=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,wd=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
  if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
  if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
  if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
  if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
  return vec2(0.0);                                                     // over
}
`,ws=2,xt=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(ws,`;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),sn=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(ws,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),e0=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(ws,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  vec4 texel = texelFetch(nodeDataTexture, coord, 0);
  float r = floor(texel.b / 65536.0);
  float g = floor(mod(texel.b, 65536.0) / 256.0);
  float b = mod(texel.b, 256.0);
  return vec4(r / 255.0, g / 255.0, b / 255.0, texel.a);
}
`),Vn=`
vec4 readFrameTexel(sampler2D frameTexture, int frameTextureWidth, int index) {
  ivec2 coord = ivec2(index % frameTextureWidth, index / frameTextureWidth);
  return texelFetch(frameTexture, coord, 0);
}
`;function t0(e,t){var n=function(o){return Di(o,"uv","size")};if(e.length===1)return{code:ud(n(e[0])),multiShape:!1};var r=e.map(function(i,o){return"    case ".concat(t?t[o]:o,": return ").concat(n(i),";")}).join(`
`),a=`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(r,`
    default: return `).concat(n(e[0]),`;
  }
}
int g_shapeId;
`).concat(ud("queryShapeSDF(g_shapeId, uv, size)"),`
`);return{code:a,multiShape:!0}}function ud(e){return`
float findEdgeDistance(vec2 direction, float size) {
  float lo = 0.0, hi = 2.0;
  for (int i = 0; i < 8; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 uv = direction * mid;
    if (`.concat(e,` < 0.0) lo = mid; else hi = mid;
  }
  return (lo + hi) * 0.5;
}
`)}function n0(e,t){for(;!{}.hasOwnProperty.call(e,t)&&(e=nn(e))!==null;);return e}function ys(){return ys=typeof Reflect<"u"&&Reflect.get?Reflect.get.bind():function(e,t,n){var r=n0(e,t);if(r){var a=Object.getOwnPropertyDescriptor(r,t);return a.get?a.get.call(arguments.length<3?e:n):a.value}},ys.apply(null,arguments)}function we(e,t,n,r){var a=ys(nn(1&r?e.prototype:e),t,n);return 2&r&&typeof a=="function"?function(i){return a.apply(n,i)}:a}var r0=1024,a0=1.5,i0=4096,Ed=-1,ki=(function(){function e(t,n){var r=arguments.length>2&&arguments[2]!==void 0?arguments[2]:r0;oe(this,e),A(this,"texture",null),A(this,"dirty",!1),A(this,"dirtyRangeStart",1/0),A(this,"dirtyRangeEnd",-1),A(this,"indexMap",new Map),A(this,"freeIndices",[]),A(this,"nextIndex",0),this.gl=t,this.TEXELS_PER_ITEM=n,this.capacity=this.roundUpToPowerOfTwo(r);var a=this.computeTextureDimensions(this.capacity);this.textureWidth=a.width,this.textureHeight=a.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return se(e,[{key:"computeTextureDimensions",value:function(n){var r=n*this.TEXELS_PER_ITEM,a=Math.min(r,i0),i=Math.ceil(r/a);return{width:a,height:i}}},{key:"roundUpToPowerOfTwo",value:function(n){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,n))))}},{key:"createTexture",value:function(){var n=this.gl;this.texture=n.createTexture(),n.activeTexture(n.TEXTURE0),n.bindTexture(n.TEXTURE_2D,this.texture),n.texImage2D(n.TEXTURE_2D,0,n.RGBA32F,this.textureWidth,this.textureHeight,0,n.RGBA,n.FLOAT,this.data),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE),n.bindTexture(n.TEXTURE_2D,null)}},{key:"resize",value:function(n){if(!(n<=this.capacity)){var r=this.roundUpToPowerOfTwo(Math.ceil(n*a0)),a=this.gl,i=this.computeTextureDimensions(r),o=new Float32Array(i.width*i.height*4);o.set(this.data),this.texture&&a.deleteTexture(this.texture),this.data=o,this.capacity=r,this.textureWidth=i.width,this.textureHeight=i.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:"allocate",value:function(n){var r=this.indexMap.get(n);if(r!==void 0)return r;var a;return this.freeIndices.length>0?a=this.freeIndices.pop():(a=this.nextIndex++,a>=this.capacity&&this.resize(a+1)),this.indexMap.set(n,a),a}},{key:"free",value:function(n){var r=this.indexMap.get(n);if(r!==void 0){this.indexMap.delete(n),this.freeIndices.push(r);for(var a=r*this.TEXELS_PER_ITEM*4,i=0;i<this.TEXELS_PER_ITEM*4;i++)this.data[a+i]=0;this.markDirty(r)}}},{key:"getIndex",value:function(n){var r;return(r=this.indexMap.get(n))!==null&&r!==void 0?r:-1}},{key:"has",value:function(n){return this.indexMap.has(n)}},{key:"markDirty",value:function(n){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,n),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,n+1)}},{key:"upload",value:function(){if(!(!this.dirty||!this.texture)){var n=this.gl,r=this.textureWidth;n.activeTexture(n.TEXTURE0),n.bindTexture(n.TEXTURE_2D,this.texture);var a=this.dirtyRangeStart*this.TEXELS_PER_ITEM,i=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(a<i)for(var o=Math.floor(a/r),s=Math.floor((i-1)/r),l=o;l<=s;l++){var u=l*r,c=Math.min(u+r,this.capacity*this.TEXELS_PER_ITEM),d=Math.max(a,u),h=Math.min(i,c);if(d<h){var f=d-u,m=h-d,y=this.data.subarray(d*4,h*4);n.texSubImage2D(n.TEXTURE_2D,0,f,l,m,1,n.RGBA,n.FLOAT,y)}}n.bindTexture(n.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:"bind",value:function(n){var r=this.gl;r.activeTexture(r.TEXTURE0+n),r.bindTexture(r.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getCapacity",value:function(){return this.capacity}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"getTexelsPerItem",value:function(){return this.TEXELS_PER_ITEM}},{key:"getCount",value:function(){return this.indexMap.size}},{key:"getHighWaterMark",value:function(){return this.nextIndex}},{key:"isDirty",value:function(){return this.dirty}},{key:"clear",value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:"restore",value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:"kill",value:function(){this.texture&&(this.gl.deleteTexture(this.texture),this.texture=null),this.indexMap.clear(),this.freeIndices=[]}}])})();function Xe(e){var t={},n={},r=0,a=U(e),i;try{for(a.s();!(i=a.n()).done;){var o=i.value,s=U(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,c=u.name.replace(/^a_/,"");c in t||(t[c]=r,n[c]=u,r+=u.size)}}catch(d){s.e(d)}finally{s.f()}}}catch(d){a.e(d)}finally{a.f()}return{floatsPerItem:r,texelsPerItem:Math.max(1,Math.ceil(r/4)),offsets:t,specs:n}}var Ci=(function(e){function t(n,r,a){var i;return oe(this,t),i=ye(this,t,[n,r.texelsPerItem,a]),i.floatsPerItem=r.floatsPerItem,i}return be(t,e),se(t,[{key:"updateAllAttributes",value:function(r,a){var i=this.indexMap.get(r);i===void 0&&(i=this.allocate(r));for(var o=i*this.TEXELS_PER_ITEM*4,s=Math.min(a.length,this.floatsPerItem),l=0;l<s;l++)this.data[o+l]=a[l];this.markDirty(i)}},{key:"updateAllAttributesAtRow",value:function(r,a){r>=this.capacity&&this.resize(r+1);for(var i=r*this.TEXELS_PER_ITEM*4,o=Math.min(a.length,this.floatsPerItem),s=0;s<o;s++)this.data[i+s]=a[s];this.markDirty(r)}}])})(ki);function Li(e,t,n){for(var r=[],a=new Set,i=0;i<e.length;i++){var o=e[i],s=U(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,c=u.name.replace(/^a_/,"");if(!a.has(c)){a.add(c);var d=t.offsets[c];if(d!==void 0){var h=n?.get(i);r.push({sourceKey:u.source||c,packedOffset:d,size:u.size,isColor:u.size===4&&!!u.normalized,defaultNum:typeof u.defaultValue=="number"?u.defaultValue:u.defaultValue===!0?1:0,defaultColor:typeof u.defaultValue=="string"?u.defaultValue:"",sourceIndex:i,hasLifecycleHook:!!(h!=null&&h.getAttributeData)})}}}}catch(f){s.e(f)}finally{s.f()}}return r}function Pi(e,t,n,r,a,i){n.fill(0);for(var o=0,s=e.length;o<s;o++){var l=e[o],u=l.packedOffset,c=void 0;if(l.hasLifecycleHook){var d=a.get(l.sourceIndex-i);c=d.getAttributeData(t,l.sourceKey),c===null&&(c=t[l.sourceKey])}else c=t[l.sourceKey];if(l.isColor){var h=typeof c=="string"?c:l.defaultColor||r,f=It(h),m=le(f,4),y=m[0],p=m[1],g=m[2],v=m[3];n[u]=y/255,n[u+1]=p/255,n[u+2]=g/255,n[u+3]=v/255}else if(l.size===1)n[u]=typeof c=="number"?c:typeof c=="boolean"?c?1:0:l.defaultNum;else{var b=Array.isArray(c)?c:null;if(b)for(var T=0;T<l.size;T++){var x;n[u+T]=(x=b[T])!==null&&x!==void 0?x:0}}}}var Ti=["r","g","b","a"];function Un(e,t){var n=e.offsets,r=e.specs,a=e.texelsPerItem,i=e.floatsPerItem,o=Object.keys(n);if(o.length===0||i===0)return{fetchCode:"",varyingAssignments:""};var s=t.varPrefix,l=t.baseTexelExpr,u=t.textureWidthUniform,c=t.textureSamplerUniform,d=t.outputPrefix,h=d===void 0?"v_":d,f=[];f.push("  int ".concat(s,"BaseTexel = ").concat(l,";")),f.push("");for(var m=0;m<a;m++)f.push("  ivec2 ".concat(s,"Coord").concat(m," = ivec2((").concat(s,"BaseTexel + ").concat(m,") % ").concat(u,", (").concat(s,"BaseTexel + ").concat(m,") / ").concat(u,");")),f.push("  vec4 ".concat(s,"Texel").concat(m," = texelFetch(").concat(c,", ").concat(s,"Coord").concat(m,", 0);"));f.push("");for(var y=[],p=function(){var T=v[g],x=r[T],_=n[T],w=Math.floor(_/4),R=_%4,M="".concat(s,"Texel").concat(w),C="".concat(s,"Texel").concat(w+1),N="".concat(s,"Fetched_").concat(T);if(x.size===1)f.push("  float ".concat(N," = ").concat(M,".").concat(Ti[R],";"));else if(x.size===4&&R===0)f.push("  vec4 ".concat(N," = ").concat(M,";"));else{var F=R+x.size;if(F<=4){var I="vec".concat(x.size),S=Ti.slice(R,F).join("");f.push("  ".concat(I," ").concat(N," = ").concat(M,".").concat(S,";"))}else{var D=x.size===4?"vec4":"vec".concat(x.size),E=Ti.slice(R).map(function(k){return"".concat(M,".").concat(k)}),L=Ti.slice(0,F-4).map(function(k){return"".concat(C,".").concat(k)}),P=[].concat(Z(E),Z(L)).join(", ");f.push("  ".concat(D," ").concat(N," = ").concat(D,"(").concat(P,");"))}}y.push("  ".concat(h).concat(T," = ").concat(N,";"))},g=0,v=o;g<v.length;g++)p();return{fetchCode:f.join(`
`),varyingAssignments:y.join(`
`)}}function Es(e,t,n){if(!(!t||n.type==="sampler2D"))switch(n.type){case"float":e.uniform1f(t,n.value);break;case"int":case"bool":e.uniform1i(t,n.value);break;case"vec2":e.uniform2fv(t,n.value);break;case"vec3":e.uniform3fv(t,n.value);break;case"vec4":e.uniform4fv(t,n.value);break;case"mat3":e.uniformMatrix3fv(t,!1,n.value);break;case"mat4":e.uniformMatrix4fv(t,!1,n.value);break}}var o0=A(A(A(A(A(A(A(A({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function Si(e){var t=e.match(/^(#version[^\n]*\n)/);return t?t[1]+`#define PICKING_MODE
`+e.slice(t[1].length):`#define PICKING_MODE
`+e}var ln=(function(){function e(t,n,r){oe(this,e),A(this,"floats",new Float32Array),A(this,"ints",new Uint32Array),A(this,"constantArray",new Float32Array),A(this,"capacity",0),A(this,"verticesCount",0),A(this,"bufferGeneration",0),A(this,"uploadedGeneration",new Map),A(this,"constantBufferGeneration",0),A(this,"uploadedConstantGeneration",new Map),A(this,"renderOffset",0),A(this,"renderCount",-1),A(this,"debugStats",{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),A(this,"shadersLogged",!1),A(this,"pickProgram",null);var a=this.getDefinition();if(this.VERTICES=a.VERTICES,this.VERTEX_SHADER_SOURCE=a.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=a.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=a.UNIFORMS,this.ATTRIBUTES=a.ATTRIBUTES,this.METHOD=a.METHOD,this.CONSTANT_ATTRIBUTES="CONSTANT_ATTRIBUTES"in a?a.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA="CONSTANT_DATA"in a?a.CONSTANT_DATA:[],this.isInstanced="CONSTANT_ATTRIBUTES"in a,this.ATTRIBUTES_ITEMS_COUNT=vs(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=r,this.normalProgram=this.getProgramInfo("normal",t,a.VERTEX_SHADER_SOURCE,a.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo("pick",t,Si(a.VERTEX_SHADER_SOURCE),Si(a.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var i=vs(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES," items, received ").concat(this.CONSTANT_DATA.length," instead)"));this.constantArray=new Float32Array(this.CONSTANT_DATA.length*i);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==i)throw new Error("Program: error while getting constant data (one vector has ".concat(s.length," items instead of ").concat(i,")"));for(var l=0;l<s.length;l++)this.constantArray[o*i+l]=s[l]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return se(e,[{key:"kill",value:function(){ld(this.normalProgram),this.pickProgram&&ld(this.pickProgram)}},{key:"resetDebugStats",value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:"getProgramInfo",value:function(n,r,a,i,o){var s=r.createBuffer();if(s===null)throw new Error("Program: error while creating the WebGL buffer.");var l=bs(r,a),u=xs(r,i),c=_s(r,[l,u]),d={};this.UNIFORMS.forEach(function(m){var y=r.getUniformLocation(c,m);y&&(d[m]=y)});var h={};this.ATTRIBUTES.forEach(function(m){h[m.name]=r.getAttribLocation(c,m.name)});var f;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(m){h[m.name]=r.getAttribLocation(c,m.name)}),f=r.createBuffer(),f===null))throw new Error("Program: error while creating the WebGL constant buffer.");return{name:n,program:c,gl:r,frameBuffer:o,buffer:s,constantBuffer:f||{},uniformLocations:d,attributeLocations:h,isPicking:n==="pick",vertexShader:l,fragmentShader:u}}},{key:"bindProgram",value:function(n){var r=this,a=0,i=n.gl,o=n.buffer;if(this.isInstanced){if(i.bindBuffer(i.ARRAY_BUFFER,n.constantBuffer),a=0,this.CONSTANT_ATTRIBUTES.forEach(function(c){return a+=r.bindAttribute(c,n,a,!1)}),this.uploadedConstantGeneration.get(n.constantBuffer)!==this.constantBufferGeneration){var l;i.bufferData(i.ARRAY_BUFFER,this.constantArray,i.STATIC_DRAW),this.uploadedConstantGeneration.set(n.constantBuffer,this.constantBufferGeneration),(l=this.renderer)!==null&&l!==void 0&&l.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(i.bindBuffer(i.ARRAY_BUFFER,n.buffer),a=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(c){return a+=r.bindAttribute(c,n,a,!0)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var u;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(u=this.renderer)!==null&&u!==void 0&&u.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(i.bindBuffer(i.ARRAY_BUFFER,o),a=0,this.ATTRIBUTES.forEach(function(c){return a+=r.bindAttribute(c,n,a)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var s;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(s=this.renderer)!==null&&s!==void 0&&s.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}i.bindBuffer(i.ARRAY_BUFFER,null)}},{key:"unbindProgram",value:function(n){var r=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(a){return r.unbindAttribute(a,n,!1)}),this.ATTRIBUTES.forEach(function(a){return r.unbindAttribute(a,n,!0)})):this.ATTRIBUTES.forEach(function(a){return r.unbindAttribute(a,n)})}},{key:"bindAttribute",value:function(n,r,a,i){var o=o0[n.type];if(typeof o!="number")throw new Error('Program.bind: yet unsupported attribute type "'.concat(n.type,'"'));var s=r.attributeLocations[n.name],l=r.gl;if(s!==-1){l.enableVertexAttribArray(s);var u=this.isInstanced?(i?this.ATTRIBUTES_ITEMS_COUNT:vs(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;l.vertexAttribPointer(s,n.size,n.type,n.normalized||!1,u,a),this.isInstanced&&i&&l.vertexAttribDivisor(s,1)}return n.size*o}},{key:"unbindAttribute",value:function(n,r,a){var i=r.attributeLocations[n.name],o=r.gl;i!==-1&&(o.disableVertexAttribArray(i),this.isInstanced&&a&&o.vertexAttribDivisor(i,0))}},{key:"reallocate",value:function(n){n!==this.capacity&&(this.capacity=n,this.verticesCount=this.VERTICES*n,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:"invalidateBuffers",value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:"hasNothingToRender",value:function(){return this.verticesCount===0}},{key:"setTypedUniform",value:function(n,r){var a;Es(r.gl,(a=r.uniformLocations[n.name])!==null&&a!==void 0?a:null,n)}},{key:"renderProgram",value:function(n,r){var a=r.gl,i=r.program,o=r.isPicking;o?a.disable(a.BLEND):a.enable(a.BLEND),a.useProgram(i),this.setUniforms(n,r),this.drawWebGL(this.METHOD,r)}},{key:"render",value:function(n,r,a){var i;if(!this.shadersLogged&&(i=this.renderer)!==null&&i!==void 0&&i.getSetting("DEBUG_logShaders")&&(this.shadersLogged=!0,console.log("[sigma] DEBUG_logShaders: ".concat(this.constructor.name),{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:Si(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:Si(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=r??0,this.renderCount=a??-1;var o=this.normalProgram.gl;if(o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,n.width*n.pixelRatio,n.height*n.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(n,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&n.pickingFrameBuffer){var s=Math.ceil(n.width*n.pixelRatio/n.downSizingRatio),l=Math.ceil(n.height*n.pixelRatio/n.downSizingRatio);o.bindFramebuffer(o.FRAMEBUFFER,n.pickingFrameBuffer),o.viewport(0,0,s,l),this.bindProgram(this.pickProgram),this.renderProgram(n,this.pickProgram),this.unbindProgram(this.pickProgram),o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,n.width*n.pixelRatio,n.height*n.pixelRatio)}}}},{key:"drawWebGL",value:function(n,r){var a,i=r.gl,o=this.renderCount>=0?this.renderCount:this.capacity;(a=this.renderer)!==null&&a!==void 0&&a.getSetting("DEBUG_logRenderStats")&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=o*this.VERTICES),this.isInstanced?i.drawArraysInstanced(n,0,this.VERTICES,o):i.drawArrays(n,this.renderOffset*this.VERTICES,o*this.VERTICES)}}])})(),Wt=2,$r=7,Ad={below:0,above:1,left:2,right:3};function s0(){var e=`#version 300 es
precision highp float;

uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_labelPixelSnapping;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;

uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;

// Atlas size is fixed at 2048×2048 — matches AttachmentManager.ATLAS_SIZE.
uniform sampler2D u_atlasTexture;
const vec2 u_atlasSize = vec2(2048.0);

// Per-instance
in float a_nodeIndex;           // node-data texture index
in vec4 a_atlasRect;            // x, y, width, height in atlas pixels
in vec2 a_attachmentSize;       // attachment dimensions (CSS px)
in float a_positionMode;        // label position: 0=right 1=left 2=above 3=below 4=over
in float a_attachmentPlacement; // 0=below 1=above 2=left 3=right (relative to label)
in float a_labelWidth;          // label width (CSS px)
in float a_labelHeight;         // label height: font line box (CSS px)
in float a_textHeight;          // actual glyph height (CSS px)
in float a_labelAngle;          // label rotation angle (radians)

// Per-vertex (constant)
in vec2 a_quadCorner;           // [-1,-1], [1,-1], [-1,1], [1,1]

out vec2 v_texCoord;

`.concat(xt,`
`).concat(sn,`
`).concat(Vn,`
`).concat(wd,`
`).concat(Hr,`

void main() {
  int nodeIdx = int(a_nodeIndex);

  // Node data: (x, y, size, shapeId).
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePos = nodeData.xy;
  float nodeSize = nodeData.z;

  // Normalized edge distance from the shared frame texture (the frame-pass ran
  // the SDF search once; we just read the result).
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  vec3 nodeClip = u_matrix * vec3(nodePos, 1.0);

  // Node radius in physical pixels (matches label/background).
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
  float nodeRadiusPixels = nodeRadiusGraphSpace * matrixScaleX * u_resolution.x / 2.0;

  // CSS-px inputs -> physical px, scaled by the zoom-dependent label ratio, so
  // the attachment stays glued to the label box exactly as the label scales.
  float zoomScale = u_zoomLabelSizeRatio;
  vec2 labelHalf = vec2(a_labelWidth, a_labelHeight) * 0.5 * zoomScale * u_pixelRatio;
  vec2 attachHalf = a_attachmentSize * 0.5 * zoomScale * u_pixelRatio;
  float gap = `).concat(Wt.toFixed(1),` * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;

  // Graph-aligned labels add the camera angle so the attachment orbits with the box.
  mat2 labelRotMat = rotate2D(a_labelAngle - labelRotation * u_cameraAngle);

  // Label box center relative to the node center (pre-rotation). The shape-aware
  // edge distance comes from the frame texture, so placement matches the label.
  vec2 boxCenter = vec2(0.0);
  if (a_positionMode < 4.0) {
    float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
    float textHalf = a_textHeight * 0.5 * zoomScale * u_pixelRatio;
    boxCenter = labelBoxCenter(a_positionMode, labelStart, labelHalf, textHalf);
  }

  // Horizontal anchor of below/above attachments tracks the label position, so
  // the attachment hangs from the label edge nearest the node (or is centered
  // when the label itself is node-centered): right->left, left->right, else center.
  float anchorX = 0.0;
  if (a_positionMode < 0.5) anchorX = -labelHalf.x + attachHalf.x;       // right label
  else if (a_positionMode < 1.5) anchorX = labelHalf.x - attachHalf.x;   // left label

  // Attachment center relative to the box (pre-rotation, Y-down). This offset
  // depends only on the box, the gap and the attachment size — never the shape.
  vec2 attachCenter;
  if (a_attachmentPlacement < 0.5) {
    // below
    attachCenter = boxCenter + vec2(anchorX, labelHalf.y + gap + attachHalf.y);
  } else if (a_attachmentPlacement < 1.5) {
    // above
    attachCenter = boxCenter + vec2(anchorX, -(labelHalf.y + gap + attachHalf.y));
  } else if (a_attachmentPlacement < 2.5) {
    // left, top-aligned
    attachCenter = boxCenter + vec2(-(labelHalf.x + gap + attachHalf.x), -labelHalf.y + attachHalf.y);
  } else {
    // right, top-aligned
    attachCenter = boxCenter + vec2(labelHalf.x + gap + attachHalf.x, -labelHalf.y + attachHalf.y);
  }

  // Rotate the whole assembly by the label angle, around the node center.
  vec2 rotatedCenter = labelRotMat * attachCenter;
  vec2 cornerOffset = labelRotMat * (a_quadCorner * attachHalf);

  // Node center in screen px (Y-down).
  vec2 nodeScreen = vec2(
    (nodeClip.x + 1.0) * u_resolution.x,
    (1.0 - nodeClip.y) * u_resolution.y
  ) * 0.5;

  // Snap node center to the pixel grid so label/backdrop/attachment move as one.
  vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  // Snap the quad's top-left to integer pixels so atlas texels map 1:1.
  vec2 centerScreen = nodeScreen + rotatedCenter + snapDelta;
  vec2 topLeft = centerScreen - attachHalf;
  topLeft = mix(topLeft, round(topLeft), u_labelPixelSnapping);
  centerScreen = topLeft + attachHalf;

  vec2 vertexScreen = centerScreen + cornerOffset;
  gl_Position = vec4(
    vertexScreen.x * 2.0 / u_resolution.x - 1.0,
    1.0 - vertexScreen.y * 2.0 / u_resolution.y,
    0.0, 1.0
  );

  vec2 texOrigin = a_atlasRect.xy / u_atlasSize;
  vec2 texSize = a_atlasRect.zw / u_atlasSize;
  vec2 uv = (a_quadCorner + 1.0) / 2.0;
  v_texCoord = texOrigin + uv * texSize;
}
`);return e}var l0=`#version 300 es
precision highp float;

uniform sampler2D u_atlasTexture;

in vec2 v_texCoord;

layout(location = 0) out vec4 fragColor;
#ifdef PICKING_MODE
layout(location = 1) out vec4 pickColor;
#endif

void main() {
  // Canvas textures are premultiplied; output directly for (ONE, 1-SRC_ALPHA) blending
  vec4 color = texture(u_atlasTexture, v_texCoord);
  if (color.a < 0.01) discard;
  fragColor = color;
#ifdef PICKING_MODE
  pickColor = vec4(0.0); // Attachments are not pickable
#endif
}
`;function u0(e,t,n,r){var a,i,o=r.label,s=o===void 0?{}:o,l=(a=s.margin)!==null&&a!==void 0?a:$n,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},c=s0(),d=l0,h=(function(f){function m(){var y;oe(this,m);for(var p=arguments.length,g=new Array(p),v=0;v<p;v++)g[v]=arguments[v];return y=ye(this,m,[].concat(g)),A(y,"totalCount",0),A(y,"bufferCapacity",0),y}return be(m,f),se(m,[{key:"getDefinition",value:function(){var p=WebGL2RenderingContext,g=p.FLOAT,v=p.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:c,FRAGMENT_SHADER_SOURCE:d,METHOD:v,UNIFORMS:["u_matrix","u_resolution","u_labelPixelSnapping","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_atlasTexture"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:g},{name:"a_atlasRect",size:4,type:g},{name:"a_attachmentSize",size:2,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_attachmentPlacement",size:1,type:g},{name:"a_labelWidth",size:1,type:g},{name:"a_labelHeight",size:1,type:g},{name:"a_textHeight",size:1,type:g},{name:"a_labelAngle",size:1,type:g}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:g}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processAttachment",value:function(p,g){var v=this.floats,b=p*this.STRIDE;v[b++]=g.nodeIndex,v[b++]=g.atlasX,v[b++]=g.atlasY,v[b++]=g.atlasW,v[b++]=g.atlasH,v[b++]=g.attachWidth,v[b++]=g.attachHeight,v[b++]=g.positionMode,v[b++]=g.attachmentPlacement,v[b++]=g.labelWidth,v[b++]=g.labelHeight,v[b++]=g.textHeight,v[b++]=g.labelAngle}},{key:"setUniforms",value:function(p,g){var v=g.gl,b=g.uniformLocations;v.uniformMatrix3fv(b.u_matrix,!1,p.matrix),v.uniform2f(b.u_resolution,p.width*p.pixelRatio,p.height*p.pixelRatio),v.uniform1f(b.u_labelPixelSnapping,p.labelPixelSnapping),v.uniform1f(b.u_sizeRatio,p.sizeRatio),v.uniform1f(b.u_correctionRatio,p.correctionRatio),v.uniform1f(b.u_cameraAngle,p.cameraAngle),v.uniform1f(b.u_pixelRatio,p.pixelRatio),v.uniform1f(b.u_labelMargin,m.labelMargin),v.uniform1f(b.u_zoomLabelSizeRatio,1/u(p.zoomRatio)),v.uniform1i(b.u_nodeDataTexture,p.nodeDataTextureUnit),v.uniform1i(b.u_nodeDataTextureWidth,p.nodeDataTextureWidth),v.uniform1i(b.u_nodeFrameTexture,p.nodeFrameTextureUnit),v.uniform1i(b.u_nodeFrameTextureWidth,p.nodeFrameTextureWidth),v.uniform1i(b.u_atlasTexture,$r)}},{key:"reallocateAttachments",value:function(p){this.totalCount=p,p>this.bufferCapacity&&(this.bufferCapacity=Math.max(p,Math.ceil(this.bufferCapacity*1.5)||10),we(m,"reallocate",this,3)([this.bufferCapacity]))}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(p,g){var v=g.gl;this.totalCount!==0&&v.drawArraysInstanced(p,0,this.VERTICES,this.totalCount)}}])})(ln);return A(h,"labelMargin",l),new h(e,t,n)}var Ot=5;function Fi(e,t){return[].concat(Z(t),Z(e.map(function(n){var r;return{attributes:(r=n.attributes)!==null&&r!==void 0?r:[]}})))}function qn(e,t){var n=Xe(Fi(e,t)),r=new Set(e.flatMap(function(u){var c;return(c=u.attributes)!==null&&c!==void 0?c:[]}).map(function(u){return u.name.replace(/^a_/,"")})),a={},i={},o=U(r),s;try{for(o.s();!(s=o.n()).done;){var l=s.value;a[l]=n.offsets[l],i[l]=n.specs[l]}}catch(u){o.e(u)}finally{o.f()}return $($({},n),{},{offsets:a,specs:i})}function c0(e,t){var n=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pickingPadding","u_nodeDataTexture","u_layerAttributeTexture"]),r=new Set,a=e.flatMap(function(f){return f.uniforms}).filter(function(f){return n.has(f.name)||r.has(f.name)?!1:(r.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),i=t.flatMap(function(f){return f.uniforms}).filter(function(f){return n.has(f.name)||r.has(f.name)?!1:(r.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),o=Fi(e,t),s=new Set,l=o.flatMap(function(f){return f.attributes}).filter(function(f){var m=f.name.replace(/^a_/,"");return s.has(m)?!1:(s.add(m),!0)}).map(function(f){var m=f.name.replace(/^a_/,""),y=f.size===1?"float":"vec".concat(f.size);return"out ".concat(y," v_").concat(m,";")}).join(`
`),u=Un(Xe(o),{varPrefix:"layer",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),c=u.fetchCode,d=u.varyingAssignments,h=`#version 300 es

// Standard node attributes (per instance) - minimal buffer usage
in float a_nodeIndex;  // Index into node data texture AND layer attribute texture
in vec4 a_id;          // Node ID for picking
in float a_opacity;    // Node opacity, applied once to the final fragment

// Constant attributes (per vertex, same for all instances)
in vec2 a_quadCorner;  // (-1,-1), (1,-1), (1,1), (-1,1) for quad corners

// Standard uniforms
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;

// Layer attribute texture uniforms
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

`.concat(a,`
`).concat(i,`

// Standard varyings
out vec2 v_uv;                    // Normalized coordinates [-1, 1]
out vec4 v_id;
out float v_opacity;
out float v_antialiasingWidth;    // Width for antialiasing in UV space
out float v_pixelSize;            // Node size in pixels (for pixel-mode borders)
out float v_pixelToUV;            // Conversion factor: multiply by this to convert screen pixels to UV units
out float v_shapeId;              // Shape ID for multi-shape programs

// Layer varyings
`).concat(l,`

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(xt,`
`).concat(sn,`

void main() {
  // Fetch node geometry: vec4(x, y, size, shapeId).
  int nodeIdx = int(a_nodeIndex);

  // Hidden nodes are flagged with a negative row by NodeProgram.process(). Push
  // the whole quad outside the clip volume: every vertex lands at the same
  // out-of-range position, so the primitive is fully clipped and rasterizes
  // nothing — neither to the frame buffer nor to the picking buffer.
  if (nodeIdx < 0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_id = vec4(0.0);
    return;
  }

  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 a_position = nodeData.xy;
  float a_size = nodeData.z;
  v_shapeId = nodeData.w;  // Pass shape ID to fragment shader

  // Per-node rotation alignment: 0 = viewport (screen-upright), 1 = graph.
  float nodeRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).r;

`).concat(c,`

  // Calculate the actual size in pixels
  float size = a_size * u_correctionRatio / u_sizeRatio * 2.0;

  // In PICKING_MODE, inflate the quad by nodePickingPadding pixels on each side
  #ifdef PICKING_MODE
    float paddedSize = size + u_pickingPadding * u_correctionRatio;
    vec2 offset = a_quadCorner * paddedSize;
  #else
    vec2 offset = a_quadCorner * size;
  #endif
  // Counter-rotate the quad offset so viewport-aligned nodes stay upright as the
  // camera turns. Graph-aligned nodes (nodeRotation=1) skip it and turn with the
  // camera. The angle scales by (1 - nodeRotation) so both fall out of one path.
  {
    float ca = u_cameraAngle * (1.0 - nodeRotation);
    float c = cos(ca);
    float s = sin(ca);
    offset = mat2(c, s, -s, c) * offset;
  }
  vec2 position = a_position + offset;

  gl_Position = vec4(
    (u_matrix * vec3(position, 1)).xy,
    0,
    1
  );

  // In PICKING_MODE, UV is scaled beyond [-1, 1] to match the inflated quad
  #ifdef PICKING_MODE
    v_uv = a_quadCorner * (paddedSize / size);
  #else
    v_uv = a_quadCorner;
  #endif

  // Pass ID to fragment shader
  v_id = a_id;
  v_opacity = a_opacity;

  // Pass pixel size for layers that need pixel-mode calculations
  // Multiply by 2 because 'size' is half-width (offset from center), not full diameter
  v_pixelSize = size * 2.0;

  // Conversion factor from screen pixels to UV units
  // Same derivation as v_antialiasingWidth which represents ~1 pixel in UV space
  // P pixels in UV space = P * u_correctionRatio / size
  v_pixelToUV = u_correctionRatio / size;

  // We use an antialiasing width of 1px (so v_pixelToUV)
  v_antialiasingWidth = v_pixelToUV;

  // Pass layer attributes to fragment shader (fetched from texture)
`).concat(d,`
}
`);return h}function d0(e,t,n){var r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,a=t.map(function(m,y){var p="layer_".concat(m.name),g=[].concat(Z(m.attributes.map(function(v){return"v_".concat(v.name.replace(/^a_/,""))})),Z(m.uniforms.map(function(v){return v.name}))).join(", ");return"  // Layer ".concat(y+1,": ").concat(m.name,`
  color = blendOver(color, `).concat(p,"(").concat(g,"));")}).join(`

`),i=new Set(["u_correctionRatio"]),o=new Set,s=e.flatMap(function(m){return m.uniforms}).filter(function(m){return i.has(m.name)||o.has(m.name)?!1:(o.add(m.name),!0)}).map(function(m){return"uniform ".concat(m.type," ").concat(m.name,";")}).join(`
`),l=t.flatMap(function(m){return m.uniforms}).filter(function(m){return i.has(m.name)||o.has(m.name)?!1:(o.add(m.name),!0)}).map(function(m){return"uniform ".concat(m.type," ").concat(m.name,";")}).join(`
`),u=new Set,c=Fi(e,t).flatMap(function(m){return m.attributes}).filter(function(m){var y=m.name.replace(/^a_/,"");return u.has(y)?!1:(u.add(y),!0)}).map(function(m){var y=m.name.replace(/^a_/,""),p=m.size===1?"float":"vec".concat(m.size);return"in ".concat(p," v_").concat(y,";")}).join(`
`),d=Ts(e),h=Yb(e,n),f=`#version 300 es
precision highp float;

// Standard varyings
in vec2 v_uv;
in vec4 v_id;
in float v_opacity;
in float v_antialiasingWidth;
in float v_pixelSize;
in float v_pixelToUV;
in float v_shapeId;  // Shape ID for multi-shape programs

// Standard uniforms (needed for some layer calculations like pixel-mode borders)
uniform float u_correctionRatio;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif

// Shape uniforms
`.concat(s,`

// Layer uniforms
`).concat(l,`

// Layer varyings
`).concat(c,`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

// LayerContext struct - provides rendering context to all layers
struct LayerContext {
  float sdf;             // Signed distance from shape boundary (negative inside)
  vec2 uv;               // UV coordinates [-1, 1], center at (0,0)
  float shapeSize;       // Effective shape size (~diameter) in UV space (1.0 - aaWidth)
  float shapeHalfSize;   // Effective shape half size (~radius) in UV space
  float pixelSize;       // Node full size (~diameter) in screen pixels
  float aaWidth;         // Anti-aliasing width for smooth transitions
  float correctionRatio; // Scaling factor for consistent rendering across zoom levels
  float pixelToUV;       // Conversion factor: multiply screen pixels by this to get UV units
  float inradiusFactor;  // Ratio of inradius to circumradius (shape depth factor)
};

LayerContext context;  // Global instance, populated before layer calls

// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
  float a = fg.a;
  return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}

// SDF shape functions
`).concat(d,`

// Shape selector function (sets context.sdf and context.inradiusFactor)
`).concat(h,`

// Layer functions
`).concat(t.map(function(m){return m.glsl}).join(`

`),`

void main() {
  // 1. Setup LayerContext (available to all layer functions)
  context.shapeSize = 1.0 - v_antialiasingWidth;
  context.shapeHalfSize = context.shapeSize * 0.5;
  context.pixelSize = v_pixelSize;
  context.uv = v_uv;
  context.aaWidth = v_antialiasingWidth;
  context.correctionRatio = u_correctionRatio;
  context.pixelToUV = v_pixelToUV;

  // Query shape SDF based on shapeId (sets context.sdf and context.inradiusFactor)
  queryNodeSDF(int(v_shapeId), v_uv, context.shapeSize);

  // 2. Early discard for pixels fully outside the shape (with AA margin)
  // In PICKING_MODE, allow extra fragments up to the picking padding distance
  #ifdef PICKING_MODE
    if (context.sdf > u_pickingPadding * v_pixelToUV + context.aaWidth) discard;
  #else
    if (context.sdf > context.aaWidth) discard;
  #endif

  // 3. Apply layers sequentially with "over" compositing
  vec4 color = vec4(0.0);

`).concat(a,`

  #ifdef PICKING_MODE
    // Picking pass: output node ID for pixels within the picking area.
    if (context.sdf > u_pickingPadding * v_pixelToUV) discard;
    fragColor = v_id;
  #else
`).concat(r?`    // Visual pass: apply antialiasing at shape boundary, node opacity once
    // smoothstep provides smooth transition from opaque to transparent
    float alpha = smoothstep(context.aaWidth, -context.aaWidth, context.sdf) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) shape boundary, node opacity applied once
    float alpha = (context.sdf < 0.0 ? 1.0 : 0.0) * v_opacity;`,`
    // Mix with transparent to fade both color AND alpha together (avoids bright halo)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return f}function h0(e,t){var n=new Set;return n.add("u_matrix"),n.add("u_sizeRatio"),n.add("u_correctionRatio"),n.add("u_cameraAngle"),n.add("u_pickingPadding"),n.add("u_nodeDataTexture"),n.add("u_nodeDataTextureWidth"),n.add("u_layerAttributeTexture"),n.add("u_layerAttributeTextureWidth"),n.add("u_layerAttributeTexelsPerNode"),e.forEach(function(r){r.uniforms.forEach(function(a){return n.add(a.name)})}),t.forEach(function(r){r.uniforms.forEach(function(a){return n.add(a.name)})}),Array.from(n)}function f0(e){var t=WebGL2RenderingContext,n=t.UNSIGNED_BYTE,r=t.FLOAT;return[{name:"a_nodeIndex",size:1,type:r},{name:"a_id",size:4,type:n,normalized:!0},{name:"a_opacity",size:1,type:r}]}function cd(e){var t=e.shapes,n=e.layers,r=e.shapeGlobalIds,a=e.antialias,i=a===void 0?!0:a;return{vertexShader:c0(t,n),fragmentShader:d0(t,n,r,i),uniforms:h0(t,n),attributes:f0()}}function Rd(e,t,n){var r=qn(e,t),a=r.specs;return Object.keys(a).map(function(i){return"flat ".concat(n," ").concat(a[i].size===1?"float":"vec".concat(a[i].size)," v_").concat(i,";")}).join(`
`)}function g0(e){var t,n,r=e.shapes,a=e.layers,i=e.shapeGlobalIds,o=Un(qn(r,a),{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),s=r.length===1?"float inradiusFactor = ".concat(xe((t=r[0].inradiusFactor)!==null&&t!==void 0?t:1),";"):"float inradiusFactor = ".concat(xe((n=r[0].inradiusFactor)!==null&&n!==void 0?n:1),`;
  switch (int(shapeId)) {
`).concat(r.map(function(u,c){var d,h=i?i[c]:c;return"    case ".concat(h,": inradiusFactor = ").concat(xe((d=u.inradiusFactor)!==null&&d!==void 0?d:1),"; break;")}).join(`
`),`
    default: break;
  }`),l=`#version 300 es

in float a_nodeIndex;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in vec4 a_backdropColor;
in vec4 a_backdropShadowColor;
in float a_backdropShadowBlur;
in float a_backdropPadding;
in vec4 a_backdropBorderColor;
in vec4 a_backdropExtra; // [borderWidth, cornerRadius, labelPadding, area]
in vec2 a_labelBoxOffset;
in vec2 a_quadCorner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

out vec2 v_uv;
out vec2 v_nodeCenter;
out float v_nodeRadius;
out vec2 v_labelCenter;
out vec2 v_labelHalfSize;
out float v_aaWidth;
out float v_shapeId;
out float v_nodeRotation;
out float v_labelAngle;
out vec4 v_backdropColor;
out vec4 v_backdropShadowColor;
out float v_backdropShadowBlur;
out float v_backdropPadding;
out vec4 v_backdropBorderColor;
out float v_backdropBorderWidth;
out float v_backdropCornerRadius;
out float v_backdropArea;
`.concat(Rd(r,a,"out"),`

`).concat(xt,`
`).concat(sn,`
`).concat(Vn,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(o.fetchCode,`
`).concat(o.varyingAssignments,`

  // Node data: (x, y, size, shapeId). shapeId (global) is forwarded to the
  // fragment shader, which keeps the shape SDF for the outline.
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePosition = nodeData.xy;
  float nodeSize = nodeData.z;
  float shapeId = nodeData.w;

  // Per-node rotation alignment (0 = viewport, 1 = graph). nodeRotation drives
  // the fragment's shape outline; labelRotation turns the label box with camera.
  vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  float nodeRotation = nodeFlags.r;
  float labelRotation = nodeFlags.g;
  v_nodeRotation = nodeRotation;

  `).concat(Td,`
  // CSS pixel attributes are multiplied by u_pixelRatio to match nodeRadiusPixels,
  // which is already in physical pixels (nodeRadiusNDC * u_resolution.x / 2.0).
  float padding = a_backdropPadding * u_pixelRatio;
  float shadowBlur = a_backdropShadowBlur * u_pixelRatio;
  // Unpack a_backdropExtra: [borderWidth, cornerRadius, labelPadding, area]
  float borderWidth = a_backdropExtra.x * u_pixelRatio;
  float cornerRadius = a_backdropExtra.y * u_pixelRatio;
  float labelPad = a_backdropExtra.z * u_pixelRatio;
  float backdropArea = a_backdropExtra.w;
  // Use 2x shadowBlur so the Gaussian fully decays before the quad edge
  float totalExpansion = shadowBlur * 2.0 + borderWidth;
  float enlargedRadius = nodeRadiusPixels + padding;

  // Circumscribed radius for the quad bounds. Non-circular shapes reach past
  // their inradius out to their circumradius (= enlargedRadius / inradiusFactor),
  // in any direction once rotated. The axis-aligned quad must contain that, or
  // the fill/shadow gets clipped (square corners, triangle tip, etc.).
  `).concat(s,`
  float boundRadius = enlargedRadius / inradiusFactor;

  // Apply zoom-dependent label size scaling
  float zoomScale = u_zoomLabelSizeRatio;
  float labelW = a_labelWidth * zoomScale * u_pixelRatio;
  float labelH = a_labelHeight * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;

  // Only apply labelPad when a label is actually present
  float effectiveLabelPad = labelW > 0.0 ? labelPad : 0.0;
  vec2 labelHalfSize = vec2(labelW * 0.5 + effectiveLabelPad, labelH * 0.5 + effectiveLabelPad);
  vec2 labelOffset = vec2(0.0);

  // Effective label angle: intrinsic angle plus the camera angle when the label
  // is graph-aligned, so the box orbits the node in lockstep with the frame-pass.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);

  vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
  vec2 snapDelta = vec2(0.0);

  if (labelW > 0.0) {
    // labelW > 0.0 means this node's label is displayed, so the frame-pass wrote
    // its edge distance this frame.
    float edgeDistPixels = nodeRadiusPixels * readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;
    // labelMargin matches the label shader's margin (gap from node edge to text)
    float labelStart = edgeDistPixels + labelMargin;
    // Above/below center on the actual glyph height, not the font line box, so
    // the box stays aligned with the rendered text (matches labelBoxCenter()).
    float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;

    // Snap node center to pixel grid so label/backdrop/attachment move as a unit
    vec2 nodeScreen = vec2(
      (nodeClip.x + 1.0) * u_resolution.x,
      (1.0 - nodeClip.y) * u_resolution.y
    ) * 0.5;
    snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

    if (a_positionMode < 0.5) {
      // Right: box spans from node center to text end + padding
      float boxRightEdge = labelStart + labelW + labelPad;
      labelOffset = vec2(boxRightEdge * 0.5, 0.0);
      labelHalfSize.x = boxRightEdge * 0.5;
    } else if (a_positionMode < 1.5) {
      // Left: mirror of right
      float boxLeftEdge = labelStart + labelW + labelPad;
      labelOffset = vec2(-boxLeftEdge * 0.5, 0.0);
      labelHalfSize.x = boxLeftEdge * 0.5;
    } else if (a_positionMode < 2.5) {
      // Above: text bottom at labelStart, centered horizontally
      labelOffset = vec2(0.0, -(labelStart + textHalf));
    } else if (a_positionMode < 3.5) {
      // Below: text top at labelStart, centered horizontally
      labelOffset = vec2(0.0, labelStart + textHalf);
    }
    // over (>=4): labelOffset stays (0,0) — text centered on the node.

    // The attachment-cover shift is in label space (like the attachment itself),
    // so rotate it together with the position offset — otherwise the box drifts
    // off the attachment as the label angle grows.
    labelOffset = labelRotMat * (labelOffset + a_labelBoxOffset * zoomScale * u_pixelRatio);
  }

  // For node-only mode, zero out label dimensions
  if (backdropArea > 0.5 && backdropArea < 1.5) {
    labelHalfSize = vec2(0.0);
    labelOffset = vec2(0.0);
  }

  vec2 minBound, maxBound;

  bool hasLabelBounds = labelW > 0.0 && (backdropArea > 1.5 || backdropArea < 0.5);

  if (hasLabelBounds) {
    // Union with label bounds (area=both) or label-only bounds (area=label)
    vec2 labelMin, labelMax;

    if (a_labelAngle != 0.0) {
      vec2 corner1 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, -labelHalfSize.y);
      vec2 corner2 = labelOffset + labelRotMat * vec2(labelHalfSize.x, -labelHalfSize.y);
      vec2 corner3 = labelOffset + labelRotMat * vec2(labelHalfSize.x, labelHalfSize.y);
      vec2 corner4 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, labelHalfSize.y);
      labelMin = min(min(corner1, corner2), min(corner3, corner4));
      labelMax = max(max(corner1, corner2), max(corner3, corner4));
    } else {
      labelMin = labelOffset - labelHalfSize;
      labelMax = labelOffset + labelHalfSize;
    }

    if (backdropArea > 1.5) {
      // Label-only: bounds from label rect only
      minBound = labelMin - totalExpansion;
      maxBound = labelMax + totalExpansion;
    } else {
      // Both: union of node + label
      minBound = min(-vec2(boundRadius), labelMin) - totalExpansion;
      maxBound = max(vec2(boundRadius), labelMax) + totalExpansion;
    }
  } else {
    // Node-only or no visible label
    float totalRadius = boundRadius + totalExpansion;
    minBound = -vec2(totalRadius);
    maxBound = vec2(totalRadius);
  }

  vec2 quadSize = maxBound - minBound;
  vec2 quadCenter = (minBound + maxBound) * 0.5;

  vec2 localPos = quadCenter + a_quadCorner * quadSize * 0.5 + snapDelta;
  vec2 ndcOffset = localPos * 2.0 / u_resolution;
  ndcOffset.y = -ndcOffset.y;

  gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);

  v_uv = localPos;
  v_nodeCenter = vec2(0.0);
  v_nodeRadius = nodeRadiusPixels;
  v_labelCenter = labelOffset;
  v_labelHalfSize = labelHalfSize;
  v_aaWidth = 1.0;
  v_shapeId = shapeId;
  v_labelAngle = labelAngle;
  v_backdropColor = a_backdropColor;
  v_backdropShadowColor = a_backdropShadowColor;
  v_backdropShadowBlur = a_backdropShadowBlur;
  v_backdropPadding = a_backdropPadding;
  v_backdropBorderColor = a_backdropBorderColor;
  v_backdropBorderWidth = borderWidth;
  v_backdropCornerRadius = cornerRadius;
  v_backdropArea = backdropArea;
}
`);return l}function p0(e){var t=e.shapes,n=e.layers,r=e.shapeGlobalIds,a=Ts(t),i=Ur(t).map(function(h){return"uniform ".concat(h.type," ").concat(h.name,";")}).join(`
`),o=function(f){return Di(f,"nodeUV","1.0")},s;if(t.length===1)s="float nodeSdfNormalized = ".concat(o(t[0]),";");else{var l=t.map(function(h,f){var m=r?r[f]:f;return"    case ".concat(m,": nodeSdfNormalized = ").concat(o(h),"; break;")}).join(`
`),u=o(t[0]);s=`float nodeSdfNormalized;
  int shapeId = int(v_shapeId);
  switch (shapeId) {
`.concat(l,`
    default: nodeSdfNormalized = `).concat(u,`;
  }`)}var c=`float effectiveRadius = max(enlargedRadius - cornerRadius, 0.01);
  float ca = u_cameraAngle * v_nodeRotation;
  float ca_c = cos(ca);
  float ca_s = sin(ca);
  vec2 rotatedScreenUV = mat2(ca_c, -ca_s, ca_s, ca_c) * screenUV;
  vec2 nodeUV = vec2(rotatedScreenUV.x, -rotatedScreenUV.y) / effectiveRadius;`,d=`#version 300 es
precision highp float;

in vec2 v_uv;
in vec2 v_nodeCenter;
in float v_nodeRadius;
in vec2 v_labelCenter;
in vec2 v_labelHalfSize;
in float v_aaWidth;
in float v_shapeId;
in float v_nodeRotation;
in float v_labelAngle;
in vec4 v_backdropColor;
in vec4 v_backdropShadowColor;
in float v_backdropShadowBlur;
in float v_backdropPadding;
in vec4 v_backdropBorderColor;
in float v_backdropBorderWidth;
in float v_backdropCornerRadius;
in float v_backdropArea;
`.concat(Rd(t,n,"in"),`

uniform float u_cameraAngle;
`).concat(i,`

layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;

`).concat(a,`
`).concat(Kb,`
`).concat(Zb,`
`).concat(Qb,`
`).concat(Jb,`

void main() {
  vec4 backdropColor = v_backdropColor;
  vec4 shadowColor = v_backdropShadowColor;
  float shadowBlur = v_backdropShadowBlur;
  float padding = v_backdropPadding;
  vec4 borderColor = v_backdropBorderColor;
  float borderWidth = v_backdropBorderWidth;
  float cornerRadius = v_backdropCornerRadius;

  float enlargedRadius = v_nodeRadius + padding;
  vec2 screenUV = v_uv - v_nodeCenter;
  `).concat(c,`

  // Query the correct shape SDF based on shapeId
  `).concat(s,`
  float nodeSdfPixels = nodeSdfNormalized * effectiveRadius - cornerRadius;

  // Label SDF with optional corner radius and rotation
  float labelSdfPixels;
  if (v_labelHalfSize.x > 0.0) {
    vec2 labelP = v_uv - v_labelCenter;
    labelSdfPixels = sdfRoundedRotatedBox(labelP, v_labelHalfSize, v_labelAngle, cornerRadius);
  } else {
    labelSdfPixels = 10000.0;
  }

  // Select area: 0=both, 1=node, 2=label
  float combinedSdf;
  if (v_backdropArea > 1.5) {
    combinedSdf = labelSdfPixels;
  } else if (v_backdropArea > 0.5) {
    combinedSdf = nodeSdfPixels;
  } else {
    combinedSdf = min(nodeSdfPixels, labelSdfPixels);
  }

  // Fill + border composite
  float outerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf);
  vec4 background;
  if (borderWidth > 0.5) {
    float innerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf + borderWidth);
    float fillAlpha = innerEdge * backdropColor.a;
    vec4 fill = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
    float borderAlpha = (outerEdge - innerEdge) * borderColor.a;
    vec4 border = vec4(borderColor.rgb * borderAlpha, borderAlpha);
    background = fill + border * (1.0 - fill.a);
  } else {
    float fillAlpha = outerEdge * backdropColor.a;
    background = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
  }

  // Gaussian-like shadow falloff (mimics canvas shadowBlur)
  vec4 shadow = vec4(0.0);
  float sigma = shadowBlur / 2.5;
  if (sigma > 0.001) {
    float shadowDist = max(0.0, combinedSdf);
    float shadowAlpha = exp(-(shadowDist * shadowDist) / (2.0 * sigma * sigma)) * shadowColor.a;
    shadow = vec4(shadowColor.rgb * shadowAlpha, shadowAlpha);
  }

  fragColor = background + shadow * (1.0 - background.a);
  fragPicking = vec4(0.0);
}
`);return d}function m0(e){var t=["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"],n=U(Ur(e)),r;try{for(n.s();!(r=n.n()).done;){var a=r.value;t.includes(a.name)||t.push(a.name)}}catch(i){n.e(i)}finally{n.f()}return t}function v0(e){return{vertexShader:g0(e),fragmentShader:p0(e),uniforms:m0(e.shapes)}}function y0(e,t,n,r){var a,i,o=r.label,s=o===void 0?{}:o,l=r.shapes,u=r.layers,c=r.getAttributeTexture,d=r.shapeGlobalIds;if(l.length===0)throw new Error("createBackdropProgram: at least one shape must be provided in 'shapes'");var h=(a=s.margin)!==null&&a!==void 0?a:5,f=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},m={shapes:l,layers:u,shapeGlobalIds:d},y=v0(m),p=(function(g){function v(){var b;oe(this,v);for(var T=arguments.length,x=new Array(T),_=0;_<T;_++)x[_]=arguments[_];return b=ye(this,v,[].concat(x)),A(b,"totalBackdropCount",0),A(b,"bufferCapacity",0),b}return be(v,g),se(v,[{key:"getDefinition",value:function(){var T=WebGL2RenderingContext,x=T.FLOAT,_=T.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:y.vertexShader,FRAGMENT_SHADER_SOURCE:y.fragmentShader,METHOD:_,UNIFORMS:y.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:x},{name:"a_labelWidth",size:1,type:x},{name:"a_labelHeight",size:1,type:x},{name:"a_textHeight",size:1,type:x},{name:"a_positionMode",size:1,type:x},{name:"a_labelAngle",size:1,type:x},{name:"a_backdropColor",size:4,type:x},{name:"a_backdropShadowColor",size:4,type:x},{name:"a_backdropShadowBlur",size:1,type:x},{name:"a_backdropPadding",size:1,type:x},{name:"a_backdropBorderColor",size:4,type:x},{name:"a_backdropExtra",size:4,type:x},{name:"a_labelBoxOffset",size:2,type:x}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:x}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processBackdrop",value:function(T,x){var _=this.floats,w=this.STRIDE,R=T*w;_[R++]=x.nodeIndex,_[R++]=x.labelWidth,_[R++]=x.labelHeight,_[R++]=x.textHeight,_[R++]=Hn[x.position],_[R++]=x.labelAngle,_[R++]=x.backdropColor[0],_[R++]=x.backdropColor[1],_[R++]=x.backdropColor[2],_[R++]=x.backdropColor[3],_[R++]=x.backdropShadowColor[0],_[R++]=x.backdropShadowColor[1],_[R++]=x.backdropShadowColor[2],_[R++]=x.backdropShadowColor[3],_[R++]=x.backdropShadowBlur,_[R++]=x.backdropPadding,_[R++]=x.backdropBorderColor[0],_[R++]=x.backdropBorderColor[1],_[R++]=x.backdropBorderColor[2],_[R++]=x.backdropBorderColor[3],_[R++]=x.backdropBorderWidth,_[R++]=x.backdropCornerRadius,_[R++]=x.backdropLabelPadding,_[R++]=x.backdropArea,_[R++]=x.labelBoxOffset[0],_[R++]=x.labelBoxOffset[1]}},{key:"setUniforms",value:function(T,x){var _=x.gl,w=x.uniformLocations;_.uniformMatrix3fv(w.u_matrix,!1,T.matrix),_.uniform1f(w.u_sizeRatio,T.sizeRatio),_.uniform1f(w.u_correctionRatio,T.correctionRatio),_.uniform1f(w.u_cameraAngle,T.cameraAngle),_.uniform2f(w.u_resolution,T.width*T.pixelRatio,T.height*T.pixelRatio),_.uniform1f(w.u_pixelRatio,T.pixelRatio),_.uniform1f(w.u_labelMargin,v.labelMargin),_.uniform1f(w.u_zoomLabelSizeRatio,1/f(T.zoomRatio)),_.uniform1f(w.u_labelPixelSnapping,T.labelPixelSnapping),_.uniform1i(w.u_nodeDataTexture,T.nodeDataTextureUnit),_.uniform1i(w.u_nodeDataTextureWidth,T.nodeDataTextureWidth),_.uniform1i(w.u_nodeFrameTexture,T.nodeFrameTextureUnit),_.uniform1i(w.u_nodeFrameTextureWidth,T.nodeFrameTextureWidth);var R=c();w.u_layerAttributeTexture&&R&&(R.bind(Ot),_.uniform1i(w.u_layerAttributeTexture,Ot),_.uniform1i(w.u_layerAttributeTextureWidth,R.getTextureWidth()),_.uniform1i(w.u_layerAttributeTexelsPerNode,R.getTexelsPerItem()));var M=U(Ur(l)),C;try{for(M.s();!(C=M.n()).done;){var N=C.value;this.setTypedUniform(N,x)}}catch(F){M.e(F)}finally{M.f()}}},{key:"hasNothingToRender",value:function(){return this.totalBackdropCount===0}},{key:"drawWebGL",value:function(T,x){var _=x.gl;this.totalBackdropCount!==0&&(this.isInstanced?_.drawArraysInstanced(T,0,this.VERTICES,this.totalBackdropCount):_.drawArrays(T,0,this.totalBackdropCount*this.VERTICES))}},{key:"reallocate",value:function(T){this.totalBackdropCount=T,T>this.bufferCapacity&&(this.bufferCapacity=Math.max(T,Math.ceil(this.bufferCapacity*1.5)||10),we(v,"reallocate",this,3)([this.bufferCapacity]))}}])})(ln);return A(p,"labelMargin",h),new p(e,t,n)}var Dd=(function(e){function t(){var n;oe(this,t);for(var r=arguments.length,a=new Array(r),i=0;i<r;i++)a[i]=arguments[i];return n=ye(this,t,[].concat(a)),A(n,"totalCharacterCount",0),A(n,"bufferCapacity",0),n}return be(t,e),se(t,[{key:"processLabel",value:function(r,a,i){if(i.hidden||!i.text)return 0;for(var o=i.text,s=o.length,l=0;l<s;l++){var u=o[l];this.processCharacter(a+l,i,u,l)}return s}},{key:"hasNothingToRender",value:function(){return this.totalCharacterCount===0}},{key:"drawWebGL",value:function(r,a){var i=a.gl;this.totalCharacterCount!==0&&(this.isInstanced?i.drawArraysInstanced(r,0,this.VERTICES,this.totalCharacterCount):i.drawArrays(r,0,this.totalCharacterCount*this.VERTICES))}},{key:"reallocate",value:function(r){this.totalCharacterCount=r,r>this.bufferCapacity&&(this.bufferCapacity=Math.max(r,Math.ceil(this.bufferCapacity*1.5)||1e3),we(t,"reallocate",this,3)([this.bufferCapacity]))}}])})(ln);function b0(){var e=`#version 300 es

in float a_nodeIndex;
in vec4 a_id;
in vec4 a_color;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in float a_padding;
in vec2 a_quadCorner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pickingPadding;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;

out vec4 v_id;
out vec4 v_color;

`.concat(xt,`
`).concat(sn,`
`).concat(Vn,`
`).concat(wd,`

void main() {
  int nodeIdx = int(a_nodeIndex);

  // Node data: (x, y, size, shapeId).
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePosition = nodeData.xy;
  float nodeSize = nodeData.z;

  // Shape-aware edge distance, read once from the shared frame texture.
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  `).concat(Td,`

  float zoomScale = u_zoomLabelSizeRatio;
  float labelW = a_labelWidth * zoomScale * u_pixelRatio;
  float labelH = a_labelHeight * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;
#ifdef PICKING_MODE
  float padding = u_pickingPadding * u_pixelRatio;
#else
  float padding = a_padding * u_pixelRatio;
#endif

  if (labelW <= 0.0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_id = vec4(0.0);
    v_color = vec4(0.0);
    return;
  }

  vec2 labelHalfSize = vec2(labelW * 0.5 + padding, labelH * 0.5 + padding);
  vec2 labelOffset = vec2(0.0);

  // Graph-aligned labels add the camera angle so the rect orbits with the text.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);

  vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
  vec2 nodeScreen = vec2(
    (nodeClip.x + 1.0) * u_resolution.x,
    (1.0 - nodeClip.y) * u_resolution.y
  ) * 0.5;
  vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  if (a_positionMode < 4.0) {
    float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
    float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;
    // Box center uses the text half-size; the padding expands the quad below.
    labelOffset = labelRotMat * labelBoxCenter(a_positionMode, labelStart, vec2(labelW * 0.5, labelH * 0.5), textHalf);
  }

  // Rotate the rect with the label so it stays aligned with the (rotated) text.
  vec2 localPos = labelOffset + labelRotMat * (a_quadCorner * labelHalfSize);
  vec2 ndcOffset = (localPos + snapDelta) * 2.0 / u_resolution;
  ndcOffset.y = -ndcOffset.y;

  gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);
  v_id = a_id;
  v_color = a_color;
}
`);return e}var x0=`#version 300 es
precision highp float;

in vec4 v_id;
in vec4 v_color;

out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    fragColor = v_id;
  #else
    if (v_color.a <= 0.0) discard;
    // v_color is non-premultiplied RGBA (0-1); convert to premultiplied for blending
    fragColor = vec4(v_color.rgb * v_color.a, v_color.a);
  #endif
}
`;function _0(e,t,n,r){var a,i,o=r.label,s=o===void 0?{}:o,l=(a=s.margin)!==null&&a!==void 0?a:$n,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},c=b0(),d=(function(h){function f(){var m;oe(this,f);for(var y=arguments.length,p=new Array(y),g=0;g<y;g++)p[g]=arguments[g];return m=ye(this,f,[].concat(p)),A(m,"totalCount",0),A(m,"bufferCapacity",0),m}return be(f,h),se(f,[{key:"getDefinition",value:function(){var y=WebGL2RenderingContext,p=y.FLOAT,g=y.UNSIGNED_BYTE,v=y.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:c,FRAGMENT_SHADER_SOURCE:x0,METHOD:v,UNIFORMS:["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:p},{name:"a_id",size:4,type:g,normalized:!0},{name:"a_color",size:4,type:g,normalized:!0},{name:"a_labelWidth",size:1,type:p},{name:"a_labelHeight",size:1,type:p},{name:"a_textHeight",size:1,type:p},{name:"a_positionMode",size:1,type:p},{name:"a_labelAngle",size:1,type:p},{name:"a_padding",size:1,type:p}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:p}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processLabelBackground",value:function(y,p){var g=this.floats,v=this.ints,b=y*this.STRIDE;g[b++]=p.nodeIndex,v[b++]=p.id,g[b++]=p.color,g[b++]=p.labelWidth,g[b++]=p.labelHeight,g[b++]=p.textHeight,g[b++]=p.positionMode,g[b++]=p.labelAngle,g[b++]=p.padding}},{key:"setUniforms",value:function(y,p){var g=p.gl,v=p.uniformLocations;g.uniformMatrix3fv(v.u_matrix,!1,y.matrix),g.uniform1f(v.u_sizeRatio,y.sizeRatio),g.uniform1f(v.u_correctionRatio,y.correctionRatio),g.uniform1f(v.u_cameraAngle,y.cameraAngle),g.uniform2f(v.u_resolution,y.width*y.pixelRatio,y.height*y.pixelRatio),g.uniform1f(v.u_pixelRatio,y.pixelRatio),g.uniform1f(v.u_labelMargin,f.labelMargin),g.uniform1f(v.u_zoomLabelSizeRatio,1/u(y.zoomRatio)),g.uniform1f(v.u_labelPixelSnapping,y.labelPixelSnapping),g.uniform1f(v.u_pickingPadding,y.labelPickingPadding),g.uniform1i(v.u_nodeDataTexture,y.nodeDataTextureUnit),g.uniform1i(v.u_nodeDataTextureWidth,y.nodeDataTextureWidth),g.uniform1i(v.u_nodeFrameTexture,y.nodeFrameTextureUnit),g.uniform1i(v.u_nodeFrameTextureWidth,y.nodeFrameTextureWidth)}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(y,p){var g=p.gl;this.totalCount!==0&&g.drawArraysInstanced(g.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(y){this.totalCount=y,y>this.bufferCapacity&&(this.bufferCapacity=Math.max(y,Math.ceil(this.bufferCapacity*1.5)||10),we(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(ln);return A(d,"labelMargin",l),new d(e,t,n)}var st={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},zr=2,Or=1e20;function T0(e,t,n,r,a){var i=e+a*4,o=document.createElement("canvas");o.width=i,o.height=i;var s=o.getContext("2d",{willReadFrequently:!0});return s.font="".concat(r," ").concat(n," ").concat(e,"px ").concat(t),s.textBaseline="alphabetic",s.textAlign="left",s.fillStyle="black",{ctx:s,canvasSize:i,gridOuter:new Float64Array(i*i),gridInner:new Float64Array(i*i),f:new Float64Array(i),z:new Float64Array(i+1),v:new Uint16Array(i)}}function S0(e,t,n,r,a){var i=e.ctx,o=e.canvasSize,s=i.measureText(t),l=s.width,u=s.actualBoundingBoxAscent,c=s.actualBoundingBoxDescent,d=s.actualBoundingBoxLeft,h=s.actualBoundingBoxRight,f=Math.ceil(u),m=Math.ceil(d),y=Math.max(0,Math.min(o-n,Math.ceil(d)+Math.ceil(h))),p=Math.min(o-n,f+Math.ceil(c)),g=y+2*n,v=p+2*n,b=Math.max(g*v,0),T=new Uint8ClampedArray(b),x={data:T,width:g,height:v,glyphWidth:y,glyphHeight:p,glyphTop:f,glyphLeft:m,glyphAdvance:l};if(y===0||p===0)return x;var _=e.gridInner,w=e.gridOuter;i.clearRect(n,n,y,p),i.fillText(t,n+m,n+f);var R=i.getImageData(n,n,y,p);w.fill(Or,0,b),_.fill(0,0,b);for(var M=0;M<p;M++)for(var C=0;C<y;C++){var N=R.data[4*(M*y+C)+3]/255;if(N!==0){var F=(M+n)*g+C+n;if(N===1)w[F]=0,_[F]=Or;else{var I=.5-N;w[F]=I>0?I*I:0,_[F]=I<0?I*I:0}}}dd(w,0,0,g,v,g,e.f,e.v,e.z),dd(_,n,n,y,p,g,e.f,e.v,e.z);for(var S=0;S<b;S++){var D=Math.sqrt(w[S])-Math.sqrt(_[S]);T[S]=Math.round(255-255*(D/r+a))}return x}function dd(e,t,n,r,a,i,o,s,l){for(var u=t;u<t+r;u++)hd(e,n*i+u,i,a,o,s,l);for(var c=n;c<n+a;c++)hd(e,c*i+t,1,r,o,s,l)}function hd(e,t,n,r,a,i,o){i[0]=0,o[0]=-Or,o[1]=Or,a[0]=e[t];for(var s=1,l=0,u=0;s<r;s++){a[s]=e[t+s*n];var c=s*s;do{var d=i[l];u=(a[s]-a[d]+c-d*d)/(s-d)/2}while(u<=o[l]&&--l>-1);l++,i[l]=s,o[l]=u,o[l+1]=Or}for(var h=0,f=0;h<r;h++){for(;o[f+1]<h;)f++;var m=i[f],y=h-m;e[t+h*n]=a[m]+y*y}}var on=(function(e){function t(){var n,r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return oe(this,t),n=ye(this,t),A(n,"fonts",new Map),A(n,"textures",[]),A(n,"cursor",{x:0,y:0,rowHeight:0,atlasIndex:0}),A(n,"pendingGlyphs",[]),A(n,"debounceTimer",null),n.options=$($({},st),r),n.canvas=document.createElement("canvas"),n.canvas.width=n.options.maxTextureSize,n.canvas.height=n.options.maxTextureSize,n.ctx=n.canvas.getContext("2d",{willReadFrequently:!0}),n.measureCanvas=document.createElement("canvas"),n.measureCtx=n.measureCanvas.getContext("2d"),n.textures.push(n.ctx.getImageData(0,0,1,1)),n}return be(t,e),se(t,[{key:"getFontKey",value:function(r){return"".concat(r.family,"-").concat(r.weight,"-").concat(r.style)}},{key:"registerFont",value:function(r){var a=this.getFontKey(r);if(this.fonts.has(a))return a;var i=T0(this.options.fontSize,r.family,r.weight,r.style,this.options.buffer);return this.fonts.set(a,{descriptor:r,generator:i,glyphs:new Map}),a}},{key:"ensureGlyphs",value:function(r,a){var i=this.fonts.get(a);if(!i)throw new Error('Font "'.concat(a,'" is not registered. Call registerFont() first.'));var o=!1,s=U(r),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,c=u.codePointAt(0);c!==void 0&&(i.glyphs.has(c)||(this.pendingGlyphs.push({fontKey:a,charCode:c}),o=!0))}}catch(d){s.e(d)}finally{s.f()}o&&this.scheduleTextureGeneration()}},{key:"measureText",value:function(r,a){var i=this.fonts.get(a);if(!i)throw new Error('Font "'.concat(a,'" is not registered.'));var o=i.descriptor,s=o.family,l=o.weight,u=o.style;return this.measureCtx.font="".concat(u," ").concat(l," ").concat(this.options.fontSize,"px ").concat(s),this.measureCtx.measureText(r).width}},{key:"getGlyph",value:function(r,a){var i=this.fonts.get(a);if(i)return i.glyphs.get(r)}},{key:"getTextures",value:function(){return this.textures}},{key:"getFontCount",value:function(){return this.fonts.size}},{key:"getGlyphCount",value:function(){var r=0,a=U(this.fonts.values()),i;try{for(a.s();!(i=a.n()).done;){var o=i.value;r+=o.glyphs.size}}catch(s){a.e(s)}finally{a.f()}return r}},{key:"hasPendingGlyphs",value:function(){return this.pendingGlyphs.length>0}},{key:"flush",value:function(){this.debounceTimer&&(clearTimeout(this.debounceTimer),this.debounceTimer=null),this.generateTextures()}},{key:"destroy",value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:"scheduleTextureGeneration",value:function(){var r=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){r.debounceTimer=null,r.generateTextures()},this.options.debounceTimeout))}},{key:"generateTextures",value:function(){if(this.pendingGlyphs.length!==0){var r=this.options,a=r.maxTextureSize,i=r.buffer,o=r.radius,s=r.cutoff,l=U(this.pendingGlyphs),u;try{for(l.s();!(u=l.n()).done;){var c=u.value,d=c.fontKey,h=c.charCode,f=this.fonts.get(d);if(!(!f||f.glyphs.has(h))){var m=String.fromCodePoint(h),y=S0(f.generator,m,i,o,s),p=y.width,g=y.height;this.cursor.x+p+zr>a&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+zr,this.cursor.rowHeight=0),this.cursor.y+g+zr>a&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,a,a));for(var v=y.data,b=new Uint8ClampedArray(p*g*4),T=0;T<v.length;T++){var x=T*4;b[x]=255,b[x+1]=255,b[x+2]=255,b[x+3]=v[T]}var _=new ImageData(b,p,g);this.ctx.putImageData(_,this.cursor.x,this.cursor.y);var w={charCode:h,width:y.glyphWidth,height:y.glyphHeight,bearingX:-y.glyphLeft-i,bearingY:y.glyphTop+i,advance:y.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:p,atlasHeight:g,atlasIndex:this.cursor.atlasIndex};f.glyphs.set(h,w),this.cursor.x+=p+zr,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,g)}}}catch(R){l.e(R)}finally{l.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(t.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:"finalizeCurrentTexture",value:function(){var r=this.options.maxTextureSize,a=this.cursor.y>0||this.cursor.rowHeight>0,i=Math.min(r,Math.max(this.cursor.x,a?r:1)),o=Math.min(r,this.cursor.y+this.cursor.rowHeight+zr),s=this.ctx.getImageData(0,0,i,o);this.cursor.atlasIndex>=this.textures.length?this.textures.push(s):this.textures[this.cursor.atlasIndex]=s}}])})(vd.EventEmitter);A(on,"ATLAS_UPDATED_EVENT","atlasUpdated");var w0=st.fontSize;function E0(){var e=`  // -------------------------------------------------------------------------
  // Step 3: Calculate position offset from the shared edge distance
  // -------------------------------------------------------------------------
  vec2 positionOffset = vec2(0.0);

  if (a_positionMode < 4.0) {
    vec2 screenDir = getLabelDirection(a_positionMode);
    float boundaryDistPixels = nodeRadiusPixels * edgeDist;
    positionOffset = screenDir * (boundaryDistPixels + margin);
  }`,t=`#version 300 es

// ============================================================================
// Attributes
// ============================================================================

// Per-character (instanced)
in float a_nodeIndex;        // Index into node data texture
in vec2 a_charOffset;        // Character offset from label origin (pixels)
in vec2 a_charSize;          // Character dimensions (pixels)
in vec4 a_texCoords;         // Atlas coords: (x, y, width, height) in pixels
in vec4 a_color;             // Text color (RGBA)
in float a_margin;           // Gap between node edge and label (pixels)
in float a_positionMode;     // Position: 0=right, 1=left, 2=above, 3=below, 4=over
in float a_labelWidth;       // Total label width (pixels)
in float a_labelHeight;      // Label height (pixels)
in float a_verticalCenter;   // Vertical center offset from baseline (pixels)
in float a_textHeight;       // Actual text height: maxAscent + maxDescent (pixels)
in float a_labelAngle;       // Label rotation angle (radians)

// Per-vertex (constant quad corners)
in vec2 a_quadCorner;        // Quad corner: [-1,-1], [1,-1], [-1,1], [1,1]

// ============================================================================
// Uniforms
// ============================================================================

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pixelRatio;

// ============================================================================
// Varyings
// ============================================================================

out vec2 v_texCoord;
out vec4 v_color;
out float v_fontScale;

// ============================================================================
// Constants
// ============================================================================

const float bias = 255.0 / 254.0;
const float ATLAS_FONT_SIZE = `.concat(xe(w0),`;

// ============================================================================
// Helper Functions
// ============================================================================

`).concat(xt,`
`).concat(sn,`
`).concat(Vn,`
`).concat(Sd,`

// ============================================================================
// Main
// ============================================================================

void main() {
  // -------------------------------------------------------------------------
  // Step 0: Fetch node data + shared edge distance from textures
  // -------------------------------------------------------------------------
  // Node-data texture format: vec4(x, y, size, shapeId)
  // 2D texture layout: texCoord = (index % width, index / width)
  int nodeIdx = int(a_nodeIndex);
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 a_anchorPosition = nodeData.xy;
  float a_nodeSize = nodeData.z;

  // Normalized edge distance from the shared frame texture (the frame-pass ran
  // the SDF search once; the label just reads the result).
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  // Apply zoom-dependent label size scaling
  // Positional values are in CSS pixels; multiply by u_pixelRatio to convert to
  // physical pixels, which is what the NDC conversion (/ u_resolution) expects.
  float zoomScale = u_zoomLabelSizeRatio;
  float margin = a_margin * zoomScale * u_pixelRatio;
  vec2 charOffset = a_charOffset * zoomScale * u_pixelRatio;
  vec2 charSize = a_charSize * zoomScale * u_pixelRatio;
  float labelWidth = a_labelWidth * zoomScale * u_pixelRatio;
  float labelHeight = a_labelHeight * zoomScale;

  // Font scale: ratio of CSS label size to the base atlas font size.
  // Divided by u_pixelRatio because the atlas is generated at ATLAS_FONT_SIZE * pixelRatio,
  // which cancels out the u_pixelRatio in the fragment shader's gamma formula and keeps
  // the anti-aliasing band width consistent across pixel densities.
  v_fontScale = a_labelHeight * zoomScale / (ATLAS_FONT_SIZE * u_pixelRatio);

  // -------------------------------------------------------------------------
  // Step 1: Transform node position to clip space
  // -------------------------------------------------------------------------
  vec3 anchorClip = u_matrix * vec3(a_anchorPosition, 1.0);

  // -------------------------------------------------------------------------
  // Step 2: Convert node size to screen pixels
  // -------------------------------------------------------------------------
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float nodeRadiusGraphSpace = a_nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
  float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
  float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;

`).concat(e,`

  // -------------------------------------------------------------------------
  // Step 4: Calculate final vertex position
  // -------------------------------------------------------------------------
  vec2 cornerOffset = (a_quadCorner + 1.0) * 0.5;
  vec2 charPixelPos = positionOffset + charOffset + cornerOffset * charSize;

  // Apply text alignment based on position mode
  float verticalCenter = a_verticalCenter * zoomScale * u_pixelRatio;
  float textHeight = a_textHeight * zoomScale * u_pixelRatio;
  float baselineToDescent = textHeight / 2.0 - verticalCenter;
  float baselineToAscent = textHeight / 2.0 + verticalCenter;

  if (a_positionMode < 0.5) {
    // Right: vertically center
    charPixelPos.y += verticalCenter;
  } else if (a_positionMode < 1.5) {
    // Left: right-align and vertically center
    charPixelPos.x -= labelWidth;
    charPixelPos.y += verticalCenter;
  } else if (a_positionMode < 2.5) {
    // Above: center horizontally, bottom of text at anchor
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y -= baselineToDescent;
  } else if (a_positionMode < 3.5) {
    // Below: center horizontally, top of text at anchor
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y += baselineToAscent;
  } else {
    // Over: center both
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y += verticalCenter;
  }

  // Apply label angle rotation. Graph-aligned labels add the camera angle so the
  // whole label orbits the node in lockstep with the frame-pass edge distance.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);
  charPixelPos = labelRotMat * charPixelPos;

  // Snap node center to pixel grid so label/backdrop/attachment move as a unit
  vec2 nodeScreen = vec2(
    (anchorClip.x + 1.0) * u_resolution.x,
    (1.0 - anchorClip.y) * u_resolution.y
  ) * 0.5;
  charPixelPos += (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  // Convert to NDC (flip Y: screen Y-down -> clip Y-up)
  vec2 ndcOffset = vec2(charPixelPos.x, -charPixelPos.y) * 2.0 / u_resolution;
  gl_Position = vec4(anchorClip.xy + ndcOffset, 0.0, 1.0);

  // -------------------------------------------------------------------------
  // Step 5: Texture coordinates
  // -------------------------------------------------------------------------
  v_texCoord = (a_texCoords.xy + cornerOffset * a_texCoords.zw) / u_atlasSize;

  // -------------------------------------------------------------------------
  // Step 6: Pass color
  // -------------------------------------------------------------------------
  v_color = a_color;
  v_color.a *= bias;
}
`);return t}function A0(){var e=`#version 300 es
precision highp float;

in vec2 v_texCoord;
in vec4 v_color;
in float v_fontScale;

uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    // Labels are not pickable - discard all fragments in picking mode
    fragColor = vec4(0.0);
    discard;
  #else
    // Sample SDF value from atlas (high = inside glyph, low = outside)
    float sdfValue = texture(u_atlas, v_texCoord).a;

    // Edge threshold: 1.0 - cutoff = 0.75 for default cutoff=0.25
    // This is where the glyph edge is located in the SDF
    float edgeThreshold = 1.0 - u_sdfBuffer;

    // Gamma controls the anti-aliasing band width.
    // Scale inversely with font scale so small labels get a wider AA band
    // (smoother) and large labels get a tighter band (sharper).
    float gamma = u_gamma / (u_pixelRatio * v_fontScale);

    // Pure gamma-based anti-aliasing using smoothstep
    // The AA band extends from (threshold - gamma) to (threshold + gamma)
    float alpha = smoothstep(edgeThreshold - gamma, edgeThreshold + gamma, sdfValue);

    // Premultiplied alpha output for correct blending
    float finalAlpha = v_color.a * alpha;
    fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
  #endif
}
`;return e}function R0(){return["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_pixelRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_zoomLabelSizeRatio","u_labelPixelSnapping"]}function D0(){return{vertexShader:E0(),fragmentShader:A0(),uniforms:R0()}}function k0(e,t,n,r){var a,i,o=r.label,s=o===void 0?{}:o,l=(a=s.margin)!==null&&a!==void 0?a:$n,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},c=D0(),d=(function(h){function f(m,y,p){var g,v,b,T;if(oe(this,f),T=ye(this,f,[m,y,p]),A(T,"atlasTexture",null),A(T,"atlasNeedsUpdate",!1),A(T,"labelGlyphCache",new Map),T.atlasFontSize=st.fontSize*Nr(),T.atlasManager=new on({fontSize:T.atlasFontSize}),T.gamma=.025,T.sdfBuffer=st.cutoff,T.atlasTexture=m.createTexture(),!T.atlasTexture)throw new Error("NodeLabelProgram: failed to create atlas texture");m.bindTexture(m.TEXTURE_2D,T.atlasTexture),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_WRAP_S,m.CLAMP_TO_EDGE),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_WRAP_T,m.CLAMP_TO_EDGE),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_MIN_FILTER,m.LINEAR),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_MAG_FILTER,m.LINEAR),m.bindTexture(m.TEXTURE_2D,null),T.atlasManager.on(on.ATLAS_UPDATED_EVENT,function(){T.atlasNeedsUpdate=!0});var x={family:((g=s.font)===null||g===void 0?void 0:g.family)||"sans-serif",weight:((v=s.font)===null||v===void 0?void 0:v.weight)||"normal",style:((b=s.font)===null||b===void 0?void 0:b.style)||"normal"};return T.defaultFontKey=T.atlasManager.registerFont(x),T}return be(f,h),se(f,[{key:"getDefinition",value:function(){var y=WebGL2RenderingContext,p=y.FLOAT,g=y.UNSIGNED_BYTE,v=y.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:c.vertexShader,FRAGMENT_SHADER_SOURCE:c.fragmentShader,METHOD:v,UNIFORMS:c.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:p},{name:"a_charOffset",size:2,type:p},{name:"a_charSize",size:2,type:p},{name:"a_texCoords",size:4,type:p},{name:"a_color",size:4,type:g,normalized:!0},{name:"a_margin",size:1,type:p},{name:"a_positionMode",size:1,type:p},{name:"a_labelWidth",size:1,type:p},{name:"a_labelHeight",size:1,type:p},{name:"a_verticalCenter",size:1,type:p},{name:"a_textHeight",size:1,type:p},{name:"a_labelAngle",size:1,type:p}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:p}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(y,p){if(p.hidden||!p.text){this.labelGlyphCache.delete(y);return}var g=p.text,v=p.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(g,v);var b=[],T=[],x=0,_=0,w=0,R=U(g),M;try{for(R.s();!(M=R.n()).done;){var C=M.value,N=C.codePointAt(0);if(N===void 0){b.push(void 0),T.push(x);continue}var F=this.atlasManager.getGlyph(N,v);b.push(F),T.push(x),F&&(x+=F.advance,_=Math.max(_,F.bearingY),w=Math.max(w,F.atlasHeight-F.bearingY))}}catch(I){R.e(I)}finally{R.f()}this.labelGlyphCache.set(y,{glyphs:b,xOffsets:T,totalWidth:x,totalHeight:_+w,verticalCenterOffset:(_-w)/2})}},{key:"processCharacter",value:function(y,p,g,v){var b=this.floats,T=this.STRIDE,x=y*T,_=this.labelGlyphCache.get(p.parentKey);if(!_||!_.glyphs[v]){for(var w=0;w<T;w++)b[x+w]=0;return}var R=_.glyphs[v],M=_.xOffsets[v],C=p.size/this.atlasFontSize,N=qe(p.color),F=x;b[F++]=p.nodeIndex,b[F++]=(M+R.bearingX)*C,b[F++]=-R.bearingY*C,b[F++]=R.atlasWidth*C,b[F++]=R.atlasHeight*C,b[F++]=R.atlasX,b[F++]=R.atlasY,b[F++]=R.atlasWidth,b[F++]=R.atlasHeight,b[F++]=N,b[F++]=p.margin,b[F++]=Hn[p.position],b[F++]=_.totalWidth*C,b[F++]=p.size,b[F++]=_.verticalCenterOffset*C,b[F++]=_.totalHeight*C,b[F++]=p.labelAngle}},{key:"processLabel",value:function(y,p,g){return this.prepareLabelGlyphs(y,g),we(f,"processLabel",this,3)([y,p,g])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var y=this.normalProgram.gl,p=this.atlasManager.getTextures();if(p.length!==0){var g=p[0];y.bindTexture(y.TEXTURE_2D,this.atlasTexture),y.texImage2D(y.TEXTURE_2D,0,y.RGBA,g.width,g.height,0,y.RGBA,y.UNSIGNED_BYTE,g.data),y.bindTexture(y.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(y,p){var g=p.gl,v=p.uniformLocations;g.uniformMatrix3fv(v.u_matrix,!1,y.matrix),g.uniform1f(v.u_sizeRatio,y.sizeRatio),g.uniform1f(v.u_correctionRatio,y.correctionRatio),g.uniform1f(v.u_cameraAngle,y.cameraAngle),g.uniform2f(v.u_resolution,y.width*y.pixelRatio,y.height*y.pixelRatio);var b=this.atlasManager.getTextures();b.length>0?g.uniform2f(v.u_atlasSize,b[0].width,b[0].height):g.uniform2f(v.u_atlasSize,1,1),g.activeTexture(g.TEXTURE0),g.bindTexture(g.TEXTURE_2D,this.atlasTexture),g.uniform1i(v.u_atlas,0),v.u_nodeDataTexture!==void 0&&g.uniform1i(v.u_nodeDataTexture,y.nodeDataTextureUnit),v.u_nodeDataTextureWidth!==void 0&&g.uniform1i(v.u_nodeDataTextureWidth,y.nodeDataTextureWidth),g.uniform1i(v.u_nodeFrameTexture,y.nodeFrameTextureUnit),g.uniform1i(v.u_nodeFrameTextureWidth,y.nodeFrameTextureWidth),g.uniform1f(v.u_gamma,this.gamma),g.uniform1f(v.u_sdfBuffer,this.sdfBuffer),g.uniform1f(v.u_pixelRatio,y.pixelRatio),g.uniform1f(v.u_zoomLabelSizeRatio,1/f.zoomToLabelSizeRatioFunction(y.zoomRatio)),g.uniform1f(v.u_labelPixelSnapping,y.labelPixelSnapping)}},{key:"renderProgram",value:function(y,p){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),we(f,"renderProgram",this,3)([y,p])}},{key:"registerFont",value:function(y){var p=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",g=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:y,weight:p,style:g})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"measureLabel",value:function(y,p,g){var v=g||this.defaultFontKey;this.atlasManager.ensureGlyphs(y,v),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var b=0,T=0,x=0,_=U(y),w;try{for(_.s();!(w=_.n()).done;){var R=w.value,M=R.codePointAt(0);if(M!==void 0){var C=this.atlasManager.getGlyph(M,v);C&&(b+=C.advance,T=Math.max(T,C.bearingY),x=Math.max(x,C.atlasHeight-C.bearingY))}}}catch(F){_.e(F)}finally{_.f()}var N=p/this.atlasFontSize;return{width:b*N,height:p,textHeight:(T+x)*N}}},{key:"ensureGlyphsReady",value:function(y,p){var g=p||this.defaultFontKey,v=U(y),b;try{for(v.s();!(b=v.n()).done;){var T=b.value;this.atlasManager.ensureGlyphs(T,g)}}catch(x){v.e(x)}finally{v.f()}this.atlasManager.flush()}},{key:"kill",value:function(){var y=this.normalProgram.gl;this.atlasTexture&&(y.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),we(f,"kill",this,3)([])}}])})(Dd);return A(d,"labelMargin",l),A(d,"zoomToLabelSizeRatioFunction",u),new d(e,t,n)}var C0=`#version 300 es
precision highp float;

in float v_edgeDist;

// R32F target: only the .r channel is stored.
out vec4 fragColor;

void main() {
  fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function L0(e,t,n){var r=Ts(e),a=Ur(e).map(function(m){return"uniform ".concat(m.type," ").concat(m.name,";")}).join(`
`),i=t0(e,n),o=i.code,s=i.multiShape,l=qn(e,t),u=Object.keys(l.specs).map(function(m){return"float v_".concat(m,";")}).join(`
`),c=Un(l,{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),d=c.fetchCode,h=c.varyingAssignments,f=`#version 300 es
precision highp float;

uniform float u_cameraAngle;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;
`.concat(a,`

in float a_nodeIndex;     // node-data texture index (also the target frame texel)
in float a_positionMode;  // 0=right 1=left 2=above 3=below 4=over
in float a_labelAngle;    // intrinsic label angle (radians)

out float v_edgeDist;

// Shape attributes (plain globals: this pass is vertex-only)
`).concat(u,`

`).concat(xt,`
`).concat(sn,`
`).concat(r,`
`).concat(o,`
`).concat(Sd,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(d,`
`).concat(h,`
  `).concat(s?`// Multi-shape: the shape id lives in the node-data texture's .w channel:
  g_shapeId = int(readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).w);`:"// Single-shape mode, shape id not needed",`

  // Per-node rotation alignment (0 = viewport, 1 = graph).
  vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  float nodeRotation = nodeFlags.r;
  float labelRotation = nodeFlags.g;

  // Effective angle: intrinsic (style-given) plus the camera angle when the label
  // is graph-aligned. The companions place the box at this same angle.
  float effectiveAngle = a_labelAngle - labelRotation * u_cameraAngle;

  // The "over" mode (4) sits on the node center, so it has no edge distance.
  float edgeDist = 0.0;
  if (a_positionMode < 4.0) {
    vec2 screenDir = getLabelDirection(a_positionMode);
    // Rotate by the effective label angle. Inlined rather than via rotate2D()
    // because the shape SDFs (getShapeGLSLForShapes) already define that helper
    // for multi-shape programs, and redefining it would be a GLSL error.
    float ea_c = cos(effectiveAngle);
    float ea_s = sin(effectiveAngle);
    vec2 rotatedScreenDir = mat2(ea_c, -ea_s, ea_s, ea_c) * screenDir;
    // Screen (Y-down) -> SDF (Y-up).
    vec2 sdfDir = vec2(rotatedScreenDir.x, -rotatedScreenDir.y);
    // Counter-rotate into the shape's local frame for graph-aligned nodes, so the
    // boundary is queried against the shape's actual on-screen orientation.
    float nodeCa = -u_cameraAngle * nodeRotation;
    float nc = cos(nodeCa), ns = sin(nodeCa);
    sdfDir = mat2(nc, -ns, ns, nc) * sdfDir;
    edgeDist = findEdgeDistance(sdfDir, 1.0);
  }
  v_edgeDist = edgeDist;

  // Scatter to this node's texel center in the frame texture.
  float x = mod(a_nodeIndex, u_frameTextureWidth);
  float y = floor(a_nodeIndex / u_frameTextureWidth);
  vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
  gl_Position = vec4(ndc, 0.0, 1.0);
  gl_PointSize = 1.0;
}
`);return f}var kd=(function(){function e(t,n){oe(this,e),A(this,"uniformLocations",{});var r=n.shapes,a=n.layers,i=n.shapeGlobalIds;if(r.length===0)throw new Error("NodeLabelFramePass: at least one shape must be provided");this.gl=t,this.shapeUniforms=Ur(r),this.hasAttributeData=Object.keys(qn(r,a).offsets).length>0,this.vertexShader=bs(t,L0(r,a,i)),this.fragmentShader=xs(t,C0),this.program=_s(t,[this.vertexShader,this.fragmentShader]);var o=["u_cameraAngle","u_nodeDataTexture","u_nodeDataTextureWidth","u_frameTextureWidth","u_frameTextureHeight","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"].concat(Z(this.shapeUniforms.map(function(g){return g.name}))),s=U(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;this.uniformLocations[u]=t.getUniformLocation(this.program,u)}}catch(g){s.e(g)}finally{s.f()}var c=e.FLOATS_PER_POINT*4;this.vao=t.createVertexArray(),this.buffer=t.createBuffer(),t.bindVertexArray(this.vao),t.bindBuffer(t.ARRAY_BUFFER,this.buffer);var d=U([["a_nodeIndex",0],["a_positionMode",4],["a_labelAngle",8]]),h;try{for(d.s();!(h=d.n()).done;){var f=le(h.value,2),m=f[0],y=f[1],p=t.getAttribLocation(this.program,m);p>=0&&(t.enableVertexAttribArray(p),t.vertexAttribPointer(p,1,t.FLOAT,!1,c,y))}}catch(g){d.e(g)}finally{d.f()}t.bindVertexArray(null)}return se(e,[{key:"run",value:function(n,r,a,i,o){if(r!==0){var s=this.gl;s.useProgram(this.program),s.bindVertexArray(this.vao),s.bindBuffer(s.ARRAY_BUFFER,this.buffer),s.bufferData(s.ARRAY_BUFFER,n.subarray(0,r*e.FLOATS_PER_POINT),s.DYNAMIC_DRAW);var l=this.uniformLocations;s.uniform1f(l.u_cameraAngle,i.cameraAngle),s.uniform1i(l.u_nodeDataTexture,i.nodeDataTextureUnit),s.uniform1i(l.u_nodeDataTextureWidth,i.nodeDataTextureWidth),s.uniform1f(l.u_frameTextureWidth,a.getTextureWidth()),s.uniform1f(l.u_frameTextureHeight,a.getTextureHeight()),this.hasAttributeData&&o&&(o.bind(Ot),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,Ot),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=U(this.shapeUniforms),c;try{for(u.s();!(c=u.n()).done;){var d=c.value;Es(s,this.uniformLocations[d.name],d)}}catch(h){u.e(h)}finally{u.f()}a.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,r),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var n=this.gl;n.deleteProgram(this.program),n.deleteShader(this.vertexShader),n.deleteShader(this.fragmentShader),n.deleteBuffer(this.buffer),n.deleteVertexArray(this.vao)}}])})();A(kd,"FLOATS_PER_POINT",3);function Cd(e,t,n,r,a){var i,o=r.label,s=o===void 0?{}:o,l=r.shapes;if(l.length===0)throw new Error("createNodeProgram: at least one shape must be provided in 'shapes'");var u={},c=[],d;l.forEach(function(w,R){var M=qb(w);R===0&&(d=M),u[w.name]=R,c[R]=Wr(M)});var h=Z(r.layers),f=cd({shapes:l,layers:h,shapeGlobalIds:l.length>1?c:void 0,antialias:a}),m=k0(e,null,n,{label:s}),y=y0(e,null,n,{shapes:l,layers:h,getAttributeTexture:function(){return _.getAttributeTexture()},label:s,shapeGlobalIds:l.length>1?c:void 0}),p=_0(e,t,n,{label:s}),g=r.labelAttachments&&Object.keys(r.labelAttachments).length>0?u0(e,null,n,{label:s}):null,v=new kd(e,{shapes:l,layers:h,shapeGlobalIds:l.length>1?c:void 0}),b=Fi(l,h),T=Xe(b),x=(i=(function(w){function R(M,C,N){var F;oe(this,R),F=ye(this,R,[M,C,N]),A(F,"layerLifecycles",new Map),A(F,"layersNeedingRegeneration",new Set),A(F,"attrDescriptors",[]),F._pickingBuffer=C;var I=x.layerTextures.get(M);I||(I=new Ci(M,T),x.layerTextures.set(M,I)),F.layerAttributeTexture=I;var S=x.textureRefCounts.get(M)||0;x.textureRefCounts.set(M,S+1),F.packedAttributeData=new Float32Array(T.floatsPerItem),h.forEach(function(E,L){if(E.lifecycle){var P={gl:M,renderer:{refresh:function(){return N.refresh()}},getUniformLocation:function(O){return M.getUniformLocation(F.normalProgram.program,O)},requestShaderRegeneration:function(){F.layersNeedingRegeneration.add(L)},requestRefresh:function(){N.refresh()}},k=E.lifecycle(P);F.layerLifecycles.set(L,k)}}),F.layerLifecycles.forEach(function(E){var L;(L=E.init)===null||L===void 0||L.call(E)});var D=new Map;return F.layerLifecycles.forEach(function(E,L){E.getAttributeData&&D.set(L,E)}),F.attrDescriptors=Li(b,T,D),F}return be(R,w),se(R,[{key:"getDefinition",value:function(){var C=WebGL2RenderingContext,N=C.FLOAT,F=C.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:f.vertexShader,FRAGMENT_SHADER_SOURCE:f.fragmentShader,METHOD:F,UNIFORMS:f.uniforms,ATTRIBUTES:f.attributes,CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:N}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"maybeRegenerateShaders",value:function(){var C=this;if(this.layersNeedingRegeneration.size!==0){h=h.map(function(L,P){if(C.layersNeedingRegeneration.has(P)){var k=C.layerLifecycles.get(P);if(k!=null&&k.regenerate){var z=k.regenerate();return $($({},z),{},{lifecycle:L.lifecycle})}}return L}),this.layersNeedingRegeneration.clear(),f=cd({shapes:l,layers:h,shapeGlobalIds:l.length>1?c:void 0,antialias:this.renderer.getSetting("antialiasNodes")});var N=this.normalProgram.gl,F=this.normalProgram,I=F.program,S=F.buffer,D=F.vertexShader,E=F.fragmentShader;N.deleteProgram(I),N.deleteBuffer(S),N.deleteShader(D),N.deleteShader(E),this.normalProgram=this.getProgramInfo("normal",N,f.vertexShader,f.fragmentShader,this._pickingBuffer)}}},{key:"allocateNode",value:function(C){this.layerAttributeTexture.allocate(C)}},{key:"freeNode",value:function(C){this.layerAttributeTexture.free(C)}},{key:"getAttributeTexture",value:function(){return this.layerAttributeTexture}},{key:"uploadLayerTexture",value:function(){this.layerAttributeTexture.upload()}},{key:"process",value:function(C,N,F,I,S){var D=N*this.STRIDE;if(F.visibility==="hidden"){for(var E=D+this.STRIDE;D<E;D++)this.floats[D]=0;this.floats[N*this.STRIDE]=Ed;return}this.processVisibleItem(zn(C),D,F,I,S)}},{key:"processVisibleItem",value:function(C,N,F,I,S){var D,E=this.floats,L=this.ints;if(E[N++]=I,L[N++]=C,E[N++]=(D=F.opacity)!==null&&D!==void 0?D:1,T.floatsPerItem!==0){var P=this.packedAttributeData;Pi(this.attrDescriptors,F,P,F.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(S,P)}}},{key:"setUniforms",value:function(C,N){var F=this,I=N.gl,S=N.uniformLocations;S.u_matrix&&I.uniformMatrix3fv(S.u_matrix,!1,C.matrix),S.u_sizeRatio&&I.uniform1f(S.u_sizeRatio,C.sizeRatio),S.u_correctionRatio&&I.uniform1f(S.u_correctionRatio,C.correctionRatio),S.u_pickingPadding&&I.uniform1f(S.u_pickingPadding,C.nodePickingPadding),S.u_cameraAngle&&I.uniform1f(S.u_cameraAngle,C.cameraAngle),S.u_nodeDataTexture&&I.uniform1i(S.u_nodeDataTexture,C.nodeDataTextureUnit),S.u_nodeDataTextureWidth&&I.uniform1i(S.u_nodeDataTextureWidth,C.nodeDataTextureWidth),S.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(Ot),I.uniform1i(S.u_layerAttributeTexture,Ot)),S.u_layerAttributeTextureWidth&&I.uniform1i(S.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),S.u_layerAttributeTexelsPerNode&&I.uniform1i(S.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),l.forEach(function(D){D.uniforms.forEach(function(E){F.setTypedUniform(E,N)})}),h.forEach(function(D){D.uniforms.forEach(function(E){F.setTypedUniform(E,N)})})}},{key:"render",value:function(C,N,F){this.maybeRegenerateShaders(),we(R,"render",this,3)([C,N,F])}},{key:"renderProgram",value:function(C,N){var F=N.gl,I=N.program;F.useProgram(I),N===this.normalProgram&&this.layerLifecycles.forEach(function(S){var D;(D=S.beforeRender)===null||D===void 0||D.call(S)}),we(R,"renderProgram",this,3)([C,N])}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(F){var I;(I=F.kill)===null||I===void 0||I.call(F)}),this.layerLifecycles.clear();var C=this.normalProgram.gl,N=(x.textureRefCounts.get(C)||1)-1;N<=0?(this.layerAttributeTexture.kill(),x.layerTextures.delete(C),x.textureRefCounts.delete(C)):x.textureRefCounts.set(C,N),we(R,"kill",this,3)([])}}])})(ln),A(i,"layerTextures",new WeakMap),A(i,"textureRefCounts",new WeakMap),i),_=new x(e,null,n);return{nodeProgram:_,labelProgram:m,backdropProgram:y,labelBackgroundProgram:p,attachmentProgram:g,framePass:v,shapeSlug:d,shapeNameToIndex:l.length>1?u:void 0,shapeGlobalIds:l.length>1?c:void 0}}var Bt=6;function Vr(e){var t=e.offsets,n=e.specs,r=e.floatsPerItem,a=Object.keys(t);if(a.length===0||r===0)return{uniformDeclarations:"",uniformNames:[],vertexVaryingDeclarations:"",fragmentVaryingDeclarations:"",fetchCode:"",varyingAssignments:""};var i=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=["u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"],s=a.map(function(f){var m=n[f].size===1?"float":"vec".concat(n[f].size);return"".concat(m," v_").concat(f,";")}),l=s.map(function(f){return"out ".concat(f)}).join(`
`),u=s.map(function(f){return"in ".concat(f)}).join(`
`),c=Un(e,{varPrefix:"attr",baseTexelExpr:"edgeIdx * u_edgeAttributeTexelsPerEdge",textureWidthUniform:"u_edgeAttributeTextureWidth",textureSamplerUniform:"u_edgeAttributeTexture"}),d=c.fetchCode,h=c.varyingAssignments;return{uniformDeclarations:i,uniformNames:o,vertexVaryingDeclarations:l,fragmentVaryingDeclarations:u,fetchCode:d,varyingAssignments:h}}function P0(e){return`
float findSourceClampT_`.concat(e,`(vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  float lo = 0.0, hi = 0.5;
  float nodeExtent = sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
  float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;

  // Counter-rotate the query point so viewport-aligned nodes (rotateAlign=0) are
  // clamped against their on-screen orientation; graph-aligned nodes skip it.
  float ca = u_cameraAngle * (1.0 - sourceRotateAlign);
  float rc = cos(ca), rs = sin(ca);
  mat2 rot = mat2(rc, -rs, rs, rc);

  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 pos = path_`).concat(e,`_position(mid, source, target);
    vec2 localPos = rot * ((pos - source) / nodeExtent);
    float sdf = querySDF(sourceShapeId, localPos, effectiveSize);
    if (sdf < 0.0) lo = mid;
    else hi = mid;
  }

  float pathLen = path_`).concat(e,`_length(source, target);
  float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
  return (lo + hi) * 0.5 + marginT;
}
`)}function F0(e){return`
float findTargetClampT_`.concat(e,`(vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  float lo = 0.5, hi = 1.0;
  float nodeExtent = targetSize * u_correctionRatio / u_sizeRatio * 2.0;
  float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;

  // See findSourceClampT_ for the rotation rationale.
  float ca = u_cameraAngle * (1.0 - targetRotateAlign);
  float rc = cos(ca), rs = sin(ca);
  mat2 rot = mat2(rc, -rs, rs, rc);

  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 pos = path_`).concat(e,`_position(mid, source, target);
    vec2 localPos = rot * ((pos - target) / nodeExtent);
    float sdf = querySDF(targetShapeId, localPos, effectiveSize);
    if (sdf < 0.0) hi = mid;
    else lo = mid;
  }

  float pathLen = path_`).concat(e,`_length(source, target);
  float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
  return (lo + hi) * 0.5 - marginT;
}
`)}function Ld(e){return`
// Auto-generated numerical tangent (from position via finite differences)
vec2 path_`.concat(e,`_tangent(float t, vec2 source, vec2 target) {
  float epsilon = 0.001;
  float t1 = max(0.0, t - epsilon);
  float t2 = min(1.0, t + epsilon);
  vec2 p1 = path_`).concat(e,`_position(t1, source, target);
  vec2 p2 = path_`).concat(e,`_position(t2, source, target);
  return normalize(p2 - p1);
}

// Auto-generated normal (perpendicular to tangent)
vec2 path_`).concat(e,`_normal(float t, vec2 source, vec2 target) {
  vec2 tangent = path_`).concat(e,`_tangent(t, source, target);
  return vec2(-tangent.y, tangent.x);
}
`)}function M0(e){return`
// Auto-generated path length (samples position 16 times)
float path_`.concat(e,`_length(vec2 source, vec2 target) {
  float len = 0.0;
  vec2 prev = path_`).concat(e,`_position(0.0, source, target);
  for (int i = 1; i <= 16; i++) {
    float t = float(i) / 16.0;
    vec2 curr = path_`).concat(e,`_position(t, source, target);
    len += length(curr - prev);
    prev = curr;
  }
  return len;
}
`)}function I0(e){return`
// Auto-generated closest_t (coarse sample + ternary search)
float path_`.concat(e,`_closest_t(vec2 p, vec2 source, vec2 target) {
  // Coarse search: find best among 10 samples
  float bestT = 0.0;
  float bestDist = 1e10;
  for (int i = 0; i <= 10; i++) {
    float t = float(i) / 10.0;
    vec2 pos = path_`).concat(e,`_position(t, source, target);
    float d = length(p - pos);
    if (d < bestDist) {
      bestDist = d;
      bestT = t;
    }
  }

  // Refine with ternary search
  float lo = max(0.0, bestT - 0.1);
  float hi = min(1.0, bestT + 0.1);
  for (int i = 0; i < 10; i++) {
    float mid1 = lo + (hi - lo) / 3.0;
    float mid2 = hi - (hi - lo) / 3.0;
    float d1 = length(p - path_`).concat(e,`_position(mid1, source, target));
    float d2 = length(p - path_`).concat(e,`_position(mid2, source, target));
    if (d1 < d2) {
      hi = mid2;
    } else {
      lo = mid1;
    }
  }
  return (lo + hi) * 0.5;
}
`)}function N0(e){return`
// Auto-generated signed distance (via closest_t + normal)
float path_`.concat(e,`_distance(vec2 p, vec2 source, vec2 target) {
  float closestT = path_`).concat(e,`_closest_t(p, source, target);
  vec2 closest = path_`).concat(e,`_position(closestT, source, target);
  vec2 diff = p - closest;
  float dist = length(diff);
  if (dist < 0.0001) return 0.0;

  // Get normal at closest point
  vec2 normal = path_`).concat(e,`_normal(closestT, source, target);
  return dist * sign(dot(diff, normal));
}
`)}function z0(e){return`
// Auto-generated t_at_distance (binary search)
float path_`.concat(e,`_t_at_distance(float targetDist, vec2 source, vec2 target) {
  if (targetDist <= 0.0) return 0.0;

  float totalLen = path_`).concat(e,`_length(source, target);
  if (targetDist >= totalLen) return 1.0;

  // Binary search for t
  float lo = 0.0, hi = 1.0;
  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;

    // Compute arc length from 0 to mid
    float arcLen = 0.0;
    vec2 prev = path_`).concat(e,`_position(0.0, source, target);
    for (int j = 1; j <= 8; j++) {
      float t = mid * float(j) / 8.0;
      vec2 curr = path_`).concat(e,`_position(t, source, target);
      arcLen += length(curr - prev);
      prev = curr;
    }

    if (arcLen < targetDist) {
      lo = mid;
    } else {
      hi = mid;
    }
  }
  return (lo + hi) * 0.5;
}
`)}function wi(e,t){var n=new RegExp("\\b(float|vec[234]|void|int|bool)\\s+".concat(t,"\\s*\\("));return n.test(e)}function Pd(e,t){var n=[];return wi(t,"path_".concat(e,"_length"))||n.push(M0(e)),wi(t,"path_".concat(e,"_closest_t"))||n.push(I0(e)),wi(t,"path_".concat(e,"_distance"))||n.push(N0(e)),wi(t,"path_".concat(e,"_t_at_distance"))||n.push(z0(e)),n.length>0?`
// ============================================================================
// Auto-generated fallback functions (path only provided position)
// ============================================================================
`.concat(n.join(`
`)):""}function Fd(e){var t,n,r,a=e.paths,i=e.layers,o=(t=e.extremities)!==null&&t!==void 0?t:[];if(a.length===0)throw new Error("At least one path is required in 'paths'");if(i.length===0)throw new Error("At least one layer is required in 'layers'");var s=(n=e.defaultHead)!==null&&n!==void 0?n:"none",l=(r=e.defaultTail)!==null&&r!==void 0?r:"none";return{paths:a,extremities:o,layers:i,path:a[0],layer:i[0],defaultHead:s,defaultTail:l}}var Md=WebGL2RenderingContext,Br=Md.FLOAT,fd=Md.UNSIGNED_BYTE;function G0(e,t,n){var r=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"]),a=new Set(r);return e.forEach(function(i){return i.uniforms.forEach(function(o){return a.add(o.name)})}),t.forEach(function(i){return i.uniforms.forEach(function(o){return a.add(o.name)})}),n.forEach(function(i){return i.uniforms.forEach(function(o){return a.add(o.name)})}),Array.from(a)}function As(e){var t=new Set,n=[],r=U(e),a;try{for(r.s();!(a=r.n()).done;){var i=a.value;t.has(i.name)||(t.add(i.name),n.push("// Path: ".concat(i.name)),n.push(i.glsl),n.push(Ld(i.name)),n.push(Pd(i.name,i.glsl)))}}catch(o){r.e(o)}finally{r.f()}return n.join(`

`)}function O0(e){var t=[],n=U(e),r;try{for(n.s();!(r=n.n()).done;){var a=r.value;t.push("// Extremity: ".concat(a.name)),t.push(a.glsl)}}catch(i){n.e(i)}finally{n.f()}return t.join(`

`)}var B0=[{queryName:"queryPathPosition",pathFunc:"position",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathTangent",pathFunc:"tangent",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathNormal",pathFunc:"normal",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathLength",pathFunc:"length",returnType:"float",params:"vec2 source, vec2 target",args:"source, target"},{queryName:"queryPathClosestT",pathFunc:"closest_t",returnType:"float",params:"vec2 p, vec2 source, vec2 target",args:"p, source, target"}];function W0(e,t){var n=t.queryName,r=t.pathFunc,a=t.returnType,i=t.params,o=t.args;if(e.length===1)return"".concat(a," ").concat(n,"(int pathId, ").concat(i,`) {
  return path_`).concat(e[0].name,"_").concat(r,"(").concat(o,`);
}`);var s=e.map(function(l,u){return"    case ".concat(u,": return path_").concat(l.name,"_").concat(r,"(").concat(o,");")}).join(`
`);return"".concat(a," ").concat(n,"(int pathId, ").concat(i,`) {
  switch (pathId) {
`).concat(s,`
    default: return path_`).concat(e[0].name,"_").concat(r,"(").concat(o,`);
  }
}`)}function Rs(e){return B0.map(function(t){return W0(e,t)}).join(`

`)}function U0(e){if(e.length===1)return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  return extremity_`.concat(e[0].name,`(uv, lengthRatio, widthRatio);
}`);var t=e.map(function(n,r){return"    case ".concat(r,": return extremity_").concat(n.name,"(uv, lengthRatio, widthRatio);")}).join(`
`);return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  switch (extremityId) {
`.concat(t,`
    default: return extremity_`).concat(e[0].name,`(uv, lengthRatio, widthRatio);
  }
}`)}function H0(e){var t=[],n=U(e),r;try{for(n.s();!(r=n.n()).done;){var a=r.value;t.push(P0(a.name)),t.push(F0(a.name))}}catch(s){n.e(s)}finally{n.f()}if(e.length===1)t.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  return findSourceClampT_`.concat(e[0].name,`(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
}

float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  return findTargetClampT_`).concat(e[0].name,`(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
}`));else{var i=e.map(function(s,l){return"    case ".concat(l,": return findSourceClampT_").concat(s.name,"(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);")}).join(`
`),o=e.map(function(s,l){return"    case ".concat(l,": return findTargetClampT_").concat(s.name,"(source, target, targetSize, targetShapeId, targetRotateAlign, margin);")}).join(`
`);t.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  switch (pathId) {
`.concat(i,`
    default: return findSourceClampT_`).concat(e[0].name,`(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
  }
}

float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  switch (pathId) {
`).concat(o,`
    default: return findTargetClampT_`).concat(e[0].name,`(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
  }
}`))}return t.join(`

`)}function $0(e,t,n,r,a){var i=Xe([].concat(Z(e),Z(n))),o=Vr(i),s=qn(r,a),l=Object.keys(s.offsets),u=function(w){var R=s.specs[w].size;return R===1?"float":"vec".concat(R)},c=l.map(function(_){return"".concat(u(_)," v_source_").concat(_,`;
`).concat(u(_)," v_target_").concat(_,";")}).join(`
`),d=Un(s,{varPrefix:"srcNodeAttr",baseTexelExpr:"srcIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_source_"}),h=Un(s,{varPrefix:"tgtNodeAttr",baseTexelExpr:"tgtIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_target_"}),f=l.map(function(_){return"".concat(u(_)," g_").concat(_,";")}).join(`
`),m=l.map(function(_){return"  g_".concat(_," = v_source_").concat(_,";")}).join(`
`),y=l.map(function(_){return"  g_".concat(_," = v_target_").concat(_,";")}).join(`
`),p=new Set,g=[],v=function(w){p.has(w.name)||(p.add(w.name),g.push("uniform ".concat(w.type," ").concat(w.name,";")))};e.forEach(function(_){return _.uniforms.forEach(v)}),t.forEach(function(_){return _.uniforms.forEach(v)});var b=t.map(function(_){return xe(_.widthFactor)}).join(", "),T=Math.max.apply(Math,Z(e.map(function(_){return _.minBodyLengthRatio||0}))),x=`#version 300 es

// Node and edge data textures
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;

// Edge attribute texture (for path-specific attributes like curvature)
`.concat(o.uniformDeclarations,`

// Node attribute texture (for node shape attributes)
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

// Render params needed for clamping
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;

// Edge-frame texture dimensions, for scattering each point to its texel
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;

// Custom path/extremity uniforms
`).concat(g.join(`
`),`

// Path attribute varyings — assigned so path functions can read them as globals
`).concat(o.vertexVaryingDeclarations,`

// Node size varyings — read by path functions like loop
out float v_sourceNodeSize;
out float v_targetNodeSize;

// Node shape attributes per endpoint, and the ones querySDF reads
`).concat(c,`
`).concat(f,`

// Scattered output written to the edge-frame texel: [tStart, tEnd, straightenFactor, pathLength]
out vec4 v_clamp;

// Extremity width factor array (needed for extremityScale computation)
const float EXTREMITY_WIDTH_FACTORS[`).concat(t.length,"] = float[](").concat(b,`);

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(xt,`
`).concat(sn,`

// Shape SDFs for node boundary clamping
`).concat(jb(),`
`).concat(Xb(new Set(l)),`

// Path functions
`).concat(As(e),`
`).concat(Rs(e),`
`).concat(H0(e),`

void main() {
  // One point per edge-data row; the row index is the edge-frame texel target.
  int edgeIdx = gl_VertexID;
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float a_thickness = edgeData0.z;
  float a_headLengthRatio = edgeData1.x;
  float a_tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);
  int extremityPacked = int(edgeData1.w);
  int headId = extremityPacked >> 4;
  int tailId = extremityPacked & 15;

  // Fetch path/layer attributes and assign to path-function globals
`).concat(o.fetchCode,`
`).concat(o.varyingAssignments,`

  // Fetch node shape attributes for both endpoints
`).concat(d.fetchCode,`
`).concat(d.varyingAssignments,`
`).concat(h.fetchCode,`
`).concat(h.varyingAssignments,`

  // Fetch node geometry (texel 0) and rotation flags (texel 1).
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 a_source = srcNodeData.xy;
  vec2 a_target = tgtNodeData.xy;
  float a_sourceSize = srcNodeData.z;
  float a_targetSize = tgtNodeData.z;
  float a_sourceShapeId = srcNodeData.w;
  float a_targetShapeId = tgtNodeData.w;
  // Per-node rotation alignment (0 = viewport, 1 = graph), for boundary clamping.
  float a_sourceRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx).r;
  float a_targetRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx).r;

  v_sourceNodeSize = a_sourceSize;
  v_targetNodeSize = a_targetSize;

  float headLengthRatio = a_headLengthRatio;
  float tailLengthRatio = a_tailLengthRatio;
  float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
  float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
  float minBodyLengthRatio = `).concat(xe(T),`;

  // Thickness in WebGL units (needed to compute clamping margin and extremity lengths)
  float pixelsThickness = max(a_thickness, u_minEdgeThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // SDF clamping: find where the edge body meets the node boundaries. Always
  // searched (ungated) so labels get a true boundary clamp; the body re-applies
  // its extremity gating in-shader.
`).concat(m,`
  float tStart = queryFindSourceClampT(pathId, a_source, a_sourceSize, int(a_sourceShapeId), a_sourceRotateAlign, a_target, 0.0);
`).concat(y,`
  float tEnd = queryFindTargetClampT(pathId, a_source, a_target, a_targetSize, int(a_targetShapeId), a_targetRotateAlign, 0.0);

  // straightenFactor (frame .z) is consumed only by the body, which runs to the
  // node center when an extremity is absent. Derive the straightening math from
  // these gated clamps — not the ungated boundary ones above — so it matches the
  // geometry it drives. The ungated tStart/tEnd remain what labels read.
  float bodyTStart = tailLengthRatio > 0.0 ? tStart : 0.0;
  float bodyTEnd = headLengthRatio > 0.0 ? tEnd : 1.0;

  // Path length and zone boundaries (needed for straightening check)
  float pathLength = queryPathLength(pathId, a_source, a_target);
  float visibleLength = pathLength * (bodyTEnd - bodyTStart);

  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float minBodyLength = minBodyLengthRatio * webGLThickness;

  float totalNeededLength = headLength + tailLength + minBodyLength;
  float extremityScale = 1.0;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
  float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;

  float tTailEnd = bodyTStart + tailLengthT;
  float tHeadStart = bodyTEnd - headLengthT;
  if (tTailEnd > tHeadStart) {
    float mid = (bodyTStart + bodyTEnd) * 0.5;
    tTailEnd = mid;
    tHeadStart = mid;
  }

  // Straighten factor: blend toward straight line when path twists in extremity zones
  float straightenFactor = 0.0;
  {
    float maxDeviation = 0.0;
    if (tailLengthT > 0.0001) {
      vec2 tailTang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
      vec2 tailChord = queryPathPosition(pathId, bodyTStart, a_source, a_target)
                     - queryPathPosition(pathId, tTailEnd, a_source, a_target);
      float tailChordLen = length(tailChord);
      if (tailChordLen > 0.0001) {
        maxDeviation = max(maxDeviation, 1.0 - dot(-tailTang, tailChord / tailChordLen));
      }
    }
    if (headLengthT > 0.0001) {
      vec2 headTang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
      vec2 headChord = queryPathPosition(pathId, bodyTEnd, a_source, a_target)
                     - queryPathPosition(pathId, tHeadStart, a_source, a_target);
      float headChordLen = length(headChord);
      if (headChordLen > 0.0001) {
        maxDeviation = max(maxDeviation, 1.0 - dot(headTang, headChord / headChordLen));
      }
    }
    straightenFactor = smoothstep(0.035, 0.5, maxDeviation);
  }

  // When straightening, blend the ungated tStart/tEnd (the label-facing clamps)
  // toward straight-line clamp positions.
  if (straightenFactor > 0.001) {
    if (tailLengthRatio > 0.0) {
`).concat(m,`
      float srcExtent = a_sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
      float srcEffective = 1.0 - u_correctionRatio / srcExtent;
      float srcCa = u_cameraAngle * (1.0 - a_sourceRotateAlign);
      mat2 srcRot = mat2(cos(srcCa), -sin(srcCa), sin(srcCa), cos(srcCa));
      float lo = 0.0, hi = 0.5;
      for (int i = 0; i < 12; i++) {
        float mid = (lo + hi) * 0.5;
        vec2 pos = mix(a_source, a_target, mid);
        vec2 localPos = srcRot * ((pos - a_source) / srcExtent);
        float sdf = querySDF(int(a_sourceShapeId), localPos, srcEffective);
        if (sdf < 0.0) lo = mid; else hi = mid;
      }
      tStart = mix(tStart, (lo + hi) * 0.5, straightenFactor);
    }
    if (headLengthRatio > 0.0) {
`).concat(y,`
      float tgtExtent = a_targetSize * u_correctionRatio / u_sizeRatio * 2.0;
      float tgtEffective = 1.0 - u_correctionRatio / tgtExtent;
      float tgtCa = u_cameraAngle * (1.0 - a_targetRotateAlign);
      mat2 tgtRot = mat2(cos(tgtCa), -sin(tgtCa), sin(tgtCa), cos(tgtCa));
      float lo = 0.5, hi = 1.0;
      for (int i = 0; i < 12; i++) {
        float mid = (lo + hi) * 0.5;
        vec2 pos = mix(a_source, a_target, mid);
        vec2 localPos = tgtRot * ((pos - a_target) / tgtExtent);
        float sdf = querySDF(int(a_targetShapeId), localPos, tgtEffective);
        if (sdf < 0.0) hi = mid; else lo = mid;
      }
      tEnd = mix(tEnd, (lo + hi) * 0.5, straightenFactor);
    }
  }

  v_clamp = vec4(tStart, tEnd, straightenFactor, pathLength);

  // Scatter this point to its edge's texel center in the frame texture.
  float x = mod(float(edgeIdx), u_frameTextureWidth);
  float y = floor(float(edgeIdx) / u_frameTextureWidth);
  vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
  gl_Position = vec4(ndc, 0.0, 1.0);
  gl_PointSize = 1.0;
}
`);return x}var Ei=0,gd=1,Ai=2;function V0(e,t,n){var r=[];n&&(r.push([Ei,0,-1],[Ei,0,1]),r.push([Ei,1,-1],[Ei,1,1]));for(var a=0;a<=e;a++){var i=a/e;r.push([gd,i,-1],[gd,i,1])}return t&&(r.push([Ai,0,-1],[Ai,0,1]),r.push([Ai,1,-1],[Ai,1,1])),{data:r,attributes:[{name:"a_zone",size:1,type:Br},{name:"a_zoneT",size:1,type:Br},{name:"a_side",size:1,type:Br}],verticesPerEdge:r.length}}function q0(e,t,n,r){var a=Xe([].concat(Z(e),Z(n))),i=Vr(a),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture"]),s=new Set,l=[],u=function(g){!o.has(g.name)&&!s.has(g.name)&&(s.add(g.name),l.push("uniform ".concat(g.type," ").concat(g.name,";")))};e.forEach(function(p){return p.uniforms.forEach(u)}),t.forEach(function(p){return p.uniforms.forEach(u)}),n.forEach(function(p){return p.uniforms.forEach(u)});var c=r.map(function(p){var g=p.size===1?"float":"vec".concat(p.size);return"in ".concat(g," ").concat(p.name,";")}).join(`
`),d=t.map(function(p){return xe(p.widthFactor)}).join(", "),h=Math.max.apply(Math,Z(e.map(function(p){return p.minBodyLengthRatio||0}))),f=n.some(function(p){return p.needsNodeColors}),m=e.some(function(p){return p.needsNodeSize}),y=`#version 300 es

// Constant attributes (per vertex)
`.concat(c,`

// Per-edge attributes
// Edge data (source/target indices, thickness, extremity ratios, path/extremity IDs)
// is fetched from edge data texture via edge index
in float a_edgeIndex;   // Index into edge data texture
in vec4 a_color;        // Edge color
in vec4 a_id;           // Edge ID for picking
in float a_opacity;     // Edge opacity

// Standard uniforms
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture;
uniform int u_edgeFrameTextureWidth;

// Edge path attribute texture uniforms
`).concat(i.uniformDeclarations,`

// Custom uniforms
`).concat(l.join(`
`),`

// Standard varyings
out vec4 v_color;
out float v_opacity;
out vec4 v_id;
out float v_thickness;       // Edge body thickness (in consistent units)
out float v_t;
out float v_tStart;
out float v_tEnd;
out float v_side;
out float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
out vec2 v_source;
out vec2 v_target;
out float v_edgeLength;
`).concat(m?`
out float v_sourceNodeSize;  // Source node size (mirrored in labels/generator.ts as plain float)
out float v_targetNodeSize;  // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(f?`
out vec4 v_sourceColor;
out vec4 v_targetColor;`:"",`
// Zone varyings
out float v_zone;            // 0=tail, 1=body, 2=head
out float v_zoneT;           // Position within zone [0,1]
out float v_headLengthRatio; // Head length as ratio of thickness
out float v_tailLengthRatio; // Tail length as ratio of thickness
out float v_headWidthRatio;  // Head width factor
out float v_tailWidthRatio;  // Tail width factor

// Multi-path/extremity varyings
flat out int v_pathId;
flat out int v_headId;
flat out int v_tailId;

// Path/layer attribute varyings (fetched from edge attribute texture)
`).concat(i.vertexVaryingDeclarations,`

const float bias = 255.0 / 254.0;

// Width factor array for extremities (shared pool for head/tail)
const float EXTREMITY_WIDTH_FACTORS[`).concat(t.length,"] = float[](").concat(d,`);

// All path functions
`).concat(As(e),`

// Path selector functions
`).concat(Rs(e),`

// Node-data fetch helper (geometry texel of the two-texel node stride)
`).concat(xt,`
`).concat(f?e0:"",`
// Per-edge clamp from the frame-pass (tStart, tEnd, straightenFactor, pathLength)
`).concat(Vn,`

void main() {
  // Fetch edge data from edge texture (2 texels per edge)
  // Texel 0: sourceNodeIndex, targetNodeIndex, thickness, reserved
  // Texel 1: headLengthRatio, tailLengthRatio, pathId, (headId << 4) | tailId
  int edgeIdx = int(a_edgeIndex);

  // Hidden edges are flagged with a negative row by EdgeProgram.process(). Push
  // the whole primitive outside the clip volume: every vertex lands at the same
  // out-of-range position, so it is fully clipped and rasterizes nothing —
  // neither to the frame buffer nor to the picking buffer.
  if (edgeIdx < 0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_color = vec4(0.0);
    v_id = vec4(0.0);
    return;
  }

  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  // Unpack edge data
  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float a_thickness = edgeData0.z;
  // edgeData0.w is now reserved (curvature moved to path attribute texture)
  float a_headLengthRatio = edgeData1.x;
  float a_tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);
  int extremityPacked = int(edgeData1.w);
  int headId = extremityPacked >> 4;
  int tailId = extremityPacked & 15;

  // Fetch path/layer attributes from edge attribute texture
`).concat(i.fetchCode,`

  // Assign path/layer attribute varyings
`).concat(i.varyingAssignments,`

  // Fetch source and target node geometry (texel 0 of the two-texel node stride)
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 a_source = srcNodeData.xy;
  vec2 a_target = tgtNodeData.xy;
`).concat(m?`
  // Assign node size varyings early (path functions like loops need them during clamping)
  v_sourceNodeSize = srcNodeData.z;
  v_targetNodeSize = tgtNodeData.z;`:"",`
`).concat(f?`
  v_sourceColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  v_targetColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);`:"",`

  // Convert thickness to WebGL units
  float minThickness = u_minEdgeThickness;
  float pixelsThickness = max(a_thickness, minThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // Extremity parameters from ID lookups (shared pool)
  float headLengthRatio = a_headLengthRatio;
  float tailLengthRatio = a_tailLengthRatio;
  float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
  float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
  float minBodyLengthRatio = `).concat(xe(h),`;

  // Per-edge values from the frame-pass texture (read by edge index).
  // tStart/tEnd are the ungated boundary clamps: re-apply the body's extremity
  // gating here (no extremity → body runs to the node center, 0/1).
  vec4 frameClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  float tStart           = a_tailLengthRatio > 0.0 ? frameClamp.x : 0.0;
  float tEnd             = a_headLengthRatio > 0.0 ? frameClamp.y : 1.0;
  float straightenFactor = frameClamp.z;
  float pathLength       = frameClamp.w;

  // Anti-aliasing width (~1 pixel, normalized by thickness)
  float antialiasingWidth = u_correctionRatio / webGLThickness;

  float visibleLength = pathLength * (tEnd - tStart);

  // Compute extremity lengths in world units
  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float minBodyLength = minBodyLengthRatio * webGLThickness;

  // Handle short edges: scale down extremities if needed
  float totalNeededLength = headLength + tailLength + minBodyLength;
  float extremityScale = 1.0;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  // Convert lengths to t-values
  float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
  float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;

  // Zone boundaries in t-space
  float tTailEnd = tStart + tailLengthT;
  float tHeadStart = tEnd - headLengthT;

  // Ensure body has non-negative length
  if (tTailEnd > tHeadStart) {
    float mid = (tStart + tEnd) * 0.5;
    tTailEnd = mid;
    tHeadStart = mid;
  }

  // Convert to webGL units for geometry expansion
  float aaWidthWebGL = antialiasingWidth * webGLThickness;

  // Extra geometry width for picking padding (0 in visual mode)
  #ifdef PICKING_MODE
    float pickingPaddingWebGL = u_pickingPadding * u_correctionRatio;
  #else
    float pickingPaddingWebGL = 0.0;
  #endif

  // Straight-line direction and normal (for blending when straightenFactor > 0)
  vec2 straightDir = length(a_target - a_source) > 0.0001
    ? normalize(a_target - a_source) : vec2(1.0, 0.0);
  vec2 straightNormal = vec2(-straightDir.y, straightDir.x);

  // Zone-based vertex processing using path selectors
  vec2 position;
  vec2 normal;
  float t;
  float zone = a_zone;
  float zoneT = a_zoneT;
  float side = a_side;

  // Scaled extremity width factors (geometry must be at least as wide as body)
  float scaledTailWidth = max(tailWidthFactor * extremityScale, 1.0);
  float scaledHeadWidth = max(headWidthFactor * extremityScale, 1.0);

  if (zone < 0.5) {
    // TAIL ZONE: rectangular quad with scaled width
    vec2 tang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
    normal = vec2(-tang.y, tang.x);
    vec2 centerPos = mix(queryPathPosition(pathId, tStart, a_source, a_target),
                         queryPathPosition(pathId, tTailEnd, a_source, a_target), zoneT);
    float halfWidth = webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = centerPos + normal * side * halfWidth;
    t = mix(tStart, tTailEnd, zoneT);

  } else if (zone < 1.5) {
    // BODY ZONE: follows path curvature with width = 1.0
    t = mix(tTailEnd, tHeadStart, zoneT);
    normal = queryPathNormal(pathId, t, a_source, a_target);
    float halfWidth = webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = queryPathPosition(pathId, t, a_source, a_target) + normal * side * halfWidth;

  } else {
    // HEAD ZONE: rectangular quad with scaled width
    vec2 tang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
    normal = vec2(-tang.y, tang.x);
    vec2 centerPos = mix(queryPathPosition(pathId, tHeadStart, a_source, a_target),
                         queryPathPosition(pathId, tEnd, a_source, a_target), zoneT);
    float halfWidth = webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = centerPos + normal * side * halfWidth;
    t = mix(tHeadStart, tEnd, zoneT);
  }

  // Blend toward straight line based on path twist in extremity zones
  if (straightenFactor > 0.001) {
    float zoneWidth = zone < 0.5 ? webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
                      zone < 1.5 ? webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
                      webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    vec2 straightPos = mix(a_source, a_target, t) + straightNormal * side * zoneWidth;
    position = mix(position, straightPos, straightenFactor);
  }

  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);

  // Pass varyings to fragment shader
  v_color = a_color;
  v_color.a *= bias;
  v_opacity = a_opacity;
  v_id = a_id;
  v_thickness = webGLThickness;
  v_t = t;
  v_tStart = tStart;
  v_tEnd = tEnd;
  v_side = side;
  v_antialiasingWidth = antialiasingWidth;
  v_source = a_source;
  v_target = a_target;
  v_edgeLength = pathLength;

  // Zone varyings
  v_zone = zone;
  v_zoneT = zoneT;
  v_headLengthRatio = headLengthRatio * extremityScale;
  v_tailLengthRatio = tailLengthRatio * extremityScale;
  // Scale extremity width proportionally with length when crushed
  v_headWidthRatio = headWidthFactor * extremityScale;
  v_tailWidthRatio = tailWidthFactor * extremityScale;

  // Multi-path varyings
  v_pathId = pathId;
  v_headId = headId;
  v_tailId = tailId;
}
`);return y}function j0(e,t,n,r){var a=Xe([].concat(Z(e),Z(n))),i=Vr(a),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding"]),s=new Set,l=[],u=function(v){!o.has(v.name)&&!s.has(v.name)&&(s.add(v.name),l.push("uniform ".concat(v.type," ").concat(v.name,";")))};e.forEach(function(g){return g.uniforms.forEach(u)}),t.forEach(function(g){return g.uniforms.forEach(u)}),n.forEach(function(g){return g.uniforms.forEach(u)});var c=t.map(function(g){var v;return xe((v=g.baseRatio)!==null&&v!==void 0?v:.5)}).join(", "),d=function(v){var b,T;return t.length>1?"EXTREMITY_BASE_RATIOS[".concat(v,"]"):xe((b=(T=t[0])===null||T===void 0?void 0:T.baseRatio)!==null&&b!==void 0?b:.5)},h=t.some(function(g){return Je(g.length)?!0:g.length>0}),f=n.some(function(g){return g.needsNodeColors}),m=e.some(function(g){return g.needsNodeSize}),y=n.map(function(g,v){return"  // Layer ".concat(v+1,": ").concat(g.name,`
  color = blendOver(color, layer_`).concat(g.name,"(context));")}).join(`

`),p=`#version 300 es
precision highp float;

// Standard varyings
in vec4 v_color;
in float v_opacity;
in vec4 v_id;
in float v_thickness;       // Edge body thickness
in float v_t;
in float v_tStart;
in float v_tEnd;
in float v_side;
in float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
in vec2 v_source;
in vec2 v_target;
in float v_edgeLength;
`.concat(m?`
in float v_sourceNodeSize;   // Source node size (mirrored in labels/generator.ts as plain float)
in float v_targetNodeSize;   // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(f?`
in vec4 v_sourceColor;
in vec4 v_targetColor;`:"",`
// Zone varyings
in float v_zone;            // 0=tail, 1=body, 2=head
in float v_zoneT;           // Position within zone [0,1]
in float v_headLengthRatio; // Head length as ratio of thickness (scaled for short edges)
in float v_tailLengthRatio; // Tail length as ratio of thickness (scaled for short edges)
in float v_headWidthRatio;  // Head width factor
in float v_tailWidthRatio;  // Tail width factor

// Multi-path/extremity varyings
flat in int v_pathId;
flat in int v_headId;
flat in int v_tailId;

// Path/layer attribute varyings (from vertex shader texture fetch)
`).concat(i.fragmentVaryingDeclarations,`

// Standard uniforms (needed by some path types)
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif

// Custom uniforms
`).concat(l.join(`
`),`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

`).concat(t.length>1?`// Base ratio array for extremities (shared pool for head/tail)
const float EXTREMITY_BASE_RATIOS[`.concat(t.length,"] = float[](").concat(c,");"):"",`

// EdgeContext struct
struct EdgeContext {
  float t;                   // Position along path [0, 1]
  float sdf;                 // Signed distance from centerline
  vec2 position;             // World position
  vec2 tangent;              // Path tangent
  vec2 normal;               // Path normal
  float thickness;           // Edge thickness
  float aaWidth;             // Anti-aliasing width
  float edgeLength;          // Total path length
  float tStart;              // Clamped start t
  float tEnd;                // Clamped end t
  float distanceFromSource;  // Arc distance from source
  float distanceToTarget;    // Arc distance to target
};

EdgeContext context;

// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
  float a = fg.a;
  return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}

// All path functions
`).concat(As(e),`

// Path selector functions
`).concat(Rs(e),`

// All extremity functions
`).concat(O0(t),`

// Extremity SDF selector (shared pool for head/tail)
`).concat(U0(t),`

// Layer functions
`).concat(n.map(function(g){return g.glsl}).join(`

`),`

// Helper: Compute arc length using path selector
float computeArcLengthMulti(int pathId, float t0, float t1, vec2 source, vec2 target, int samples) {
  float arcLen = 0.0;
  vec2 prev = queryPathPosition(pathId, t0, source, target);
  for (int i = 1; i <= samples; i++) {
    float t = t0 + (t1 - t0) * float(i) / float(samples);
    vec2 curr = queryPathPosition(pathId, t, source, target);
    arcLen += length(curr - prev);
    prev = curr;
  }
  return arcLen;
}

void main() {
  // Compute normalized t within visible edge (0 = start, 1 = end)
  float tNorm = (v_t - v_tStart) / max(v_tEnd - v_tStart, 0.0001);

  // Edge body half-thickness
  float halfThickness = v_thickness * 0.5;

  // Convert normalized AA width to webGL units (~1 pixel)
  float aaWidthWebGL = v_antialiasingWidth * v_thickness;

  // Distance from centerline based on v_side interpolation
  float zoneWidthFactor = v_zone < 0.5 ? v_tailWidthRatio :
                          v_zone < 1.5 ? 1.0 :
                          v_headWidthRatio;
  // In PICKING_MODE, inflate halfGeometryWidth to match the inflated vertex geometry
  #ifdef PICKING_MODE
    float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL + u_pickingPadding * aaWidthWebGL;
  #else
    float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL;
  #endif
  float distFromCenter = abs(v_side) * halfGeometryWidth;

  // Populate EdgeContext (for layer functions)
  context.t = tNorm;
  context.sdf = distFromCenter - halfThickness;
  context.position = queryPathPosition(v_pathId, v_t, v_source, v_target);
  context.tangent = queryPathTangent(v_pathId, v_t, v_source, v_target);
  context.normal = vec2(-context.tangent.y, context.tangent.x);
  context.thickness = v_thickness;
  context.aaWidth = aaWidthWebGL;
  context.edgeLength = v_edgeLength;
  context.tStart = v_tStart;
  context.tEnd = v_tEnd;

  // Compute arc distances
  float visibleLength = v_edgeLength * (v_tEnd - v_tStart);
  float pathT = v_t;
  float pathTNorm = tNorm;
`).concat(e.every(function(g){return g.linearParameterization})?`  // All paths have linear parameterization: t maps directly to arc distance
  context.distanceFromSource = pathTNorm * visibleLength;
  context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;`:e.every(function(g){return!g.linearParameterization})?`  // No paths have linear parameterization: use numerical integration
  context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
  context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);`:`  // Mixed parameterization: use analytical for linear paths, numerical for others
  if (`.concat(e.filter(function(g){return g.linearParameterization}).map(function(g){return"v_pathId == ".concat(e.indexOf(g))}).join(" || "),`) {
    context.distanceFromSource = pathTNorm * visibleLength;
    context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;
  } else {
    context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
    context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);
  }`),`

  // Compute SDF based on zone using extremity selector (shared pool)
  float bodySDF = distFromCenter - halfThickness;
  float finalSDF;

`).concat(h?`  // Base ratios, from baseRatioLookup
  float headBaseRatio = `.concat(d("v_headId"),`;
  float tailBaseRatio = `).concat(d("v_tailId"),`;

  if (v_zone < 0.5) {
    // TAIL ZONE: v_zoneT goes 0 (tip) to 1 (base)
    vec2 uv = vec2((1.0 - v_zoneT) * v_tailLengthRatio, v_side * v_tailWidthRatio * 0.5);
    float tailSDF = queryExtremitySDF(v_tailId, uv, v_tailLengthRatio, v_tailWidthRatio) * v_thickness;

    // Apply union only near base (v_zoneT > 1 - baseRatio)
    if (v_zoneT > 1.0 - tailBaseRatio) {
      finalSDF = min(tailSDF, bodySDF);
    } else {
      finalSDF = tailSDF;
    }
  } else if (v_zone < 1.5) {
    // BODY ZONE: distance from centerline
    finalSDF = bodySDF;
  } else {
    // HEAD ZONE: v_zoneT goes 0 (base) to 1 (tip)
    vec2 uv = vec2(v_zoneT * v_headLengthRatio, v_side * v_headWidthRatio * 0.5);
    float headSDF = queryExtremitySDF(v_headId, uv, v_headLengthRatio, v_headWidthRatio) * v_thickness;

    // Apply union only near base (v_zoneT < baseRatio)
    if (v_zoneT < headBaseRatio) {
      finalSDF = min(headSDF, bodySDF);
    } else {
      finalSDF = headSDF;
    }
  }`):`  // No extremity draws tail/head geometry, so every vertex is body zone.
  finalSDF = bodySDF;`,`

  #ifdef PICKING_MODE
    // Picking pass: output edge ID for pixels within the picking area
    if (finalSDF > u_pickingPadding * aaWidthWebGL) discard;
    fragColor = v_id;
  #else
`).concat(r?`    // Visual pass: anti-aliased edge with layers, edge opacity applied once
    float alpha = smoothstep(aaWidthWebGL, -aaWidthWebGL, finalSDF) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) edge with layers, edge opacity applied once
    float alpha = (finalSDF < 0.0 ? 1.0 : 0.0) * v_opacity;`,`
    if (alpha < 0.01) discard;

    // Apply layers sequentially with "over" compositing
    vec4 color = vec4(0.0);

`).concat(y,`

    // Mix with transparent to fade both color AND alpha (pre-multiplied alpha for correct blending)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return p}function X0(e,t,n){var r=Je(t.length)?!0:t.length>0,a=Je(n.length)?!0:n.length>0;if(e.generateConstantData){var i=e.generateConstantData();return{data:i.data,attributes:i.attributes,verticesPerEdge:i.verticesPerEdge}}return V0(e.segments,r,a)}function pd(e){var t,n=Fd(e),r=n.paths,a=n.extremities,i=n.layers,o=(t=e.antialias)!==null&&t!==void 0?t:!0,s=new Map,l=new Map,u=new Map,c=U(r),d;try{for(c.s();!(d=c.n()).done;){var h=d.value,f=U(a),m;try{for(f.s();!(m=f.n()).done;){var y=m.value,p=U(a),g;try{for(p.s();!(g=p.n()).done;){var v=g.value,b="".concat(h.name,":").concat(y.name,":").concat(v.name),T=X0(h,y,v);s.set(b,T.verticesPerEdge),l.set(b,T.data);var x=U(T.attributes),_;try{for(x.s();!(_=x.n()).done;){var w=_.value;u.has(w.name)||u.set(w.name,w)}}catch(j){x.e(j)}finally{x.f()}}}catch(j){p.e(j)}finally{p.f()}}}catch(j){f.e(j)}finally{f.f()}}}catch(j){c.e(j)}finally{c.f()}var R=Array.from(u.values()),M={};R.forEach(function(j,Y){M[j.name]=Y});var C=0,N="",F=U(s),I;try{for(F.s();!(I=F.n()).done;){var S=le(I.value,2),D=S[0],E=S[1];E>C&&(C=E,N=D)}}catch(j){F.e(j)}finally{F.f()}var L=l.get(N)||[],P=N.split(":"),k=le(P,1),z=k[0],O=r.find(function(j){return j.name===z}),W=[];O!=null&&O.generateConstantData?W=O.generateConstantData().attributes:W=[{name:"a_zone"},{name:"a_zoneT"},{name:"a_side"}];var K=L.map(function(j){var Y=new Array(R.length).fill(0);return W.forEach(function(he,ne){var ge=M[he.name];ge!==void 0&&ne<j.length&&(Y[ge]=j[ne])}),Y});return{vertexShader:q0(r,a,i,R),fragmentShader:j0(r,a,i,o),uniforms:G0(r,a,i),attributes:Y0(),verticesPerEdge:C,constantData:K,constantAttributes:R,vertexCountsPerCombination:s,constantDataPerCombination:l}}function Y0(e,t,n){return[{name:"a_edgeIndex",size:1,type:Br},{name:"a_color",size:4,type:fd,normalized:!0},{name:"a_id",size:4,type:fd,normalized:!0},{name:"a_opacity",size:1,type:Br}]}var K0=`#version 300 es
precision highp float;

in vec4 v_clamp;

// RGBA32F target: stores (tStart, tEnd, straightenFactor, pathLength).
out vec4 fragColor;

void main() {
  fragColor = v_clamp;
}
`,Z0=(function(){function e(t,n){oe(this,e),A(this,"uniformLocations",{});var r=n.paths,a=n.extremities,i=n.layers,o=n.nodeShapes,s=n.nodeLayers;this.gl=t,this.hasAttributeData=Xe([].concat(Z(r),Z(i))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys(qn(o,s).offsets).length>0,this.vertexShader=bs(t,$0(r,a,i,o,s)),this.fragmentShader=xs(t,K0),this.program=_s(t,[this.vertexShader,this.fragmentShader]);var l=new Set;this.customUniforms=[];for(var u=0,c=[].concat(Z(r),Z(a));u<c.length;u++){var d=c[u],h=U(d.uniforms),f;try{for(h.s();!(f=h.n()).done;){var m=f.value;l.has(m.name)||(l.add(m.name),this.customUniforms.push(m))}}catch(b){h.e(b)}finally{h.f()}}var y=["u_sizeRatio","u_correctionRatio","u_cameraAngle","u_minEdgeThickness","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode","u_frameTextureWidth","u_frameTextureHeight"].concat(Z(this.customUniforms.map(function(b){return b.name}))),p=U(y),g;try{for(p.s();!(g=p.n()).done;){var v=g.value;this.uniformLocations[v]=t.getUniformLocation(this.program,v)}}catch(b){p.e(b)}finally{p.f()}this.vao=t.createVertexArray()}return se(e,[{key:"run",value:function(n,r,a,i,o){if(a!==0){var s=this.gl,l=this.uniformLocations;s.useProgram(this.program),s.bindVertexArray(this.vao),l.u_sizeRatio&&s.uniform1f(l.u_sizeRatio,n.sizeRatio),l.u_correctionRatio&&s.uniform1f(l.u_correctionRatio,n.correctionRatio),l.u_cameraAngle&&s.uniform1f(l.u_cameraAngle,n.cameraAngle),l.u_minEdgeThickness&&s.uniform1f(l.u_minEdgeThickness,n.minEdgeThickness),l.u_nodeDataTexture&&s.uniform1i(l.u_nodeDataTexture,n.nodeDataTextureUnit),l.u_nodeDataTextureWidth&&s.uniform1i(l.u_nodeDataTextureWidth,n.nodeDataTextureWidth),l.u_edgeDataTexture&&s.uniform1i(l.u_edgeDataTexture,n.edgeDataTextureUnit),l.u_edgeDataTextureWidth&&s.uniform1i(l.u_edgeDataTextureWidth,n.edgeDataTextureWidth),l.u_frameTextureWidth&&s.uniform1f(l.u_frameTextureWidth,r.getTextureWidth()),l.u_frameTextureHeight&&s.uniform1f(l.u_frameTextureHeight,r.getTextureHeight()),this.hasAttributeData&&i&&(i.bind(Bt),l.u_edgeAttributeTexture&&s.uniform1i(l.u_edgeAttributeTexture,Bt),l.u_edgeAttributeTextureWidth&&s.uniform1i(l.u_edgeAttributeTextureWidth,i.getTextureWidth()),l.u_edgeAttributeTexelsPerEdge&&s.uniform1i(l.u_edgeAttributeTexelsPerEdge,i.getTexelsPerItem())),this.hasNodeAttributeData&&o&&(o.bind(Ot),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,Ot),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=U(this.customUniforms),c;try{for(u.s();!(c=u.n()).done;){var d=c.value;Es(s,this.uniformLocations[d.name],d)}}catch(h){u.e(h)}finally{u.f()}r.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,a),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var n=this.gl;n.deleteProgram(this.program),n.deleteShader(this.vertexShader),n.deleteShader(this.fragmentShader),n.deleteVertexArray(this.vao)}}])})();function Gr(e,t,n,r,a,i){if(e.length===1)return"".concat(r," ").concat(t,"(int pathId, ").concat(a,`) {
  return path_`).concat(e[0].name,"_").concat(n,"(").concat(i,`);
}`);var o=e.map(function(s,l){return"    case ".concat(l,": return path_").concat(s.name,"_").concat(n,"(").concat(i,");")}).join(`
`);return"".concat(r," ").concat(t,"(int pathId, ").concat(a,`) {
  switch (pathId) {
`).concat(o,`
    default: return path_`).concat(e[0].name,"_").concat(n,"(").concat(i,`);
  }
}`)}var Q0=`
vec3 computeEdgeLabelBodyBounds(
  float tStart, float tEnd, float pathLength,
  float webGLThickness, float headLengthRatio, float tailLengthRatio
) {
  float visibleLength = pathLength * (tEnd - tStart);

  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float totalNeededLength = headLength + tailLength;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    float extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  float bodyStartDist = tStart * pathLength + tailLength;
  float bodyEndDist = tEnd * pathLength - headLength;
  return vec3(bodyStartDist, bodyEndDist, max(bodyEndDist - bodyStartDist, 0.0));
}
`;function J0(e,t){var n=xe(e),r=xe(t);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
  float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
  if (ratio < `.concat(n,`) return 0.0;
  if (ratio < `).concat(r,") return (ratio - ").concat(n,") / (").concat(r," - ").concat(n,`);
  return 1.0;
}
`)}var ex=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
  vec2 tangent = queryPathTangent(pathId, t, source, target);
  return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,tx=`
float computeEdgeLabelPerpOffset(
  float positionMode,
  float halfThickness, float marginWebGL, float halfTextHeight,
  float readingSign, float screenDir
) {
  float magnitude = halfThickness + marginWebGL + halfTextHeight;
  if (positionMode == 1.0) return magnitude * readingSign;
  if (positionMode == 2.0) return -magnitude * readingSign;
  if (positionMode == 3.0) return magnitude * screenDir;
  return 0.0;
}
`;function Id(e){var t=e.paths,n=e.minVisibilityThreshold,r=e.fullVisibilityThreshold,a=t.some(function(s){return s.hasSharpCorners}),i=t.map(function(s){return"// --- Path: ".concat(s.name,` ---
`).concat(s.glsl,`

// Tangent/normal functions: analytical if provided, otherwise numerical
`).concat(s.analyticalTangentGlsl||Ld(s.name),`

// Auto-generated fallbacks for any missing path functions
`).concat(Pd(s.name,s.glsl),`

// Corner skip helpers (for paths with sharp corners like step/taxi)
`).concat(s.cornerSkipGlsl||"",`
`)}).join(`
`),o=a?`// Corner function selectors (only some paths have sharp corners)
vec2 queryGetCornerTs(int pathId, vec2 source, vec2 target) {
  switch (pathId) {
`.concat(t.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerTs(source, target);"):"    case ".concat(l,": return vec2(-1.0, -1.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(-1.0, -1.0);
  }
}

vec2 queryGetCornerConcavity(int pathId, vec2 source, vec2 target, float perpOffset) {
  switch (pathId) {
`).concat(t.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerConcavity(source, target, perpOffset);"):"    case ".concat(l,": return vec2(0.0, 0.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(0.0, 0.0);
  }
}`):"";return`
// ============================================================================
// Node data fetch (geometry texel) and per-edge clamp fetch (edge-frame texture)
// ============================================================================

`.concat(xt,`
`).concat(Vn,`

// ============================================================================
// Path Functions (one block per path)
// ============================================================================

`).concat(i,`

// ============================================================================
// Path Query Selectors (dispatch by pathId)
// ============================================================================

`).concat(Gr(t,"queryPathPosition","position","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Gr(t,"queryPathTangent","tangent","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Gr(t,"queryPathNormal","normal","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Gr(t,"queryPathLength","length","float","vec2 source, vec2 target","source, target"),`

`).concat(Gr(t,"queryPathTAtDistance","t_at_distance","float","float dist, vec2 source, vec2 target","dist, source, target"),`

`).concat(o,`

// ============================================================================
// Shared helpers (body bounds, alpha ramp, screen direction, perpendicular offset)
// ============================================================================

`).concat(Q0,`
`).concat(J0(n,r),`
`).concat(ex,`
`).concat(tx,`
`)}var nx=st.fontSize,rx=new Map,Nd=24,md=(Nd+1)*2;function ax(e){var t=e.paths,n=e.fontSizeMode,r=e.headLengthRatio,a=e.tailLengthRatio,i=e.minVisibilityThreshold,o=e.fullVisibilityThreshold,s=e.keepUpright,l=n==="scaled",u=Nt(),c=Xe([].concat(Z(t),[u])),d=Vr(c),h=`#version 300 es

// Per-instance attributes
in float a_edgeIndex;
in float a_edgeAttrIndex;
in float a_baseFontSize;
in float a_totalTextWidth;
in float a_positionMode;
in float a_margin;
in float a_padding;
in vec4 a_color;
in vec4 a_id;

// Per-vertex (constant) attribute: strip vertex index
in float a_vertexIndex;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
`.concat(l?"uniform float u_zoomSizeRatio;":"",`

`).concat(d.uniformDeclarations,`

out vec4 v_color;
out vec4 v_id;
out float v_alphaModifier;

const float ATLAS_FONT_SIZE = `).concat(xe(nx),`;
const float HEAD_RATIO = `).concat(xe(r),`;
const float TAIL_RATIO = `).concat(xe(a),`;
const int RIBBON_SEGMENTS = `).concat(Nd,`;

// Path attribute varyings (declared as plain locals since this shader has no FS inputs for them)
`).concat(d.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables used by some path functions (self-loops, etc.)
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(Id({paths:t,minVisibilityThreshold:i,fullVisibilityThreshold:o}),`

void main() {
  int vIdx = int(a_vertexIndex);
  int pairIdx = vIdx / 2;
  int side = vIdx - pairIdx * 2; // 0 = left/bottom, 1 = right/top

  // --- Fetch edge data (2 texels per edge) ---
  int edgeIdx = int(a_edgeIndex);
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 e0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 e1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, e0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, e1, 0);

  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float thickness = edgeData0.z;
  int pathId = int(edgeData1.z);

  // --- Fetch path attributes (curvature, etc.) ---
  {
    int edgeIdx = int(a_edgeAttrIndex);
`).concat(d.fetchCode,`
`).concat(d.varyingAssignments,`
  }

  // --- Fetch node data: geometry (texel 0) + rotation flags (texel 1) ---
  vec4 srcN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 source = srcN.xy;
  vec2 target = tgtN.xy;
  float sourceSize = srcN.z;
  float targetSize = tgtN.z;
  v_sourceNodeSize = sourceSize;
  v_targetNodeSize = targetSize;

  // --- Pixel-to-graph conversion (fixed font mode) ---
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);

  float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;

  // --- Body bounds (shared with edge label shader) ---
  vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  vec3 bodyBounds = computeEdgeLabelBodyBounds(
    edgeClamp.x, edgeClamp.y, edgeClamp.w,
    webGLThickness, HEAD_RATIO, TAIL_RATIO
  );
  float bodyStartDist = bodyBounds.x;
  float bodyEndDist = bodyBounds.y;
  float bodyLength = bodyBounds.z;

  // --- Text dimensions ---
  float baseFontSize = a_baseFontSize;
  `).concat(l?`float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
  float textWidthWebGL = a_totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
  float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
  float marginWebGL = a_margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`float fontScale = baseFontSize / ATLAS_FONT_SIZE;
  float textWidthWebGL = a_totalTextWidth * fontScale * pixelToGraph;
  float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;
  float marginWebGL = a_margin * pixelToGraph;`,`
  float paddingWebGL = a_padding * pixelToGraph;

  // --- Alpha modifier (shared with edge label shader) ---
  float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);
  if (alphaModifier <= 0.0 || textWidthWebGL <= 0.0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_color = vec4(0.0);
    v_id = vec4(0.0);
    v_alphaModifier = 0.0;
    return;
  }

  // --- Perpendicular offset (shared with edge label shader) ---
  float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;
  float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
  float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);
  float readingSign = `).concat(s?"screenDir":"1.0",`;
  float halfThickness = webGLThickness * 0.5;
  float perpOffset = computeEdgeLabelPerpOffset(
    a_positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
  );

  // --- Ribbon span (clipped to body) ---
  float halfTextWebGL = textWidthWebGL * 0.5;
  float labelStartDist = max(bodyCenterDist - halfTextWebGL, bodyStartDist);
  float labelEndDist = min(bodyCenterDist + halfTextWebGL, bodyEndDist);

  // Sample centerline at this pair, then apply perpendicular offset.
  // The ribbon follows the centerline path (simple & robust); for curved edges
  // this closely matches the offset path the characters sit on.
  float u = float(pairIdx) / float(RIBBON_SEGMENTS);
  float arcDist = mix(labelStartDist, labelEndDist, u);
  float t = queryPathTAtDistance(pathId, arcDist, source, target);
  vec2 pos = queryPathPosition(pathId, t, source, target);
  vec2 tan = queryPathTangent(pathId, t, source, target);
  vec2 perp = vec2(-tan.y, tan.x);

  vec2 centerPos = pos + perp * perpOffset;

  float halfRibbon = halfTextHeight + paddingWebGL;
  float sideSign = side == 0 ? -1.0 : 1.0;
  vec2 ribbonPos = centerPos + perp * (sideSign * halfRibbon);

  vec3 clipPos = u_matrix * vec3(ribbonPos, 1.0);
  gl_Position = vec4(clipPos.xy, 0.0, 1.0);

  v_color = a_color;
  v_id = a_id;
  v_alphaModifier = alphaModifier;
}
`);return h}var ix=`#version 300 es
precision highp float;

in vec4 v_color;
in vec4 v_id;
in float v_alphaModifier;

out vec4 fragColor;

void main() {
#ifdef PICKING_MODE
  if (v_alphaModifier <= 0.0) discard;
  fragColor = v_id;
#else
  float alpha = v_color.a * v_alphaModifier;
  if (alpha <= 0.0) discard;
  fragColor = vec4(v_color.rgb * alpha, alpha);
#endif
}
`;function ox(e,t,n,r){var a=r.shaderConfig,i=a.paths,o=a.fontSizeMode;if(i.length===0)throw new Error("createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path");var s=Nt(),l=Xe([].concat(Z(i),[s])),u=Li([].concat(Z(i),[s]),l),c=ax(a),d=(function(h){function f(m,y,p){var g;return oe(this,f),g=ye(this,f,[m,y,p]),A(g,"totalCount",0),A(g,"bufferCapacity",0),A(g,"edgeAttributeTexture",null),g.edgeAttributeTexture=new Ci(m,l),g.packedAttributeData=new Float32Array(l.floatsPerItem),g}return be(f,h),se(f,[{key:"getDefinition",value:function(){for(var y=WebGL2RenderingContext,p=y.FLOAT,g=y.UNSIGNED_BYTE,v=y.TRIANGLE_STRIP,b=[],T=0;T<md;T++)b.push([T]);var x=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_resolution","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth"];return o==="scaled"&&x.push("u_zoomSizeRatio"),l.floatsPerItem>0&&x.push("u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"),{VERTICES:md,VERTEX_SHADER_SOURCE:c,FRAGMENT_SHADER_SOURCE:ix,METHOD:v,UNIFORMS:x,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:p},{name:"a_edgeAttrIndex",size:1,type:p},{name:"a_baseFontSize",size:1,type:p},{name:"a_totalTextWidth",size:1,type:p},{name:"a_positionMode",size:1,type:p},{name:"a_margin",size:1,type:p},{name:"a_padding",size:1,type:p},{name:"a_color",size:4,type:g,normalized:!0},{name:"a_id",size:4,type:g,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:"a_vertexIndex",size:1,type:p}],CONSTANT_DATA:b}}},{key:"processEdgeLabelBackground",value:function(y,p,g){var v=0;if(this.edgeAttributeTexture&&l.floatsPerItem>0){v=this.edgeAttributeTexture.allocate(p);var b=this.packedAttributeData;Pi(u,g.edgeAttributes,b,"",rx,0),this.edgeAttributeTexture.updateAllAttributes(p,b)}var T=this.floats,x=this.ints,_=y*this.STRIDE;T[_++]=g.edgeIndex,T[_++]=v,T[_++]=g.baseFontSize,T[_++]=g.totalTextWidth,T[_++]=g.positionMode,T[_++]=g.margin,T[_++]=g.padding,T[_++]=g.color,x[_++]=g.id}},{key:"setUniforms",value:function(y,p){var g=p.gl,v=p.uniformLocations;if(g.uniformMatrix3fv(v.u_matrix,!1,y.matrix),g.uniform1f(v.u_sizeRatio,y.sizeRatio),g.uniform1f(v.u_correctionRatio,y.correctionRatio),g.uniform1f(v.u_pixelRatio,y.pixelRatio),g.uniform1f(v.u_cameraAngle,y.cameraAngle),g.uniform2f(v.u_resolution,y.width,y.height),v.u_nodeDataTexture!==void 0&&g.uniform1i(v.u_nodeDataTexture,y.nodeDataTextureUnit),v.u_nodeDataTextureWidth!==void 0&&g.uniform1i(v.u_nodeDataTextureWidth,y.nodeDataTextureWidth),v.u_edgeDataTexture!==void 0&&g.uniform1i(v.u_edgeDataTexture,y.edgeDataTextureUnit),v.u_edgeDataTextureWidth!==void 0&&g.uniform1i(v.u_edgeDataTextureWidth,y.edgeDataTextureWidth),v.u_edgeFrameTexture!==void 0&&g.uniform1i(v.u_edgeFrameTexture,y.edgeFrameTextureUnit),v.u_edgeFrameTextureWidth!==void 0&&g.uniform1i(v.u_edgeFrameTextureWidth,y.edgeFrameTextureWidth),o==="scaled"&&v.u_zoomSizeRatio!==void 0){var b=this.renderer.getSetting("zoomToSizeRatioFunction");g.uniform1f(v.u_zoomSizeRatio,1/b(y.zoomRatio))}this.edgeAttributeTexture&&l.floatsPerItem>0&&v.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(Bt),g.uniform1i(v.u_edgeAttributeTexture,Bt),g.uniform1i(v.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),g.uniform1i(v.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:"renderProgram",value:function(y,p){this.edgeAttributeTexture&&l.floatsPerItem>0&&this.edgeAttributeTexture.upload(),we(f,"renderProgram",this,3)([y,p])}},{key:"kill",value:function(){this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),we(f,"kill",this,3)([])}},{key:"drawWebGL",value:function(y,p){var g=p.gl;this.totalCount!==0&&g.drawArraysInstanced(g.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(y){this.totalCount=y,y>this.bufferCapacity&&(this.bufferCapacity=Math.max(y,Math.ceil(this.bufferCapacity*1.5)||10),we(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(ln);return new d(e,t,n)}function zd(e){var t,n,r,a,i,o;return{paths:e.paths,headLengthRatio:(t=e.headLengthRatio)!==null&&t!==void 0?t:0,tailLengthRatio:(n=e.tailLengthRatio)!==null&&n!==void 0?n:0,fontSizeMode:(r=e.fontSizeMode)!==null&&r!==void 0?r:"fixed",minVisibilityThreshold:(a=e.minVisibilityThreshold)!==null&&a!==void 0?a:.7,fullVisibilityThreshold:(i=e.fullVisibilityThreshold)!==null&&i!==void 0?i:.8,keepUpright:(o=e.keepUpright)!==null&&o!==void 0?o:!0}}var sx=st.fontSize,lx=17/64;function ux(e){var t=e.paths,n=e.hasBorder,r=n===void 0?!1:n,a=e.fontSizeMode,i=a===void 0?"fixed":a,o=e.minVisibilityThreshold,s=o===void 0?.5:o,l=e.fullVisibilityThreshold,u=l===void 0?.6:l,c=e.keepUpright,d=c===void 0?!0:c,h=i==="scaled",f=t.some(function(v){return v.hasSharpCorners}),m=Nt(),y=Xe([].concat(Z(t),[m])),p=Vr(y),g=`#version 300 es

// ============================================================================
// Attributes - Per Character (Instanced)
// ============================================================================

// Edge geometry: indices for texture lookup
// Edge data (source/target node indices, thickness, head/tail ratios) is fetched from edge data texture
// Edge path attributes (curvature, etc.) are fetched from edge attribute texture
in float a_edgeIndex;       // Index into edge data texture
in float a_edgeAttrIndex;   // Index into edge attribute texture (for curvature, etc.)
in float a_baseFontSize;    // Base font size in pixels (per-label)

// Character metrics (in glyph units = atlas font size pixels)
in vec4 a_charMetrics;      // (charTextOffset, charAdvance, totalTextWidth, positionMode)
in vec4 a_charDims;         // (charSize.x, charSize.y, charOffset.x, charOffset.y)

// Atlas texture coordinates
in vec4 a_texCoords;        // (x, y, width, height) in atlas pixels

// Label parameters
in vec2 a_labelParams;      // (margin, unused)

// Appearance
in vec4 a_color;            // Character color (RGBA, normalized)
`.concat(r?"in vec4 a_borderColor;      // Border color (RGBA, normalized)":"",`

// ============================================================================
// Attributes - Per Vertex (Constant)
// ============================================================================

in vec2 a_quadCorner;       // Quad corner: (0,0), (1,0), (0,1), (1,1)

// ============================================================================
// Uniforms
// ============================================================================

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;    // Required by node shape SDFs
// u_sdfBufferPixels kept for ABI compatibility but unused in shader
uniform float u_sdfBufferPixels;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture; // Shared texture with node position/size/shape data
uniform int u_nodeDataTextureWidth;  // Width of 2D node data texture for coordinate calculation
uniform sampler2D u_edgeDataTexture; // Shared texture with edge data
uniform int u_edgeDataTextureWidth;  // Width of 2D edge data texture for coordinate calculation
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
`).concat(h?"uniform float u_zoomSizeRatio;  // Zoom-based size ratio from zoomToSizeRatioFunction":"",`

// Edge path attribute texture uniforms (for curvature and other path attributes)
`).concat(p.uniformDeclarations,`

// ============================================================================
// Varyings
// ============================================================================

out vec2 v_texCoord;
out vec4 v_color;
`).concat(r?"out vec4 v_borderColor;":"",`
out float v_edgeFade;  // 0 = fully visible, 1 = fully faded (outside body)
out float v_alphaModifier;  // 0-1 based on label visibility ratio
out float v_fontScale;  // Ratio of rendered font size to atlas font size
`).concat(r?"out float v_positionMode;  // Position mode for conditional border (0=over needs border)":"",`

// ============================================================================
// Constants
// ============================================================================

const float bias = 255.0 / 254.0;
const float FADE_WIDTH_PIXELS = 15.0;  // Width of fade gradient in pixels
const float ATLAS_FONT_SIZE = `).concat(xe(sx),`;  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = `).concat(xe(lx),`;  // Baseline to visual center ratio

// ============================================================================
// Path Attribute Variables (set in main, used by path functions)
// ============================================================================
// Path attributes are fetched from the edge attribute texture and stored in
// variables with v_ prefix (e.g., v_curvature) for path functions to access.
`).concat(p.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables (set in main, used by some path functions like loops).
// These mirror the v_sourceNodeSize / v_targetNodeSize varyings in generator.ts,
// but are plain floats here since the label shader is vertex-only.
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(Id({paths:t,minVisibilityThreshold:s,fullVisibilityThreshold:u}),`

// ============================================================================
// Main
// ============================================================================

void main() {
  // -------------------------------------------------------------------------
  // Fetch edge data from edge texture (2 texels per edge)
  // -------------------------------------------------------------------------
  // Texel 0: sourceNodeIndex, targetNodeIndex, thickness, reserved
  // Texel 1: headLengthRatio, tailLengthRatio, pathId, extremityIds
  int edgeIdx = int(a_edgeIndex);
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  // Unpack edge data
  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float thickness = edgeData0.z;
  // edgeData0.w is reserved
  float headLengthRatio = edgeData1.x;
  float tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);  // Path type for multi-path support
  float baseFontSize = a_baseFontSize;

  // -------------------------------------------------------------------------
  // Fetch path attributes from edge attribute texture
  // -------------------------------------------------------------------------
  // Note: The fetch code uses 'edgeIdx' variable, so we set it to the attribute texture index
  {
    int edgeIdx = int(a_edgeAttrIndex);  // Use attribute texture index for path attributes
`).concat(p.fetchCode,`
`).concat(p.varyingAssignments,`
  }

  // -------------------------------------------------------------------------
  // Fetch node data from node texture (geometry texel + rotation-flags texel)
  // -------------------------------------------------------------------------
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 source = srcNodeData.xy;
  vec2 target = tgtNodeData.xy;
  float sourceSize = srcNodeData.z;
  float targetSize = tgtNodeData.z;
  v_sourceNodeSize = sourceSize;
  v_targetNodeSize = targetSize;
  float charTextOffset = a_charMetrics.x;
  float charAdvance = a_charMetrics.y;
  float totalTextWidth = a_charMetrics.z;
  float positionMode = a_charMetrics.w;
  vec2 charSize = a_charDims.xy;
  vec2 charOffset = a_charDims.zw;
  float margin = a_labelParams.x;

  // -------------------------------------------------------------------------
  // Compute pixel-to-graph conversion (for fixed font size mode)
  // -------------------------------------------------------------------------
  // This converts screen pixels to graph units such that N pixels on screen
  // becomes N pixels regardless of zoom level.
  // matrixScaleX is how much the matrix scales graph units to clip space
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);

  // -------------------------------------------------------------------------
  // Step 1: Convert thickness to WebGL units
  // -------------------------------------------------------------------------
  float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;

  // -------------------------------------------------------------------------
  // Step 2: Compute body bounds (truncated at node boundaries + extremities)
  // -------------------------------------------------------------------------
  vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  vec3 bodyBounds = computeEdgeLabelBodyBounds(
    edgeClamp.x, edgeClamp.y, edgeClamp.w,
    webGLThickness, headLengthRatio, tailLengthRatio
  );
  float bodyStartDist = bodyBounds.x;
  float bodyEndDist = bodyBounds.y;
  float bodyLength = bodyBounds.z;

  // -------------------------------------------------------------------------
  // Step 3: Compute font scale and text dimensions
  // -------------------------------------------------------------------------
  // Font size modes:
  // - "fixed": Constant pixel size regardless of zoom, using pixelToGraph conversion
  // - "scaled": Scales with zoom using zoomToSizeRatioFunction
  `).concat(h?`// Scaled mode: font scales with zoom
  float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
  // Convert glyph-unit metrics to WebGL units (scales with zoom)
  float textWidthWebGL = totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
  float charOffsetWebGL = charTextOffset * fontScale * u_correctionRatio / u_sizeRatio;
  float charAdvanceWebGL = charAdvance * fontScale * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: font stays constant in screen pixels
  float fontScale = baseFontSize / ATLAS_FONT_SIZE;
  // Convert glyph-unit metrics to graph units using pixelToGraph (zoom-independent)
  float textWidthWebGL = totalTextWidth * fontScale * pixelToGraph;
  float charOffsetWebGL = charTextOffset * fontScale * pixelToGraph;
  float charAdvanceWebGL = charAdvance * fontScale * pixelToGraph;`,`

  // Font scale varying for fragment shader gamma scaling.
  // Ratio of rendered font size to atlas font size — used to tighten the
  // anti-aliasing band for large labels so they stay sharp.
  v_fontScale = fontScale;

  // -------------------------------------------------------------------------
  // Step 4: Alpha modifier from how much of the label fits in the body
  // -------------------------------------------------------------------------
  float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);

  // -------------------------------------------------------------------------
  // Step 5: Compute character center offset (truncation check moved to after curvature adjustment)
  // -------------------------------------------------------------------------
  // Body center in arc distance
  float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;

  float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
  float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);

  // Reversed labels lay their characters out from target to source
  float readingSign = `).concat(d?"screenDir":"1.0",`;

  // Character center position relative to label center (on centerline, before curvature adjustment)
  float charCenterOffset = readingSign * (charOffsetWebGL + charAdvanceWebGL * 0.5 - textWidthWebGL * 0.5);

  // -------------------------------------------------------------------------
  // Step 6: Compute perpendicular offset based on position mode
  // -------------------------------------------------------------------------
  // Position modes: 0=over, 1=above, 2=below, 3=auto
  // Needed early for curvature-adaptive character spacing in Step 7
  float halfThickness = webGLThickness * 0.5;
  `).concat(h?`// Scaled mode: margin and text height scale with zoom (same factor as font)
  float marginWebGL = margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
  float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: margin and text height stay constant in screen pixels
  float marginWebGL = margin * pixelToGraph;
  float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;`,`
  float perpOffset = computeEdgeLabelPerpOffset(
    positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
  );

  // -------------------------------------------------------------------------
  // Step 7: Position character on path using offset path traversal
  // -------------------------------------------------------------------------
  // For "over" mode (perpOffset = 0), use simple centerline placement
  // For above/below modes, walk along the offset path to find correct position
  float charT;

  if (perpOffset == 0.0) {
    // Simple case: place on centerline
    float charArcDist = bodyCenterDist + charCenterOffset;
    charT = queryPathTAtDistance(pathId, charArcDist, source, target);
  } else {
    // Offset path traversal: walk along the offset curve to find character position
    // This ensures even character spacing regardless of curvature

    `).concat(f?`// -----------------------------------------------------------------------
    // Corner skip setup for step/taxi edges with above/below labels
    // -----------------------------------------------------------------------
    // At concave corners (inner side of the bend), characters would bunch up
    // because the offset path has near-zero arc length. We detect corner
    // crossings during the offset path traversal and add skip distance.

    // Get corner t values and concavity
    vec2 cornerTs = queryGetCornerTs(pathId, source, target);
    vec2 concavity = queryGetCornerConcavity(pathId, source, target, perpOffset);

    // Skip distance in graph units, proportional to on-screen font size
    // For fixed mode: use pixelToGraph so gap stays constant regardless of zoom
    // For scaled mode: use the same conversion as text width
    `.concat(h?"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;":"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * pixelToGraph;",`

    // Corner t values for detecting crossings during traversal
    float corner1T = cornerTs.x;
    float corner2T = cornerTs.y;
    bool corner1IsConcave = concavity.x > 0.5;
    bool corner2IsConcave = concavity.y > 0.5;`):"",`

    // Target distance along offset path from center
    float targetOffsetDist = abs(charCenterOffset);

    // Handle center character (charCenterOffset ≈ 0) - no search needed
    if (targetOffsetDist < 0.0001) {
      charT = centerT;
    } else {
      vec2 centerPos = queryPathPosition(pathId, centerT, source, target);
      vec2 centerNormal = queryPathNormal(pathId, centerT, source, target);
      vec2 offsetCenter = centerPos + centerNormal * perpOffset;

      float searchDir = charCenterOffset > 0.0 ? 1.0 : -1.0;

      // Search bounds (t values for body start and end)
      float tBodyStart = queryPathTAtDistance(pathId, bodyStartDist, source, target);
      float tBodyEnd = queryPathTAtDistance(pathId, bodyEndDist, source, target);

      // Walk along offset path to find character position
      float accumDist = 0.0;
      vec2 prevOffsetPos = offsetCenter;
      float prevT = centerT;
      float foundT = centerT;

      // Search range depends on direction
      float tSearchEnd = searchDir > 0.0 ? tBodyEnd : tBodyStart;

      `).concat(f?`// Track which concave corners we've crossed to add skip distance
      bool crossedCorner1 = false;
      bool crossedCorner2 = false;
      float effectiveTargetDist = targetOffsetDist;`:"",`

      const int STEPS = 32;
      for (int i = 1; i <= STEPS; i++) {
        // Step along centerline t, from center toward target
        float stepT = centerT + searchDir * float(i) * abs(tSearchEnd - centerT) / float(STEPS);

        `).concat(f?`// Check for concave corner crossings and add skip distance
        // Corner 1 crossing check
        if (corner1IsConcave && !crossedCorner1) {
          bool crossingCorner1 = (searchDir > 0.0)
            ? (prevT < corner1T && stepT >= corner1T)
            : (prevT > corner1T && stepT <= corner1T);
          if (crossingCorner1) {
            crossedCorner1 = true;
            effectiveTargetDist += skipDistGraph;
          }
        }

        // Corner 2 crossing check
        if (corner2IsConcave && !crossedCorner2) {
          bool crossingCorner2 = (searchDir > 0.0)
            ? (prevT < corner2T && stepT >= corner2T)
            : (prevT > corner2T && stepT <= corner2T);
          if (crossingCorner2) {
            crossedCorner2 = true;
            effectiveTargetDist += skipDistGraph;
          }
        }`:"",`

        // Compute offset position at this t
        vec2 stepPos = queryPathPosition(pathId, stepT, source, target);
        vec2 stepNormal = queryPathNormal(pathId, stepT, source, target);
        vec2 offsetPos = stepPos + stepNormal * perpOffset;

        // Distance along offset path
        float segDist = length(offsetPos - prevOffsetPos);

        `).concat(f?`if (accumDist + segDist >= effectiveTargetDist) {
          // Interpolate within segment to find exact t
          float remaining = effectiveTargetDist - accumDist;
          float segT = remaining / max(segDist, 0.0001);
          foundT = mix(prevT, stepT, segT);
          break;
        }`:`if (accumDist + segDist >= targetOffsetDist) {
          // Interpolate within segment to find exact t
          float remaining = targetOffsetDist - accumDist;
          float segT = remaining / max(segDist, 0.0001);
          foundT = mix(prevT, stepT, segT);
          break;
        }`,`

        accumDist += segDist;
        prevOffsetPos = offsetPos;
        prevT = stepT;
        // Update foundT to last valid position in case loop exhausts without finding target
        foundT = stepT;
      }

      charT = foundT;
    }
  }

  // Get position and tangent at final character position
  vec2 pathPos = queryPathPosition(pathId, charT, source, target);
  vec2 tangent = queryPathTangent(pathId, charT, source, target);

  // Compute perpendicular direction (90 degrees from tangent)
  vec2 perpDir = vec2(-tangent.y, tangent.x);

  // Apply perpendicular offset to path position
  vec2 offsetPathPos = pathPos + perpDir * perpOffset;

  // -------------------------------------------------------------------------
  // Step 8: Build character quad
  // -------------------------------------------------------------------------
  // Character size in screen pixels
  vec2 charSizePixels = charSize * fontScale;

  // Character offset from origin to the atlas region's top-left corner.
  // bearingX/bearingY already include the SDF buffer.
  vec2 charOffsetPixels = charOffset * fontScale;

  // The character's local X offset from pathPos (which is at character center)
  float charLocalX = -charAdvance * 0.5 * fontScale;

  // Build quad position:
  // - Start at character origin (charLocalX on X axis, 0 on Y axis = baseline)
  // - Add bearing offset to get to atlas region corner
  // - Add quad corner * size to get vertex position
  vec2 quadPos;
  quadPos.x = charLocalX + charOffsetPixels.x + a_quadCorner.x * charSizePixels.x;
  // charOffset.y = -bearingY (negated), so -charOffsetPixels.y = bearingY * fontScale
  // (distance from baseline to atlas region top, positive = upward)
  // Quad corner (0,0) = bottom-left, (1,1) = top-right
  quadPos.y = -charOffsetPixels.y - charSizePixels.y * (1.0 - a_quadCorner.y);

  // Center vertically on the path by offsetting by half the visual text height
  // VERTICAL_CENTER_RATIO is the distance from baseline to visual center as a ratio of atlas font size
  float verticalCenterOffset = VERTICAL_CENTER_RATIO * ATLAS_FONT_SIZE * fontScale;
  quadPos.y -= verticalCenterOffset;

  // -------------------------------------------------------------------------
  // Step 9: Rotate quad to align with tangent
  // -------------------------------------------------------------------------
  // Rotation matrix from the reading direction
  // readingDir = (cos(angle), sin(angle)), so we can build rotation directly
  vec2 readingDir = tangent * readingSign;
  mat2 rotation = mat2(readingDir.x, readingDir.y, -readingDir.y, readingDir.x);

  // Convert pixel offset to WebGL units for rotation
  `).concat(h?"vec2 quadPosWebGL = quadPos * u_correctionRatio / u_sizeRatio; // Scaled mode":"vec2 quadPosWebGL = quadPos * pixelToGraph; // Fixed mode: use pixelToGraph for zoom-independent size",`

  // Rotate around character center on path
  vec2 rotatedOffset = rotation * quadPosWebGL;

  // Final position in graph space (using offset path position for above/below modes)
  vec2 worldPos = offsetPathPos + rotatedOffset;

  // -------------------------------------------------------------------------
  // Step 10: Transform to clip space
  // -------------------------------------------------------------------------
  vec3 clipPos = u_matrix * vec3(worldPos, 1.0);
  gl_Position = vec4(clipPos.xy, 0.0, 1.0);

  // -------------------------------------------------------------------------
  // Step 11: Texture coordinates
  // -------------------------------------------------------------------------
  // Flip Y for texture coordinates (texture Y goes down, quad Y goes up)
  vec2 texCorner = vec2(a_quadCorner.x, 1.0 - a_quadCorner.y);
  v_texCoord = (a_texCoords.xy + texCorner * a_texCoords.zw) / u_atlasSize;

  // -------------------------------------------------------------------------
  // Step 12: Pass color, border color, and alpha modifier
  // -------------------------------------------------------------------------
  v_color = a_color;
  v_color.a *= bias;
`).concat(r?`  v_borderColor = a_borderColor;
  v_borderColor.a *= bias;
  v_positionMode = positionMode;`:"",`
  v_alphaModifier = alphaModifier;

  // -------------------------------------------------------------------------
  // Step 13: Compute edge fade for soft truncation
  // -------------------------------------------------------------------------
  // Convert fade width from pixels to WebGL units
  `).concat(h?"float fadeWidthWebGL = FADE_WIDTH_PIXELS * u_correctionRatio / u_sizeRatio;":"float fadeWidthWebGL = FADE_WIDTH_PIXELS * pixelToGraph;",`

  // Compute the arc position of THIS VERTEX (not just character center)
  // The quad extends from charCenter - advance/2 to charCenter + advance/2
  // a_quadCorner.x is 0 for left edge, 1 for right edge
  float vertexLocalOffset = readingSign * (a_quadCorner.x - 0.5) * charAdvanceWebGL;
  float vertexArcOffset = charCenterOffset + vertexLocalOffset;

  // Compute distance from body edges (positive = inside body, negative = outside)
  float halfBody = bodyLength * 0.5;
  float distFromStart = vertexArcOffset + halfBody;  // Distance from body start edge
  float distFromEnd = halfBody - vertexArcOffset;    // Distance from body end edge
  float distFromEdge = min(distFromStart, distFromEnd);

  // Compute fade: 0 = fully visible (deep inside body), 1 = fully faded (at body edge)
  // Fade goes from 0 (at 2*fadeWidth inside) to 1 (at body edge)
  // This ensures text is fully transparent before reaching extremities
  v_edgeFade = 1.0 - smoothstep(0.0, fadeWidthWebGL * 2.0, distFromEdge);
}
`);return g}function cx(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=e.hasBorder,n=t===void 0?!1:t,r=`#version 300 es
precision highp float;

in vec2 v_texCoord;
in vec4 v_color;
`.concat(n?"in vec4 v_borderColor;":"",`
in float v_edgeFade;  // 0 = fully visible, 1 = fully faded
in float v_alphaModifier;  // 0-1 based on label visibility ratio
in float v_fontScale;  // Ratio of rendered font size to atlas font size
`).concat(n?"in float v_positionMode;  // Position mode (0=over, 1=above, 2=below, 3=auto)":"",`

uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;
`).concat(n?"uniform float u_borderWidth;  // Border width in SDF units (normalized)":"",`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    // Edge labels are not pickable - discard all fragments in picking mode
    fragColor = vec4(0.0);
    discard;
  #else
  // SDF stores normalized distance: 0.5 = on edge, >0.5 = inside glyph
  float sdfValue = texture(u_atlas, v_texCoord).a;

  // Edge threshold accounting for SDF buffer padding
  float edge = 1.0 - u_sdfBuffer;

  // Scale gamma inversely with font scale so small labels get a wider AA band
  // (smoother) and large labels get a tighter band (sharper).
  float aaWidth = u_gamma / (u_pixelRatio * v_fontScale);

  // Apply edge fade for soft truncation at body boundaries
  // Also apply visibility-based alpha modifier for short edge labels
  float edgeAlpha = (1.0 - v_edgeFade) * v_alphaModifier;

`).concat(n?`  // Fill alpha: fully opaque inside the glyph
  float fillAlpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);

  // Only apply border for "over" position mode (v_positionMode == 0.0)
  // Labels positioned above/below/auto don't overlap the edge line and don't need borders
  if (v_positionMode < 0.5) {
    // Border rendering: compute alpha for both fill and border regions
    // Border extends from (edge - borderWidth) to edge
    float borderEdge = edge - u_borderWidth;

    // Border alpha: opaque in the border region (between borderEdge and edge)
    float borderAlpha = smoothstep(borderEdge - aaWidth, borderEdge + aaWidth, sdfValue);

    // Composite: fill on top of border
    // Border is visible where borderAlpha > 0 but fillAlpha < 1
    vec3 borderColorPremult = v_borderColor.rgb * v_borderColor.a * borderAlpha * edgeAlpha;
    vec3 fillColorPremult = v_color.rgb * v_color.a * fillAlpha * edgeAlpha;

    // Blend fill over border (fill replaces border where fill is opaque)
    float finalBorderAlpha = borderAlpha * (1.0 - fillAlpha);
    vec3 finalColor = fillColorPremult + v_borderColor.rgb * v_borderColor.a * finalBorderAlpha * edgeAlpha;
    float finalAlpha = (v_color.a * fillAlpha + v_borderColor.a * finalBorderAlpha) * edgeAlpha;

    fragColor = vec4(finalColor, finalAlpha);
  } else {
    // No border for above/below/auto positions - simple text rendering
    float finalAlpha = v_color.a * fillAlpha * edgeAlpha;
    fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
  }`:`  // Smooth transition from transparent to opaque at glyph edge
  float alpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);

  // Premultiplied alpha output
  float finalAlpha = v_color.a * alpha * edgeAlpha;
  fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);`,`
  #endif
}
`);return r}function dx(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"fixed",r=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_sdfBufferPixels","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"];n==="scaled"&&r.push("u_zoomSizeRatio"),t&&r.push("u_borderWidth");var a=U(e),i;try{for(a.s();!(i=a.n()).done;){var o=i.value,s=U(o.uniforms),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;r.includes(u.name)||r.push(u.name)}}catch(c){s.e(c)}finally{s.f()}}}catch(c){a.e(c)}finally{a.f()}return r}function hx(e){var t=e.hasBorder,n=t===void 0?!1:t,r=e.fontSizeMode,a=r===void 0?"fixed":r;return{vertexShader:ux(e),fragmentShader:cx({hasBorder:n}),uniforms:dx(e.paths,n,a)}}var fx=new Map;function gx(e){switch(e){case"over":return 0;case"above":return 1;case"below":return 2;case"auto":return 3;default:return 0}}function px(e,t,n,r){var a=r.color,i=r.margin,o=r.textBorder,s=zd(r),l=s.paths,u=s.fontSizeMode,c=s.minVisibilityThreshold,d=s.fullVisibilityThreshold,h=s.keepUpright,f=!!o,m=hx({paths:l,hasBorder:f,fontSizeMode:u,minVisibilityThreshold:c,fullVisibilityThreshold:d,keepUpright:h}),y=(function(p){function g(v,b,T){var x;oe(this,g),x=ye(this,g,[v,b,T]),A(x,"atlasTexture",null),A(x,"atlasNeedsUpdate",!1),A(x,"refreshTimeout",null),A(x,"labelGlyphCache",new Map),A(x,"edgeAttributeTexture",null);var _=Nt();if(x.attributeLayout=Xe([].concat(Z(l),[_])),x.attrDescriptors=Li([].concat(Z(l),[_]),x.attributeLayout),x.edgeAttributeTexture=new Ci(v,x.attributeLayout),x.packedAttributeData=new Float32Array(x.attributeLayout.floatsPerItem),x.atlasManager=new on,x.gamma=.025,x.sdfBuffer=st.cutoff,x.atlasTexture=v.createTexture(),!x.atlasTexture)throw new Error("EdgeLabelProgram: failed to create atlas texture");v.bindTexture(v.TEXTURE_2D,x.atlasTexture),v.texParameteri(v.TEXTURE_2D,v.TEXTURE_WRAP_S,v.CLAMP_TO_EDGE),v.texParameteri(v.TEXTURE_2D,v.TEXTURE_WRAP_T,v.CLAMP_TO_EDGE),v.texParameteri(v.TEXTURE_2D,v.TEXTURE_MIN_FILTER,v.LINEAR),v.texParameteri(v.TEXTURE_2D,v.TEXTURE_MAG_FILTER,v.LINEAR),v.bindTexture(v.TEXTURE_2D,null),x.atlasManager.on(on.ATLAS_UPDATED_EVENT,function(){x.atlasNeedsUpdate=!0,x.refreshTimeout!==null&&clearTimeout(x.refreshTimeout),x.refreshTimeout=setTimeout(function(){x.refreshTimeout=null,x.renderer.refresh()},0)});var w={family:"sans-serif",weight:"normal",style:"normal"};return x.defaultFontKey=x.atlasManager.registerFont(w),x}return be(g,p),se(g,[{key:"getDefinition",value:function(){var b=WebGL2RenderingContext,T=b.FLOAT,x=b.UNSIGNED_BYTE,_=b.TRIANGLE_STRIP,w=new Set,R=[],M=U(l),C;try{for(M.s();!(C=M.n()).done;){var N=C.value,F=U(N.attributes),I;try{for(F.s();!(I=F.n()).done;){var S=I.value,D=S.name.startsWith("a_")?S.name:"a_".concat(S.name);w.has(D)||(w.add(D),R.push({name:D,size:S.size,type:S.type}))}}catch(E){F.e(E)}finally{F.f()}}}catch(E){M.e(E)}finally{M.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:m.vertexShader,FRAGMENT_SHADER_SOURCE:m.fragmentShader,METHOD:_,UNIFORMS:m.uniforms,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:T},{name:"a_edgeAttrIndex",size:1,type:T},{name:"a_baseFontSize",size:1,type:T},{name:"a_charMetrics",size:4,type:T},{name:"a_charDims",size:4,type:T},{name:"a_texCoords",size:4,type:T},{name:"a_labelParams",size:2,type:T},{name:"a_color",size:4,type:x,normalized:!0}].concat(Z(f?[{name:"a_borderColor",size:4,type:x,normalized:!0}]:[]),Z(R.filter(function(E){return!["a_curvature","curvature"].includes(E.name)}))),CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:T}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(b,T){if(T.hidden||!T.text){this.labelGlyphCache.delete(b);return}var x=T.text,_=T.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(x,_);var w=[],R=[],M=0,C=U(x),N;try{for(C.s();!(N=C.n()).done;){var F=N.value,I=F.codePointAt(0);if(I===void 0){w.push(void 0),R.push(M);continue}var S=this.atlasManager.getGlyph(I,_);w.push(S),R.push(M),S&&(M+=S.advance)}}catch(D){C.e(D)}finally{C.f()}this.labelGlyphCache.set(b,{glyphs:w,xOffsets:R,totalWidth:M})}},{key:"processCharacter",value:function(b,T,x,_){var w,R,M,C=this.floats,N=this.STRIDE,F=b*N,I=this.labelGlyphCache.get(T.parentKey);if(!I||!I.glyphs[_]){for(var S=0;S<N;S++)C[F+S]=0;return}var D=I.glyphs[_],E=I.xOffsets[_],L=g.labelColor,P=L&&ie(L)==="object"&&"color"in L&&L.color?L.color:T.color,k=qe(P),z=F;C[z++]=T.edgeIndex,C[z++]=(w=(R=this.edgeAttributeTexture)===null||R===void 0?void 0:R.getIndex(T.parentKey))!==null&&w!==void 0?w:0,C[z++]=T.size,C[z++]=E,C[z++]=D.advance,C[z++]=I.totalWidth,C[z++]=gx(T.position),C[z++]=D.atlasWidth,C[z++]=D.atlasHeight,C[z++]=D.bearingX,C[z++]=-D.bearingY,C[z++]=D.atlasX,C[z++]=D.atlasY,C[z++]=D.atlasWidth,C[z++]=D.atlasHeight;var O=(M=g.labelMargin)!==null&&M!==void 0?M:T.margin;if(C[z++]=O,C[z++]=0,C[z++]=k,f&&o){var W;typeof o.color=="string"?W=o.color:W=o.color.color||"#ffffff",C[z++]=qe(W)}var K=new Set,j=U(l),Y;try{for(j.s();!(Y=j.n()).done;){var he=Y.value,ne=U(he.attributes),ge;try{for(ne.s();!(ge=ne.n()).done;){var q=ge.value,ee=q.name.startsWith("a_")?q.name.slice(2):q.name;if(ee!=="curvature"&&!K.has(ee)){K.add(ee);for(var ae=0;ae<q.size;ae++)C[z++]=0}}}catch(H){ne.e(H)}finally{ne.f()}}}catch(H){j.e(H)}finally{j.f()}}},{key:"processEdgeLabel",value:function(b,T,x){if(this.prepareLabelGlyphs(b,x),this.edgeAttributeTexture&&!x.hidden&&x.text){this.edgeAttributeTexture.allocate(b);var _=this.packedAttributeData;Pi(this.attrDescriptors,x.edgeAttributes,_,"",fx,0),this.edgeAttributeTexture.updateAllAttributes(b,_)}return we(g,"processLabel",this,3)([b,T,x])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var b=this.normalProgram.gl,T=this.atlasManager.getTextures();if(T.length!==0){var x=T[0];b.bindTexture(b.TEXTURE_2D,this.atlasTexture),b.texImage2D(b.TEXTURE_2D,0,b.RGBA,x.width,x.height,0,b.RGBA,b.UNSIGNED_BYTE,x.data),b.bindTexture(b.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(b,T){var x=T.gl,_=T.uniformLocations,w=this.atlasManager.getTextures(),R=w.length>0?[w[0].width,w[0].height]:[1,1];if(x.uniformMatrix3fv(_.u_matrix,!1,b.matrix),x.uniform1f(_.u_sizeRatio,b.sizeRatio),x.uniform1f(_.u_correctionRatio,b.correctionRatio),x.uniform1f(_.u_pixelRatio,b.pixelRatio),x.uniform1f(_.u_cameraAngle,b.cameraAngle),x.uniform1f(_.u_sdfBufferPixels,st.buffer),x.uniform2f(_.u_resolution,b.width,b.height),x.uniform2f(_.u_atlasSize,R[0],R[1]),x.uniform1f(_.u_gamma,this.gamma),x.uniform1f(_.u_sdfBuffer,this.sdfBuffer),x.activeTexture(x.TEXTURE0),x.bindTexture(x.TEXTURE_2D,this.atlasTexture),x.uniform1i(_.u_atlas,0),_.u_nodeDataTexture!==void 0&&x.uniform1i(_.u_nodeDataTexture,b.nodeDataTextureUnit),_.u_nodeDataTextureWidth!==void 0&&x.uniform1i(_.u_nodeDataTextureWidth,b.nodeDataTextureWidth),_.u_edgeDataTexture!==void 0&&x.uniform1i(_.u_edgeDataTexture,b.edgeDataTextureUnit),_.u_edgeDataTextureWidth!==void 0&&x.uniform1i(_.u_edgeDataTextureWidth,b.edgeDataTextureWidth),_.u_edgeFrameTexture!==void 0&&x.uniform1i(_.u_edgeFrameTexture,b.edgeFrameTextureUnit),_.u_edgeFrameTextureWidth!==void 0&&x.uniform1i(_.u_edgeFrameTextureWidth,b.edgeFrameTextureWidth),f&&o&&_.u_borderWidth!==void 0){var M=o.width/st.buffer*this.sdfBuffer;x.uniform1f(_.u_borderWidth,M)}if(this.edgeAttributeTexture&&_.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(Bt),x.uniform1i(_.u_edgeAttributeTexture,Bt),x.uniform1i(_.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),x.uniform1i(_.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),u==="scaled"&&_.u_zoomSizeRatio!==void 0){var C=this.renderer.getSetting("zoomToSizeRatioFunction"),N=1/C(b.zoomRatio);x.uniform1f(_.u_zoomSizeRatio,N)}}},{key:"renderProgram",value:function(b,T){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),we(g,"renderProgram",this,3)([b,T])}},{key:"registerFont",value:function(b){var T=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",x=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:b,weight:T,style:x})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"ensureGlyphsReady",value:function(b,T){var x=T||this.defaultFontKey,_=U(b),w;try{for(_.s();!(w=_.n()).done;){var R=w.value;this.atlasManager.ensureGlyphs(R,x)}}catch(M){_.e(M)}finally{_.f()}this.atlasManager.flush()}},{key:"measureLabelAtlasWidth",value:function(b,T){var x=T||this.defaultFontKey;this.atlasManager.ensureGlyphs(b,x),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var _=0,w=U(b),R;try{for(w.s();!(R=w.n()).done;){var M=R.value,C=M.codePointAt(0);if(C!==void 0){var N=this.atlasManager.getGlyph(C,x);N&&(_+=N.advance)}}}catch(F){w.e(F)}finally{w.f()}return _}},{key:"measureLabel",value:function(b,T,x){var _=this.measureLabelAtlasWidth(b,x),w=T/st.fontSize;return{width:_*w,height:T,textHeight:T}}},{key:"kill",value:function(){var b=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&(b.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),we(g,"kill",this,3)([])}}])})(Dd);return A(y,"labelColor",a),A(y,"labelMargin",i),new y(e,t,n)}function mx(){var e=`
// No extremity - always returns positive (outside)
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
  return 1.0;
}
`;return{name:"none",glsl:e,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function Gd(e,t,n,r,a,i,o){var s,l,u=Fd(r),c=u.paths,d=u.layers,h=u.defaultHead,f=u.defaultTail,m=[mx()].concat(Z(u.extremities)),y={},p={};c.forEach(function(F,I){return y[F.name]=I}),m.forEach(function(F,I){return p[F.name]=I});var g=(s=p[h])!==null&&s!==void 0?s:0,v=(l=p[f])!==null&&l!==void 0?l:0,b=null,T=Xe([].concat(Z(c),Z(d))),x=(function(F){function I(S,D,E){var L;oe(this,I),b||(b=pd({paths:c,extremities:m,layers:d,antialias:a})),L=ye(this,I,[S,D,E]),A(L,"layerLifecycles",new Map),A(L,"needsShaderRegeneration",!1),A(L,"edgeAttributeTexture",null),A(L,"layout",T),A(L,"attrDescriptors",[]),A(L,"lifecycleIndexOffset",c.length),L._pickingBuffer=D,L.edgeAttributeTexture=new Ci(S,L.layout),L.packedAttributeData=new Float32Array(L.layout.floatsPerItem),d.forEach(function(k,z){if(k.lifecycle){var O={gl:S,renderer:{refresh:function(){return E.refresh()}},getUniformLocation:function(K){return S.getUniformLocation(L.normalProgram.program,K)},requestShaderRegeneration:function(){L.needsShaderRegeneration=!0},requestRefresh:function(){E.refresh()}};L.layerLifecycles.set(z,k.lifecycle(O))}}),L.layerLifecycles.forEach(function(k){var z;return(z=k.init)===null||z===void 0?void 0:z.call(k)});var P=new Map;return L.layerLifecycles.forEach(function(k,z){k.getAttributeData&&P.set(c.length+z,k)}),L.attrDescriptors=Li([].concat(Z(c),Z(d)),L.layout,P),L}return be(I,F),se(I,[{key:"getAttributeTexture",value:function(){return this.edgeAttributeTexture}},{key:"resolveEdgeIds",value:function(D,E,L){var P=D,k=0,z=g,O=v,W=E?P.selfLoopPath:L&&P.parallelPath?P.parallelPath:P.path;W&&y[W]!==void 0&&(k=y[W]),P.head&&P.head!=="none"&&p[P.head]!==void 0&&(z=p[P.head]),P.tail&&P.tail!=="none"&&p[P.tail]!==void 0&&(O=p[P.tail]);var K=m[z],j=m[O];return{pathId:k,headId:z,tailId:O,headLengthRatio:Je(K.length)?0:K.length,tailLengthRatio:Je(j.length)?0:j.length}}},{key:"getDefinition",value:function(){var D=WebGL2RenderingContext,E=D.TRIANGLE_STRIP,L=E,P=b;return{VERTICES:P.verticesPerEdge,VERTEX_SHADER_SOURCE:P.vertexShader,FRAGMENT_SHADER_SOURCE:P.fragmentShader,METHOD:L,UNIFORMS:P.uniforms,ATTRIBUTES:P.attributes,CONSTANT_ATTRIBUTES:P.constantAttributes,CONSTANT_DATA:P.constantData}}},{key:"maybeRegenerateShaders",value:function(){var D=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1;var E=d.map(function(K,j){var Y=D.layerLifecycles.get(j);return Y!=null&&Y.regenerate?Y.regenerate():K});b=pd({paths:c,extremities:m,layers:E,antialias:this.renderer.getSetting("antialiasEdges")});var L=this.normalProgram.gl,P=this.normalProgram,k=P.program,z=P.buffer,O=P.vertexShader,W=P.fragmentShader;L.deleteProgram(k),L.deleteBuffer(z),L.deleteShader(O),L.deleteShader(W),this.normalProgram=this.getProgramInfo("normal",L,b.vertexShader,b.fragmentShader,this._pickingBuffer)}}},{key:"process",value:function(D,E,L,P,k,z){var O=E*this.STRIDE;if(k.visibility==="hidden"||L.visibility==="hidden"||P.visibility==="hidden"){for(var W=O+this.STRIDE;O<W;O++)this.floats[O]=0;this.floats[E*this.STRIDE]=Ed;return}this.processVisibleItem(zn(D),O,L,P,k,z)}},{key:"processVisibleItem",value:function(D,E,L,P,k,z){var O,W=this.floats,K=this.ints;W[E++]=z,W[E++]=qe(k.color),K[E++]=D,W[E++]=(O=k.opacity)!==null&&O!==void 0?O:1;var j=this.packedAttributeData;Pi(this.attrDescriptors,k,j,k.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow(z,j)}},{key:"setUniforms",value:function(D,E){var L=this,P=E.gl,k=E.uniformLocations;k.u_matrix&&P.uniformMatrix3fv(k.u_matrix,!1,D.matrix),k.u_sizeRatio&&P.uniform1f(k.u_sizeRatio,D.sizeRatio),k.u_correctionRatio&&P.uniform1f(k.u_correctionRatio,D.correctionRatio),k.u_zoomRatio&&P.uniform1f(k.u_zoomRatio,D.zoomRatio),k.u_pixelRatio&&P.uniform1f(k.u_pixelRatio,D.pixelRatio),k.u_cameraAngle&&P.uniform1f(k.u_cameraAngle,D.cameraAngle),k.u_feather&&P.uniform1f(k.u_feather,D.antiAliasingFeather),k.u_minEdgeThickness&&P.uniform1f(k.u_minEdgeThickness,D.minEdgeThickness),k.u_pickingPadding&&P.uniform1f(k.u_pickingPadding,D.edgePickingPadding),k.u_nodeDataTexture&&P.uniform1i(k.u_nodeDataTexture,D.nodeDataTextureUnit),k.u_nodeDataTextureWidth&&P.uniform1i(k.u_nodeDataTextureWidth,D.nodeDataTextureWidth),k.u_edgeDataTexture&&P.uniform1i(k.u_edgeDataTexture,D.edgeDataTextureUnit),k.u_edgeDataTextureWidth&&P.uniform1i(k.u_edgeDataTextureWidth,D.edgeDataTextureWidth),k.u_edgeFrameTexture&&P.uniform1i(k.u_edgeFrameTexture,D.edgeFrameTextureUnit),k.u_edgeFrameTextureWidth&&P.uniform1i(k.u_edgeFrameTextureWidth,D.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind(Bt),k.u_edgeAttributeTexture&&P.uniform1i(k.u_edgeAttributeTexture,Bt),k.u_edgeAttributeTextureWidth&&P.uniform1i(k.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),k.u_edgeAttributeTexelsPerEdge&&P.uniform1i(k.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var z=new Set;c.forEach(function(O){O.uniforms.forEach(function(W){z.has(W.name)||(z.add(W.name),L.setTypedUniform(W,E))})}),m.forEach(function(O){O.uniforms.forEach(function(W){z.has(W.name)||(z.add(W.name),L.setTypedUniform(W,E))})}),d.forEach(function(O){O.uniforms.forEach(function(W){z.has(W.name)||(z.add(W.name),L.setTypedUniform(W,E))})})}},{key:"render",value:function(D,E,L){this.maybeRegenerateShaders(),we(I,"render",this,3)([D,E,L])}},{key:"renderProgram",value:function(D,E){this.layerLifecycles.forEach(function(L){var P;return(P=L.beforeRender)===null||P===void 0?void 0:P.call(L)}),we(I,"renderProgram",this,3)([D,E])}},{key:"uploadAttributeTexture",value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(D){var E;return(E=D.kill)===null||E===void 0?void 0:E.call(D)}),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),we(I,"kill",this,3)([])}}])})(ln),_=m[g],w=m[v],R=$({paths:c,headLengthRatio:Je(_.length)?0:_.length,tailLengthRatio:Je(w.length)?0:w.length},r.label),M=zd(R),C=function(){return{labelProgram:px(e,null,n,R),labelBackgroundProgram:ox(e,t,n,{shaderConfig:M})}},N=new Z0(e,{paths:c,extremities:m,layers:d,nodeShapes:i,nodeLayers:o});return{edgeProgram:new x(e,null,n),createLabelPrograms:C,framePass:N}}function vx(e){return ie(e)==="object"&&"uniforms"in e&&Array.isArray(e.uniforms)}function yx(e){return ie(e)==="object"&&"uniforms"in e&&"attributes"in e&&"glsl"in e}function bx(e){return ie(e)==="object"&&"uniforms"in e&&"attributes"in e&&"segments"in e}function xx(e){return ie(e)==="object"&&"uniforms"in e&&"attributes"in e&&"length"in e}function _x(e){return ie(e)==="object"&&"uniforms"in e&&"attributes"in e&&"glsl"in e}function Tx(e){return ie(e)==="object"&&"glsl"in e&&"name"in e&&!("uniforms"in e)}function Sx(e){return ie(e)==="object"&&"glsl"in e&&"name"in e&&!("uniforms"in e)}function wx(e){return ie(e)==="object"&&"glsl"in e&&"name"in e&&!("uniforms"in e)}function Ex(e){if(vx(e))return e;if(Tx(e))return{name:e.name,glsl:e.glsl,inradiusFactor:e.inradiusFactor,uniforms:[]};throw new Error("Invalid node shape specification: ".concat(JSON.stringify(e)))}function Ax(e){if(yx(e))return e;if(Wc(e))return{name:e.name,glsl:e.glsl,uniforms:[],attributes:[]};throw new Error("Invalid node layer specification: ".concat(JSON.stringify(e)))}function Rx(e){if(bx(e))return e;if(Sx(e))return{name:e.name,glsl:e.glsl,segments:e.segments,uniforms:[],attributes:[]};throw new Error("Invalid edge path specification: ".concat(JSON.stringify(e)))}function Dx(e){if(_x(e))return e;if(Uc(e))return{name:e.name,glsl:e.glsl,uniforms:[],attributes:[]};throw new Error("Invalid edge layer specification: ".concat(JSON.stringify(e)))}function kx(e){if(xx(e))return e;if(wx(e))return{name:e.name,glsl:e.glsl,length:e.length,widthFactor:e.widthFactor,margin:0,uniforms:[],attributes:[]};throw new Error("Invalid edge extremity specification: ".concat(JSON.stringify(e)))}function Od(e){var t,n,r=(t=e?.shapes)!==null&&t!==void 0?t:Ir.shapes,a=(n=e?.layers)!==null&&n!==void 0?n:Ir.layers,i=r.map(Ex),o=a.map(Ax);if(i.length===0)throw new Error("At least one node shape must be specified.");if(o.length===0)throw new Error("At least one node layer must be specified.");return{shapes:i,layers:o}}function Cx(e){var t,n,r,a=(t=e?.paths)!==null&&t!==void 0?t:Gn.paths,i=(n=e?.extremities)!==null&&n!==void 0?n:Gn.extremities,o=(r=e?.layers)!==null&&r!==void 0?r:Gn.layers,s=a.map(Rx),l=i.map(kx).filter(function(c){return c!==null}),u=o.map(Dx);if(s.length===0)throw new Error("At least one edge path must be specified.");if(u.length===0)throw new Error("At least one edge layer must be specified.");return{paths:s,extremities:l,layers:u}}function Bd(e,t){var n={},r=U(e),a;try{for(r.s();!(a=r.n()).done;){var i=a.value;i.variables&&Object.assign(n,i.variables)}}catch(o){r.e(o)}finally{r.f()}return Object.assign(n,t||{}),n}function Wd(e,t,n,r,a){var i=Od(r),o=i.shapes,s=i.layers,l=Bd(o,r?.variables),u=Cd(e,t,n,{shapes:o,layers:s,label:r?.label,backdrop:r?.backdrop,labelAttachments:r?.labelAttachments},a);return $($({},u),{},{variables:l})}function Ud(e,t,n,r,a,i){var o=Cx(r),s=o.paths,l=o.extremities,u=o.layers,c=Od(i),d=c.shapes,h=c.layers,f=Bd(s,r?.variables),m=Gd(e,t,n,{paths:s,extremities:l,layers:u,defaultHead:r?.defaultHead,defaultTail:r?.defaultTail,label:r?.label},a,d,h);return $($({},m),{},{variables:f,paths:s})}var Lx=2;function Hd(e,t,n){var r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:Lx,a=t.canvas,i=a.width,o=a.height,s=n.x,l=n.y,u=n.rowHeight,c=n.maxRowWidth,d={},h=[],f=U(e),m;try{for(f.s();!(m=f.n()).done;){var y=m.value,p=y.width+r,g=y.height+r;if(p>i||g>o||s+p>i&&l+u+g>o){h.push(y);continue}s+p>i&&(c=Math.max(c,s),s=0,l+=u,u=g),y.draw(t,s,l),d[y.key]={x:s,y:l,width:y.width,height:y.height},s+=p,u=Math.max(u,g)}}catch(v){f.e(v)}finally{f.f()}return c=Math.max(c,s),{atlas:d,cursor:{x:s,y:l,rowHeight:u,maxRowWidth:c},remaining:h}}function Ge(e,t,n,r){var a=Object.defineProperty;try{a({},"",{})}catch{a=0}Ge=function(i,o,s,l){function u(c,d){Ge(i,c,function(h){return this._invoke(c,d,h)})}o?a?a(i,o,{value:s,enumerable:!l,configurable:!l,writable:!l}):i[o]=s:(u("next",0),u("throw",1),u("return",2))},Ge(e,t,n,r)}function Oe(){var e,t,n=typeof Symbol=="function"?Symbol:{},r=n.iterator||"@@iterator",a=n.toStringTag||"@@toStringTag";function i(f,m,y,p){var g=m&&m.prototype instanceof s?m:s,v=Object.create(g.prototype);return Ge(v,"_invoke",(function(b,T,x){var _,w,R,M=0,C=x||[],N=!1,F={p:0,n:0,v:e,a:I,f:I.bind(e,4),d:function(S,D){return _=S,w=0,R=e,F.n=D,o}};function I(S,D){for(w=S,R=D,t=0;!N&&M&&!E&&t<C.length;t++){var E,L=C[t],P=F.p,k=L[2];S>3?(E=k===D)&&(R=L[(w=L[4])?5:(w=3,3)],L[4]=L[5]=e):L[0]<=P&&((E=S<2&&P<L[1])?(w=0,F.v=D,F.n=L[1]):P<k&&(E=S<3||L[0]>D||D>k)&&(L[4]=S,L[5]=D,F.n=k,w=0))}if(E||S>1)return o;throw N=!0,D}return function(S,D,E){if(M>1)throw TypeError("Generator is already running");for(N&&D===1&&I(D,E),w=D,R=E;(t=w<2?e:R)||!N;){_||(w?w<3?(w>1&&(F.n=-1),I(w,R)):F.n=R:F.v=R);try{if(M=2,_){if(w||(S="next"),t=_[S]){if(!(t=t.call(_,R)))throw TypeError("iterator result is not an object");if(!t.done)return t;R=t.value,w<2&&(w=0)}else w===1&&(t=_.return)&&t.call(_),w<2&&(R=TypeError("The iterator does not provide a '"+S+"' method"),w=1);_=e}else if((t=(N=F.n<0)?R:b.call(T,F))!==o)break}catch(L){_=e,w=1,R=L}finally{M=1}}return{value:t,done:N}}})(f,y,p),!0),v}var o={};function s(){}function l(){}function u(){}t=Object.getPrototypeOf;var c=[][r]?t(t([][r]())):(Ge(t={},r,function(){return this}),t),d=u.prototype=s.prototype=Object.create(c);function h(f){return Object.setPrototypeOf?Object.setPrototypeOf(f,u):(f.__proto__=u,Ge(f,a,"GeneratorFunction")),f.prototype=Object.create(d),f}return l.prototype=u,Ge(d,"constructor",u),Ge(u,"constructor",l),l.displayName="GeneratorFunction",Ge(u,a,"GeneratorFunction"),Ge(d),Ge(d,a,"Generator"),Ge(d,r,function(){return this}),Ge(d,"toString",function(){return"[object Generator]"}),(Oe=function(){return{w:i,m:h}})()}function $d(e,t,n,r,a,i,o){try{var s=e[i](o),l=s.value}catch(u){return void n(u)}s.done?t(l):Promise.resolve(l).then(r,a)}function Xn(e){return function(){var t=this,n=arguments;return new Promise(function(r,a){var i=e.apply(t,n);function o(l){$d(i,r,a,o,s,"next",l)}function s(l){$d(i,r,a,o,s,"throw",l)}o(void 0)})}}var Mi=new Map,Vd=!1;function Px(e){return new Promise(function(t,n){var r=new FileReader;r.onload=function(){return t(r.result)},r.onerror=n,r.readAsDataURL(e)})}function Fx(e){if(!Mi.has(e)){var t=fetch(e).then(function(n){return n.blob()}).then(Px).catch(function(){return Mi.delete(e),null});Mi.set(e,t)}return Mi.get(e)}function Mx(e){return Ds.apply(this,arguments)}function Ds(){return Ds=Xn(Oe().m(function e(t){var n,r,a;return Oe().w(function(i){for(;;)switch(i.n){case 0:return n=document.createElement("div"),n.innerHTML=t,r=Array.from(n.querySelectorAll("img[src]")),a=r.filter(function(o){return!o.getAttribute("src").startsWith("data:")}),i.n=1,Promise.all(a.map((function(){var o=Xn(Oe().m(function s(l){var u;return Oe().w(function(c){for(;;)switch(c.n){case 0:return c.n=1,Fx(l.getAttribute("src"));case 1:u=c.v,u&&l.setAttribute("src",u);case 2:return c.a(2)}},s)}));return function(s){return o.apply(this,arguments)}})()));case 1:return i.a(2,n.innerHTML)}},e)})),Ds.apply(this,arguments)}function qd(e){return ks.apply(this,arguments)}function ks(){return ks=Xn(Oe().m(function e(t){var n,r,a,i,o,s,l,u,c,d,h,f,m,y=arguments;return Oe().w(function(p){for(;;)switch(p.n){case 0:if(n=y.length>1&&y[1]!==void 0?y[1]:1,r=t instanceof SVGElement?new XMLSerializer().serializeToString(t):t,a=new DOMParser,i=a.parseFromString(r,"image/svg+xml"),o=i.querySelector("svg"),o){p.n=1;break}return p.a(2,null);case 1:if(s=parseFloat(o.getAttribute("width")||""),l=parseFloat(o.getAttribute("height")||""),(!(s>0)||!(l>0))&&(u=o.getAttribute("viewBox"),u&&(c=u.trim().split(/[\s,]+/),s=parseFloat(c[2]),l=parseFloat(c[3]))),!(!(s>0)||!(l>0))){p.n=2;break}return console.warn("Sigma: SVG label attachment has no parseable dimensions — skipped."),p.a(2,null);case 2:return d=Math.ceil(s*n),h=Math.ceil(l*n),f=new Blob([r],{type:"image/svg+xml"}),m=URL.createObjectURL(f),p.a(2,new Promise(function(g){var v=new Image;v.onload=function(){var b=document.createElement("canvas");b.width=d,b.height=h,b.getContext("2d").drawImage(v,0,0,d,h),URL.revokeObjectURL(m);try{b.getContext("2d").getImageData(0,0,1,1)}catch(T){if(T instanceof DOMException&&T.name==="SecurityError"){Vd||(Vd=!0,console.warn('Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.')),g(null);return}throw T}g(b)},v.onerror=function(){URL.revokeObjectURL(m),g(null)},v.src=m}))}},e)})),ks.apply(this,arguments)}function Ix(e,t){var n=document.createElement("div");n.style.cssText="position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content",n.innerHTML=(t?"<style>".concat(t,"</style>"):"")+e,document.body.appendChild(n);var r=n.getBoundingClientRect(),a=r.width,i=r.height;return document.body.removeChild(n),{width:Math.ceil(a),height:Math.ceil(i)}}function Nx(e,t,n,r){return Cs.apply(this,arguments)}function Cs(){return Cs=Xn(Oe().m(function e(t,n,r,a){var i,o,s,l,u,c,d,h,f=arguments;return Oe().w(function(m){for(;;)switch(m.n){case 0:return i=f.length>4&&f[4]!==void 0?f[4]:1,o=t instanceof HTMLElement?t.outerHTML:t,m.n=1,Mx(o);case 1:return s=m.v,(r==null||a==null)&&(l=Ix(s,n),r=r??l.width,a=a??l.height),u=Math.ceil(r*i),c=Math.ceil(a*i),d=n?"<style>".concat(n,"</style>"):"",h='<svg xmlns="http://www.w3.org/2000/svg" '+'width="'.concat(u,'" height="').concat(c,'" viewBox="0 0 ').concat(r," ").concat(a,'">')+'<foreignObject width="'.concat(r,'" height="').concat(a,'">')+'<body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">'.concat(d).concat(s,"</body>")+"</foreignObject></svg>",m.a(2,qd(h,1))}},e)})),Cs.apply(this,arguments)}function zx(e){return Ls.apply(this,arguments)}function Ls(){return Ls=Xn(Oe().m(function e(t){var n,r=arguments,a;return Oe().w(function(i){for(;;)switch(i.n){case 0:n=r.length>1&&r[1]!==void 0?r[1]:1,a=t.type,i.n=a==="canvas"?1:a==="svg"?2:a==="html"?3:4;break;case 1:return i.a(2,t.canvas);case 2:return i.a(2,qd(t.svg,n));case 3:return i.a(2,Nx(t.html,t.css,t.width,t.height,n));case 4:return i.a(2)}},e)})),Ls.apply(this,arguments)}var jn=2048,jd=(function(){function e(t,n,r){oe(this,e),A(this,"cache",new Map),A(this,"pending",new Set),A(this,"atlas",{}),A(this,"glTexture",null),A(this,"dirty",!0),this.gl=t,this.renderers=n,this.scheduleRender=r,this.packCanvas=document.createElement("canvas"),this.packCanvas.width=jn,this.packCanvas.height=jn,this.packCtx=this.packCanvas.getContext("2d")}return se(e,[{key:"renderAttachment",value:function(n,r,a){var i=this,o="".concat(n,":").concat(r);if(!(this.cache.has(o)||this.pending.has(o))){var s=this.renderers[r];if(s){var l=s(a);if(l){this.pending.add(o);var u=a.pixelRatio;Promise.resolve(l).then((function(){var c=Xn(Oe().m(function d(h){var f;return Oe().w(function(m){for(;;)switch(m.n){case 0:if(i.pending.has(o)){m.n=1;break}return m.a(2);case 1:if(i.pending.delete(o),h){m.n=2;break}return m.a(2);case 2:return m.n=3,zx(h,u);case 3:if(f=m.v,!(!f||f.width===0||f.height===0)){m.n=4;break}return m.a(2);case 4:i.cache.set(o,{image:f,width:f.width,height:f.height}),i.dirty=!0,i.scheduleRender();case 5:return m.a(2)}},d)}));return function(d){return c.apply(this,arguments)}})())}}}}},{key:"regenerateAtlas",value:function(){if(this.dirty){this.dirty=!1;var n=[];if(this.cache.forEach(function(u,c){n.push({key:c,width:u.width,height:u.height,draw:function(h,f,m){h.drawImage(u.image,f,m)}})}),n.length===0){this.atlas={},this.deleteGLTexture();return}var r={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,jn,jn);var a=Hd(n,this.packCtx,r),i=a.atlas,o=a.remaining;this.atlas=i,o.length>0&&console.warn("Sigma: ".concat(o.length," label attachment(s) could not fit in the ").concat(jn,"x").concat(jn," atlas and will not be rendered.")),this.deleteGLTexture();var s=this.gl,l=s.createTexture();s.activeTexture(s.TEXTURE0+$r),s.bindTexture(s.TEXTURE_2D,l),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),s.texImage2D(s.TEXTURE_2D,0,s.RGBA,s.RGBA,s.UNSIGNED_BYTE,this.packCanvas),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MAG_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE),this.glTexture=l}}},{key:"bindTexture",value:function(n){if(this.glTexture){var r=this.gl;r.activeTexture(r.TEXTURE0+n),r.bindTexture(r.TEXTURE_2D,this.glTexture)}}},{key:"getEntry",value:function(n,r){var a="".concat(n,":").concat(r);return this.atlas[a]||null}},{key:"invalidateNode",value:function(n){var r="".concat(n,":"),a=U(this.cache.keys()),i;try{for(a.s();!(i=a.n()).done;){var o=i.value;o.startsWith(r)&&(this.cache.delete(o),this.dirty=!0)}}catch(c){a.e(c)}finally{a.f()}var s=U(this.pending),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;u.startsWith(r)&&this.pending.delete(u)}}catch(c){s.e(c)}finally{s.f()}}},{key:"restore",value:function(){this.glTexture=null,this.dirty=!0}},{key:"clear",value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:"kill",value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:"deleteGLTexture",value:function(){this.glTexture&&(this.gl.deleteTexture(this.glTexture),this.glTexture=null)}}])})(),Ps=(function(){function e(t){oe(this,e),A(this,"buckets",new Map),A(this,"keyDepth",new Map);var n=U(t),r;try{for(n.s();!(r=n.n()).done;){var a=r.value;this.buckets.set(a,new Set)}}catch(i){n.e(i)}finally{n.f()}}return se(e,[{key:"has",value:function(n){return this.keyDepth.has(n)}},{key:"getBucket",value:function(n){return this.buckets.get(n)}},{key:"set",value:function(n,r){var a,i=this.keyDepth.get(n);if(i!==r){var o=this.buckets.get(r);if(!o)throw new Error('Sigma: "'.concat(r,'" is not a declared depth layer'));i!==void 0&&((a=this.buckets.get(i))===null||a===void 0||a.delete(n)),o.add(n),this.keyDepth.set(n,r)}}},{key:"remove",value:function(n){var r=this.keyDepth.get(n);r!==void 0&&(this.buckets.get(r).delete(n),this.keyDepth.delete(n))}},{key:"clearAll",value:function(){var n=U(this.buckets.values()),r;try{for(n.s();!(r=n.n()).done;){var a=r.value;a.clear()}}catch(i){n.e(i)}finally{n.f()}this.keyDepth.clear()}},{key:"getSorted",value:function(n,r){var a=this.buckets.get(n);return!a||a.size===0?[]:Z(a).sort(function(i,o){return r(i)-r(o)})}}])})(),Xd=(function(e){function t(n,r){return oe(this,t),ye(this,t,[n,2,r])}return be(t,e),se(t,[{key:"updateNode",value:function(r,a,i,o,s,l,u,c){var d=this.indexMap.get(r);if(d===void 0)throw new Error('Node "'.concat(r,'" not allocated in NodeDataTexture'));var h=It(c),f=le(h,4),m=f[0],y=f[1],p=f[2],g=f[3],v=d*2*4;this.data[v]=a,this.data[v+1]=i,this.data[v+2]=o,this.data[v+3]=s,this.data[v+4]=l,this.data[v+5]=u,this.data[v+6]=m*65536+y*256+p,this.data[v+7]=g/255,this.markDirty(d)}}])})(ki),Gx=1024,Ox=1.5,Bx=4096,Fs=(function(){function e(t,n){var r;if(oe(this,e),A(this,"texture",null),A(this,"framebuffer",null),!t.getExtension("EXT_color_buffer_float"))throw new Error("sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.");this.gl=t,this.channels=n.channels,this.capacity=this.roundUpToPowerOfTwo((r=n.initialCapacity)!==null&&r!==void 0?r:Gx);var a=this.computeDimensions(this.capacity);this.textureWidth=a.width,this.textureHeight=a.height,this.create()}return se(e,[{key:"roundUpToPowerOfTwo",value:function(n){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,n))))}},{key:"computeDimensions",value:function(n){var r=Math.min(n,Bx),a=Math.ceil(n/r);return{width:r,height:a}}},{key:"create",value:function(){var n=this.gl,r=this.channels===1?n.R32F:n.RGBA32F,a=this.channels===1?n.RED:n.RGBA;if(this.texture=n.createTexture(),n.activeTexture(n.TEXTURE0),n.bindTexture(n.TEXTURE_2D,this.texture),n.texImage2D(n.TEXTURE_2D,0,r,this.textureWidth,this.textureHeight,0,a,n.FLOAT,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE),this.framebuffer=n.createFramebuffer(),n.bindFramebuffer(n.FRAMEBUFFER,this.framebuffer),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,this.texture,0),n.checkFramebufferStatus(n.FRAMEBUFFER)!==n.FRAMEBUFFER_COMPLETE)throw new Error("sigma: float framebuffer for frame-pass placement is incomplete.");n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindTexture(n.TEXTURE_2D,null)}},{key:"ensureCapacity",value:function(n){if(!(n<=this.capacity)){var r=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(n*Ox));var a=this.computeDimensions(this.capacity);this.textureWidth=a.width,this.textureHeight=a.height,this.texture&&r.deleteTexture(this.texture),this.framebuffer&&r.deleteFramebuffer(this.framebuffer),this.create()}}},{key:"bindAsRenderTarget",value:function(){var n=this.gl;n.bindFramebuffer(n.FRAMEBUFFER,this.framebuffer),n.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:"bind",value:function(n){var r=this.gl;r.activeTexture(r.TEXTURE0+n),r.bindTexture(r.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"restore",value:function(){this.gl.getExtension("EXT_color_buffer_float"),this.create()}},{key:"kill",value:function(){var n=this.gl;this.texture&&(n.deleteTexture(this.texture),this.texture=null),this.framebuffer&&(n.deleteFramebuffer(this.framebuffer),this.framebuffer=null)}}])})(),Yd=(function(e){function t(n,r){return oe(this,t),ye(this,t,[n,2,r])}return be(t,e),se(t,[{key:"updateEdge",value:function(r,a,i,o,s,l){var u=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,c=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,d=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,h=this.indexMap.get(r);if(h===void 0)throw new Error('Edge "'.concat(r,'" not allocated in EdgeDataTexture'));var f=h*this.TEXELS_PER_ITEM*4;this.data[f+0]=a,this.data[f+1]=i,this.data[f+2]=o,this.data[f+3]=0,this.data[f+4]=s,this.data[f+5]=l,this.data[f+6]=u,this.data[f+7]=(c&15)<<4|d&15,this.markDirty(h)}}])})(ki);var O1=At(bn()),B1=At(ba());function Wx(e,t){if(e==null)return{};var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}function Kd(e,t){if(e==null)return{};var n,r,a=Wx(e,t);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(a[n]=e[n])}return a}var Ux=["factor"],Hx=["factor"],Zd=1.5,Ms={x:.5,y:.5,angle:0,ratio:1},Qd=(function(e){function t(){var n;oe(this,t);for(var r=arguments.length,a=new Array(r),i=0;i<r;i++)a[i]=arguments[i];return n=ye(this,t,[].concat(a)),A(n,"minRatio",null),A(n,"maxRatio",null),A(n,"enabled",!0),A(n,"enabledZooming",!0),A(n,"enabledPanning",!0),A(n,"enabledRotation",!0),A(n,"constrainState",null),A(n,"state",$({},Ms)),A(n,"previousState",$({},Ms)),A(n,"nextFrame",null),A(n,"currentAnimationFrom",null),A(n,"currentAnimationTo",null),A(n,"animationCallback",null),n}return be(t,e),se(t,[{key:"x",get:function(){return this.state.x}},{key:"y",get:function(){return this.state.y}},{key:"angle",get:function(){return this.state.angle}},{key:"ratio",get:function(){return this.state.ratio}},{key:"getState",value:function(){return $({},this.state)}},{key:"getPreviousState",value:function(){return $({},this.previousState)}},{key:"getBoundedRatio",value:function(r){var a=r;return typeof this.minRatio=="number"&&(a=Math.max(a,this.minRatio)),typeof this.maxRatio=="number"&&(a=Math.min(a,this.maxRatio)),a}},{key:"validateState",value:function(r){var a=this.getState();return this.enabledPanning&&typeof r.x=="number"&&(a.x=r.x),this.enabledPanning&&typeof r.y=="number"&&(a.y=r.y),this.enabledZooming&&typeof r.ratio=="number"&&(a.ratio=this.getBoundedRatio(r.ratio)),this.enabledRotation&&typeof r.angle=="number"&&(a.angle=r.angle),this.constrainState?this.constrainState(a):a}},{key:"isAnimating",value:function(){return this.nextFrame!==null}},{key:"setState",value:function(r){if(!this.enabled)return this;var a=this.validateState(r);return rd(this.state,a)?this:(this.previousState=this.state,this.state=a,this.emit("updated",this.getState()),this)}},{key:"updateState",value:function(r){return this.setState(r(this.getState())),this}},{key:"animate",value:function(r,a){var i=this;return this.enabled?new Promise(function(o){return i.runAnimation(r,$($({},id),a),o)}):Promise.resolve()}},{key:"cancelAnimation",value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:"zoomIn",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},a=r.factor,i=a===void 0?Zd:a,o=Kd(r,Ux);return this.animate({ratio:this.ratio/i},o)}},{key:"zoomOut",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},a=r.factor,i=a===void 0?Zd:a,o=Kd(r,Hx);return this.animate({ratio:this.ratio*i},o)}},{key:"reset",value:function(r){return this.animate(Ms,r)}},{key:"runAnimation",value:function(r,a,i){var o=this,s=fi(a.easing),l=Date.now(),u=this.getState(),c=this.validateState(r),d=function(){if(!o.enabled){o.cancelAnimation();return}var f=a.duration>0?(Date.now()-l)/a.duration:1;if(f>=1){o.nextFrame=null,o.setState(c),o.resolveAnimation(),o.emitAnimationEnd(!0);return}var m=s(f);o.setState({x:u.x+(c.x-u.x)*m,y:u.y+(c.y-u.y)*m,angle:u.angle+(c.angle-u.angle)*m,ratio:u.ratio+(c.ratio-u.ratio)*m}),o.nextFrame=requestAnimationFrame(d)};this.cancelAnimation(),this.currentAnimationFrom=u,this.currentAnimationTo=c,this.animationCallback=i,this.emit("animationStart",{from:u,to:c}),d()}},{key:"resolveAnimation",value:function(){var r=this.animationCallback;this.animationCallback=null,r&&r()}},{key:"emitAnimationEnd",value:function(r){var a=this.currentAnimationFrom,i=this.currentAnimationTo;!a||!i||(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit("animationEnd",{from:a,to:i,completed:r}))}}],[{key:"from",value:function(r){var a=new t;return a.setState(r)}}])})(mi);function Be(e,t){var n=t.getBoundingClientRect();return{x:e.clientX-n.left,y:e.clientY-n.top}}function lt(e,t){var n=$($({},Be(e,t)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){n.sigmaDefaultPrevented=!0},original:e});return n}function un(e){var t="x"in e?e:$($({},e.touches[0]||e.previousTouches[0]),{},{original:e.original,sigmaDefaultPrevented:e.sigmaDefaultPrevented,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0,t.sigmaDefaultPrevented=!0}});return t}function $x(e,t){var n=lt(e,t);return n.delta=fh(e),n}var Vx=2;function Ni(e){for(var t=[],n=0,r=Math.min(e.length,Vx);n<r;n++)t.push(e[n]);return t}function qr(e,t,n){var r={touches:Ni(e.touches).map(function(a){return Be(a,n)}),previousTouches:t.map(function(a){return Be(a,n)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){r.sigmaDefaultPrevented=!0},original:e};return r}function fh(e){if(typeof e.deltaY<"u")return e.deltaY*-3/360;if(typeof e.detail<"u")return e.detail/-9;throw new Error("Captor: could not extract delta from event.")}var gh=(function(e){function t(n,r){var a;return oe(this,t),a=ye(this,t),a.container=n,a.renderer=r,a}return be(t,e),se(t)})(mi),qx=["doubleClickTimeout","doubleClickZoomingDuration","doubleClickZoomingRatio","dragTimeout","draggedEventsTolerance","enableCameraMouseRotation","gestureTarget","inertiaDuration","inertiaRatio","zoomDuration","zoomingRatio"],jx=qx.reduce(function(e,t){return $($({},e),{},A({},t,bi[t]))},{});function jr(e){return e instanceof PointerEvent&&e.pointerType==="touch"}var Xx=(function(e){function t(n,r){var a;return oe(this,t),a=ye(this,t,[n,r]),A(a,"enabled",!0),A(a,"draggedEvents",0),A(a,"downStartTime",null),A(a,"lastMouseX",null),A(a,"lastMouseY",null),A(a,"isMouseDown",!1),A(a,"isMoving",!1),A(a,"isPanningStage",!1),A(a,"movingTimeout",null),A(a,"startCameraState",null),A(a,"clicks",0),A(a,"doubleClickTimeout",null),A(a,"isRightMouseDown",!1),A(a,"startRotationAngle",null),A(a,"startCameraAngle",null),A(a,"currentWheelDirection",0),A(a,"lastWheelAnimationId",0),A(a,"settings",jx),a.handleRightClick=a.handleRightClick.bind(a),a.handleDown=a.handleDown.bind(a),a.handleUp=a.handleUp.bind(a),a.handleMove=a.handleMove.bind(a),a.handleWheel=a.handleWheel.bind(a),a.handleLeave=a.handleLeave.bind(a),a.handleEnter=a.handleEnter.bind(a),n.addEventListener("contextmenu",a.handleRightClick,{capture:!1}),n.addEventListener("pointerdown",a.handleDown,{capture:!1}),n.addEventListener("wheel",a.handleWheel,{capture:!1,passive:!1}),n.addEventListener("pointerleave",a.handleLeave,{capture:!1}),n.addEventListener("pointerenter",a.handleEnter,{capture:!1}),document.addEventListener("pointermove",a.handleMove,{capture:!1}),document.addEventListener("pointerup",a.handleUp,{capture:!1}),a}return be(t,e),se(t,[{key:"kill",value:function(){var r=this.container;r.removeEventListener("contextmenu",this.handleRightClick),r.removeEventListener("pointerdown",this.handleDown),r.removeEventListener("wheel",this.handleWheel),r.removeEventListener("pointerleave",this.handleLeave),r.removeEventListener("pointerenter",this.handleEnter),document.removeEventListener("pointermove",this.handleMove),document.removeEventListener("pointerup",this.handleUp)}},{key:"handleClick",value:function(r){var a=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout=="number"&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(r);setTimeout(function(){a.clicks=0,a.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit("click",lt(r,this.container))}}},{key:"handleRightClick",value:function(r){this.enabled&&(this.settings.enableCameraMouseRotation&&r.preventDefault(),this.emit("rightClick",lt(r,this.container)))}},{key:"handleDoubleClick",value:function(r){if(this.enabled){r.preventDefault(),r.stopPropagation();var a=lt(r,this.container);if(this.emit("doubleClick",a),!a.sigmaDefaultPrevented){var i=this.renderer.getCamera(),o=i.getBoundedRatio(i.getState().ratio/this.settings.doubleClickZoomingRatio);i.animate(this.renderer.getViewportZoomedState(Be(r,this.container),o),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}}},{key:"handleDown",value:function(r){if(!(!this.enabled||jr(r))){if(r.button===0){this.startCameraState=this.renderer.getCamera().getState();var a=Be(r,this.container),i=a.x,o=a.y;this.lastMouseX=i,this.lastMouseY=o,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(r.button===2&&this.settings.enableCameraMouseRotation){var s=Be(r,this.container),l=s.x,u=s.y,c=this.container.offsetWidth/2,d=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(u-d,l-c),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit("mousedown",lt(r,this.container))}}},{key:"handleUp",value:function(r){var a=this;if(!(!this.enabled||jr(r)||!this.isMouseDown&&!this.isRightMouseDown)){if(this.isRightMouseDown){this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit("mouseup",lt(r,this.container));return}var i=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout=="number"&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var o=Be(r,this.container),s=o.x,l=o.y,u=i.getState(),c=i.getPreviousState();this.isMoving?i.animate({x:u.x+this.settings.inertiaRatio*(u.x-c.x),y:u.y+this.settings.inertiaRatio*(u.y-c.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"}):(this.lastMouseX!==s||this.lastMouseY!==l)&&i.setState({x:u.x,y:u.y}),this.isMoving=!1,setTimeout(function(){var d=a.draggedEvents>0;a.draggedEvents=0;var h=a.renderer.getSetting("hideEdgesOnMove")||a.renderer.getSetting("hideLabelsOnMove");d&&h&&a.renderer.refresh()},0),this.emit("mouseup",lt(r,this.container)),(r.target===this.container||r.composedPath()[0]===this.container)&&this.handleClick(r)}}},{key:"handleMove",value:function(r){var a=this;if(!(!this.enabled||jr(r))){var i=lt(r,this.container);if(this.emit("mousemovebody",i),(r.target===this.container||r.composedPath()[0]===this.container)&&this.emit("mousemove",i),this.isMouseDown&&this.draggedEvents++,!i.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout=="number"&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){a.movingTimeout=null,a.isMoving=!1},this.settings.dragTimeout);var o=this.renderer.getCamera(),s=Be(r,this.container),l=s.x,u=s.y,c=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),d=this.renderer.viewportToFramedGraph({x:l,y:u}),h=c.x-d.x,f=c.y-d.y,m=o.getState(),y=m.x+h,p=m.y+f;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),o.setState({x:y,y:p}),this.lastMouseX=l,this.lastMouseY=u,r.preventDefault(),r.stopPropagation()}if(this.isRightMouseDown){var g=Be(r,this.container),v=g.x,b=g.y,T=this.container.offsetWidth/2,x=this.container.offsetHeight/2,_=Math.atan2(b-x,v-T),w=_-this.startRotationAngle,R=this.renderer.getCamera();R.setState({angle:this.startCameraAngle+w}),r.preventDefault(),r.stopPropagation()}}}}},{key:"handleLeave",value:function(r){jr(r)||this.emit("mouseleave",lt(r,this.container))}},{key:"handleEnter",value:function(r){jr(r)||this.emit("mouseenter",lt(r,this.container))}},{key:"handleWheel",value:function(r){var a=this,i=this.renderer.getCamera();if(!(!this.enabled||!i.enabledZooming)){var o=$x(r,this.container);if(this.emit("wheel",o),!o.sigmaDefaultPrevented){var s=this.settings.gestureTarget;if(s!=="page"){if(s==="shared"&&!r.ctrlKey&&!r.metaKey){this.renderer._showGestureHint("wheel");return}var l=fh(r);if(l){r.preventDefault(),r.stopPropagation();var u=i.getState().ratio,c=l>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,d=i.getBoundedRatio(u*c),h=l>0?1:-1,f=Date.now();if(u!==d&&!(this.currentWheelDirection===h&&this.lastWheelTriggerTime&&f-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var m=++this.lastWheelAnimationId;i.animate(this.renderer.getViewportZoomedState(Be(r,this.container),d),{easing:"quadraticOut",duration:this.settings.zoomDuration}).then(function(){a.lastWheelAnimationId===m&&(a.currentWheelDirection=0)}),this.currentWheelDirection=h,this.lastWheelTriggerTime=f}}}}}}},{key:"setSettings",value:function(r){this.settings=r}}])})(gh),Yx=["dragTimeout","gestureTarget","inertiaDuration","inertiaRatio","doubleClickTimeout","doubleClickZoomingRatio","doubleClickZoomingDuration","tapMoveTolerance"],Kx=Yx.reduce(function(e,t){return $($({},e),{},A({},t,bi[t]))},{}),Zx=(function(e){function t(n,r){var a;return oe(this,t),a=ye(this,t,[n,r]),A(a,"enabled",!0),A(a,"isMoving",!1),A(a,"hasMoved",!1),A(a,"isPanningStage",!1),A(a,"isZoomingStage",!1),A(a,"touchMode",0),A(a,"startTouchesPositions",[]),A(a,"lastTouches",[]),A(a,"lastTap",null),A(a,"settings",Kx),a.handleStart=a.handleStart.bind(a),a.handleLeave=a.handleLeave.bind(a),a.handleMove=a.handleMove.bind(a),n.addEventListener("touchstart",a.handleStart,{capture:!1}),n.addEventListener("touchcancel",a.handleLeave,{capture:!1}),document.addEventListener("touchend",a.handleLeave,{capture:!1,passive:!1}),document.addEventListener("touchmove",a.handleMove,{capture:!1,passive:!1}),a}return be(t,e),se(t,[{key:"kill",value:function(){var r=this.container;r.removeEventListener("touchstart",this.handleStart),r.removeEventListener("touchcancel",this.handleLeave),document.removeEventListener("touchend",this.handleLeave),document.removeEventListener("touchmove",this.handleMove)}},{key:"getDimensions",value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:"doesCapture",value:function(r){var a=this.settings.gestureTarget;return a==="graph"?!0:a==="page"?!1:r>=2}},{key:"syncStageFlags",value:function(){var r=this.touchMode===1&&this.hasMoved,a=this.touchMode===2;r!==this.isPanningStage&&(this.isPanningStage=r,this.renderer._setPanning(r)),a!==this.isZoomingStage&&(this.isZoomingStage=a,this.renderer._setZooming(a))}},{key:"handleStart",value:function(r){var a=this;if(this.enabled){var i=Ni(r.touches);if(this.touchMode=i.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=i.map(function(f){return Be(f,a.container)}),this.touchMode===2){var o=le(this.startTouchesPositions,2),s=o[0],l=s.x,u=s.y,c=o[1],d=c.x,h=c.y;this.startTouchesAngle=Math.atan2(h-u,d-l),this.startTouchesDistance=Math.sqrt(Math.pow(d-l,2)+Math.pow(h-u,2))}this.syncStageFlags(),this.emit("touchdown",qr(r,this.lastTouches,this.container)),this.lastTouches=i,this.lastTouchesPositions=this.startTouchesPositions,r.cancelable&&(this.doesCapture(r.touches.length)||this.renderer._hasNodeDrag())&&r.preventDefault()}}},{key:"handleLeave",value:function(r){if(!(!this.enabled||!this.startTouchesPositions.length)){switch(r.cancelable&&this.doesCapture(this.touchMode)&&r.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(r.touches.length===1){this.handleStart(r);break}case 1:if(this.isMoving){var a=this.renderer.getCamera(),i=a.getState(),o=a.getPreviousState();a.animate({x:i.x+this.settings.inertiaRatio*(i.x-o.x),y:i.y+this.settings.inertiaRatio*(i.y-o.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0;break}if(this.syncStageFlags(),this.emit("touchup",qr(r,this.lastTouches,this.container)),!r.touches.length){var s=Be(this.lastTouches[0],this.container),l=this.startTouchesPositions[0],u=Math.pow(s.x-l.x,2)+Math.pow(s.y-l.y,2);if(!r.touches.length&&u<Math.pow(this.settings.tapMoveTolerance,2))if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var c=qr(r,this.lastTouches,this.container);if(this.emit("doubletap",c),this.lastTap=null,!c.sigmaDefaultPrevented&&this.settings.gestureTarget!=="page"){var d=this.renderer.getCamera(),h=d.getBoundedRatio(d.getState().ratio/this.settings.doubleClickZoomingRatio);d.animate(this.renderer.getViewportZoomedState(s,h),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}else{var f=qr(r,this.lastTouches,this.container);this.emit("tap",f),this.lastTap={time:Date.now(),position:f.touches[0]||f.previousTouches[0]}}}this.lastTouches=Ni(r.touches),this.startTouchesPositions=[]}}},{key:"handleMove",value:function(r){var a=this;if(!(!this.enabled||!this.startTouchesPositions.length)){var i=this.doesCapture(r.touches.length);i&&r.preventDefault();var o=Ni(r.touches),s=o.map(function(W){return Be(W,a.container)}),l=this.lastTouches;this.lastTouches=o,this.lastTouchesPositions=s;var u=qr(r,l,this.container);if(this.emit("touchmove",u),!u.sigmaDefaultPrevented&&(this.hasMoved||(this.hasMoved=s.some(function(W,K){var j=a.startTouchesPositions[K];return j&&(W.x!==j.x||W.y!==j.y)})),!!this.hasMoved)){if(!i){this.settings.gestureTarget==="shared"&&this.renderer._showGestureHint("touch");return}this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){a.isMoving=!1},this.settings.dragTimeout);var c=this.renderer.getCamera(),d=this.startCameraState,h=this.renderer.getSetting("stagePadding");switch(this.touchMode){case 1:{var f=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),m=f.x,y=f.y,p=this.renderer.viewportToFramedGraph(s[0]),g=p.x,v=p.y;c.setState({x:d.x+m-g,y:d.y+y-v});break}case 2:{var b={x:.5,y:.5,angle:0,ratio:1},T=s[0],x=T.x,_=T.y,w=s[1],R=w.x,M=w.y,C=Math.atan2(M-_,R-x)-this.startTouchesAngle,N=Math.hypot(M-_,R-x)/this.startTouchesDistance,F=c.getBoundedRatio(d.ratio/N);b.ratio=F,b.angle=d.angle+C;var I=this.getDimensions(),S=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:d}),D=Math.min(I.width,I.height)-2*h,E=D/I.width,L=D/I.height,P=F/D,k=x-D/2/E,z=_-D/2/L,O=Jo({x:k,y:z},b.angle);k=O.x,z=O.y,b.x=S.x-k*P,b.y=S.y+z*P,c.setState(b);break}}}}}},{key:"setSettings",value:function(r){this.settings=r}}])})(gh),Qx=(function(){function e(t,n,r,a){oe(this,e),A(this,"pendingNode",null),A(this,"session",null),this.graph=t,this.viewportToGraph=n,this.setNodesState=r,this.emit=a}return se(e,[{key:"start",value:function(n,r,a,i,o){var s=a(n),l=!1;if(this.emit("nodeDragStart",{node:n,allDraggedNodes:s,event:r,preventSigmaDefault:function(){l=!0}}),l)return!1;var u=new Map,c=U(s),d;try{for(c.s();!(d=c.n()).done;){var h=d.value;u.set(h,{x:this.graph.getNodeAttribute(h,i),y:this.graph.getNodeAttribute(h,o)})}}catch(f){c.e(f)}finally{c.f()}return this.session={node:n,allNodes:s,startPosition:this.viewportToGraph(r),startNodePositions:u,xAttr:i,yAttr:o},this.setNodesState(s,{isDragged:!0}),!0}},{key:"applyMove",value:function(n,r){var a=this.session,i=a.allNodes,o=a.startNodePositions,s=a.startPosition,l=a.xAttr,u=a.yAttr,c=this.viewportToGraph(n),d={x:c.x-s.x,y:c.y-s.y},h=U(i),f;try{for(h.s();!(f=h.n()).done;){var m=f.value,y=o.get(m);if(!(!y||!this.graph.hasNode(m))){var p={x:y.x+d.x,y:y.y+d.y};r?this.graph.mergeNodeAttributes(m,r(p,m)):(this.graph.setNodeAttribute(m,l,p.x),this.graph.setNodeAttribute(m,u,p.y))}}}catch(g){h.e(g)}finally{h.f()}}},{key:"end",value:function(){if(this.pendingNode=null,!this.session)return null;var n=this.session,r=n.node,a=n.allNodes;return this.setNodesState(a,{isDragged:!1}),this.session=null,{node:r,allNodes:a}}},{key:"removeNode",value:function(n){n===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===n?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(n)&&(this.session.allNodes=this.session.allNodes.filter(function(r){return r!==n}),this.session.startNodePositions.delete(n)))}},{key:"clear",value:function(){this.pendingNode=null,this.session=null}}])})();function Jd(e,t){return e<t?"".concat(e,"\0").concat(t):"".concat(t,"\0").concat(e)}var Jx=(function(){function e(t,n){oe(this,e),A(this,"groups",new Map),A(this,"edgeToGroupKey",new Map),this.graph=t,this.onGroupChanged=n}return se(e,[{key:"getGroupKey",value:function(n){return Jd(this.graph.source(n),this.graph.target(n))}},{key:"sortGroup",value:function(n,r){var a=this,i=r.split("\0")[0];n.sort(function(o,s){var l=a.graph.source(o)===i||!a.graph.isDirected(o)?0:1,u=a.graph.source(s)===i||!a.graph.isDirected(s)?0:1;return l-u})}},{key:"register",value:function(n){var r=this.getGroupKey(n),a=this.groups.get(r);a||(a=[],this.groups.set(r,a)),a.includes(n)||a.push(n),this.edgeToGroupKey.set(n,r),a.length>1&&this.sortGroup(a,r),this.onGroupChanged(a,a.length)}},{key:"unregister",value:function(n){var r=this.edgeToGroupKey.get(n);if(r){this.edgeToGroupKey.delete(n);var a=this.groups.get(r);if(a){var i=a.indexOf(n);i!==-1&&a.splice(i,1),a.length===0?this.groups.delete(r):this.onGroupChanged(a,a.length)}}}},{key:"getGroup",value:function(n){var r,a=this.edgeToGroupKey.get(n);return a?(r=this.groups.get(a))!==null&&r!==void 0?r:[]:[]}},{key:"getSiblings",value:function(n){return this.getGroup(n).filter(function(r){return r!==n})}},{key:"rebuild",value:function(){var n=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(l,u,c,d){var h=Jd(c,d),f=n.groups.get(h);f||(f=[],n.groups.set(h,f)),f.push(l),n.edgeToGroupKey.set(l,h)});var r=U(this.groups),a;try{for(r.s();!(a=r.n()).done;){var i=le(a.value,2),o=i[0],s=i[1];s.length>1&&this.sortGroup(s,o),this.onGroupChanged(s,s.length)}}catch(l){r.e(l)}finally{r.f()}}},{key:"clear",value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])})();function eh(e,t){var n;if(e===!1||e==="extend"||e==="separate")return e;var r=e[t];return r!==void 0?r:(n=e.default)!==null&&n!==void 0?n:!1}function th(e){return e===!1?!1:e==="extend"||e==="separate"?!0:Object.values(e).some(function(t){return t==="extend"||t==="separate"})}function nh(e){return e==="separate"?!0:e===!1||e==="extend"?!1:e.default==="separate"?!0:Object.values(e).includes("separate")}var Pe={node:{parent:null,eventSuffix:"Node",payloadKey:"node",isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(t,n,r){return t.setNodeState(n,{isHovered:r})},getCursor:function(t,n){var r;return(r=t.nodeDataCache[n])===null||r===void 0?void 0:r.cursor},isHitValid:function(t,n){var r;return((r=t.nodeDataCache[n])===null||r===void 0?void 0:r.visibility)!=="hidden"}},edge:{parent:null,eventSuffix:"Edge",payloadKey:"edge",isEnabled:function(t){return!!t.settings.enableEdgeEvents},writesPickingThisFrame:function(t){return!!t.settings.enableEdgeEvents},setHover:function(t,n,r){return t.setEdgeState(n,{isHovered:r})},getCursor:function(t,n){var r;return(r=t.edgeDataCache[n])===null||r===void 0?void 0:r.cursor}},nodeLabel:{parent:"node",eventSuffix:"NodeLabel",payloadKey:"node",isEnabled:function(t){return nh(t.settings.nodeLabelEvents)},writesPickingThisFrame:function(t){return th(t.settings.nodeLabelEvents)},setHover:function(t,n,r){return t.setNodeState(n,{isLabelHovered:r})},getCursor:function(t,n){var r;return(r=t.nodeDataCache[n])===null||r===void 0?void 0:r.labelCursor},resolveForVerb:function(t,n,r){var a=eh(r.settings.nodeLabelEvents,n);return a===!1?null:a==="extend"?{kind:"node",key:t.key}:t}},edgeLabel:{parent:"edge",eventSuffix:"EdgeLabel",payloadKey:"edge",isEnabled:function(t){return nh(t.settings.edgeLabelEvents)},writesPickingThisFrame:function(t){return th(t.settings.edgeLabelEvents)},setHover:function(t,n,r){return t.setEdgeState(n,{isLabelHovered:r})},getCursor:function(t,n){var r;return(r=t.edgeDataCache[n])===null||r===void 0?void 0:r.labelCursor},resolveForVerb:function(t,n,r){var a=eh(r.settings.edgeLabelEvents,n);return a===!1?null:a==="extend"?{kind:"edge",key:t.key}:t}}},hn=["node","edge","nodeLabel","edgeLabel"];function e_(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function dn(e,t,n){var r;return(r=e.idsByKind[t].get(n))!==null&&r!==void 0?r:0}function Is(e,t){var n=U(hn),r;try{for(n.s();!(r=n.n()).done;){var a=r.value;if(a===t||Pe[a].parent===t){var i=U(e.idsByKind[a].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;e.lookup[s]=null}}catch(h){i.e(h)}finally{i.f()}e.idsByKind[a]=new Map}}}catch(h){n.e(h)}finally{n.f()}var l=1,u=U(hn),c;try{for(u.s();!(c=u.n()).done;){var d=c.value;if(d===t)break;l+=e.idsByKind[d].size}}catch(h){u.e(h)}finally{u.f()}e.nextId=l}function rh(e,t,n){var r=e.nextId++;return e.idsByKind[t].set(n,r),e.lookup[r]={kind:t,key:n},r}function t_(e,t){var n=U(hn),r;try{for(n.s();!(r=n.n()).done;){var a=r.value;if(Pe[a].parent!==null){var i=U(e.idsByKind[a].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;e.lookup[s]=null}}catch(x){i.e(x)}finally{i.f()}e.idsByKind[a]=new Map}}}catch(x){n.e(x)}finally{n.f()}e.nextId=1;var l=U(hn),u;try{for(l.s();!(u=l.n()).done;){var c=u.value;if(Pe[c].parent===null){var d=U(e.idsByKind[c].values()),h;try{for(d.s();!(h=d.n()).done;){var f=h.value;f>=e.nextId&&(e.nextId=f+1)}}catch(x){d.e(x)}finally{d.f()}}}}catch(x){l.e(x)}finally{l.f()}var m=U(hn),y;try{for(m.s();!(y=m.n()).done;){var p=y.value,g=Pe[p];if(!(g.parent===null||!g.isEnabled(t))){var v=U(e.idsByKind[g.parent].keys()),b;try{for(v.s();!(b=v.n()).done;){var T=b.value;e.idsByKind[p].set(T,e.nextId),e.lookup[e.nextId]={kind:p,key:T},e.nextId++}}catch(x){v.e(x)}finally{v.f()}}}}catch(x){m.e(x)}finally{m.f()}}function n_(e,t){var n=U(hn),r;try{for(n.s();!(r=n.n()).done;){var a=r.value,i=e[a],o=t[a];if(i!==o){if(i.size!==o.size)return!1;var s=U(i),l;try{for(s.s();!(l=s.n()).done;){var u=le(l.value,2),c=u[0],d=u[1];if(o.get(c)!==d)return!1}}catch(h){s.e(h)}finally{s.f()}}}}catch(h){n.e(h)}finally{n.f()}return!0}function ah(e,t,n){Pe[t.kind].setHover(e,t.key,n)}function r_(e,t){return Pe[t.kind].getCursor(e,t.key)}function Xr(e,t){return"".concat(t).concat(Pe[e].eventSuffix)}function Yr(e,t){return $($({},t),{},A({},Pe[e.kind].payloadKey,e.key))}function a_(e,t,n){var r=Pe[t.kind].resolveForVerb;return r?r(t,n,e):t}function i_(e,t){var n=Pe[t.kind].isHitValid;return n?n(e,t.key):!0}function Ns(e){return hn.filter(function(t){return t===e||Pe[t].parent===e})}function ph(e,t,n){return t&&(t=a_(e,t,n)),t&&!i_(e,t)&&(t=null),t}function zs(e,t,n){var r=n==="wheel"?e.stateManager.hovered:e.getHitAtPosition(t);return ph(e,r,n)}function o_(e,t){return!e||!t?e===t:e.kind===t.kind&&e.key===t.key}function mh(e,t,n){var r={event:n,preventSigmaDefault:function(){return n.preventSigmaDefault()}},a=e.dragManager.session,i=a?{kind:"node",key:a.node}:ph(e,t,"enter"),o=e.stateManager,s=o.hovered;o_(s,i)||(s&&(ah(e,s,!1),e.emit(Xr(s.kind,"leave"),Yr(s,r))),o.setHovered(i),i&&(ah(e,i,!0),e.emit(Xr(i.kind,"enter"),Yr(i,r))),e.updateContainerCursor())}function s_(e,t,n,r){r.handleResize=function(){return e.scheduleRefresh()},window.addEventListener("resize",r.handleResize),r.handleMove=function(i){e.hoverResolver.pointerMoved(un(i))},r.handleMoveBody=function(i){var o=un(i),s=e.dragManager;if(s.pendingNode&&!s.session){var l=e.nodeStyleAnalysis,u=l.xAttribute,c=l.yAttribute,d=e.settings;s.start(s.pendingNode,o,d.getDraggedNodes,u||"x",c||"y"),s.pendingNode=null}s.session&&(s.applyMove(o,e.settings.dragPositionToAttributes),e.emit("nodeDrag",{node:s.session.node,allDraggedNodes:s.session.allNodes,event:o}),o.preventSigmaDefault()),e.emit("moveBody",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})},r.handleLeave=function(i){var o=un(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}};e.hoverResolver.pointerLeft(),mh(e,null,o),e.emit("leaveStage",s)},r.handleEnter=function(i){var o=un(i);e.emit("enterStage",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})};var a=function(o){return function(s){var l=un(s),u={event:l,preventSigmaDefault:function(){return l.preventSigmaDefault()}},c=zs(e,l,o);if(c){e.emit(Xr(c.kind,o),Yr(c,u));return}e.emit("".concat(o,"Stage"),u)}};r.handleClick=a("click"),r.handleRightClick=a("rightClick"),r.handleDoubleClick=a("doubleClick"),r.handleWheel=a("wheel"),r.handleDown=function(i){var o=un(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=zs(e,o,"down");if(l){l.kind==="node"&&e.settings.enableNodeDrag&&(e.dragManager.pendingNode=l.key),e.emit(Xr(l.kind,"down"),Yr(l,s));return}e.emit("downStage",s)},r.handleUp=function(i){var o=un(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=e.dragManager.end();l&&e.emit("nodeDragEnd",$({node:l.node,allDraggedNodes:l.allNodes},s));var u=zs(e,o,"up");if(u){e.emit(Xr(u.kind,"up"),Yr(u,s));return}e.emit("upStage",s)},t.on("mousemove",r.handleMove),t.on("mousemovebody",r.handleMoveBody),t.on("click",r.handleClick),t.on("rightClick",r.handleRightClick),t.on("doubleClick",r.handleDoubleClick),t.on("wheel",r.handleWheel),t.on("mousedown",r.handleDown),t.on("mouseup",r.handleUp),t.on("mouseleave",r.handleLeave),t.on("mouseenter",r.handleEnter),n.on("touchdown",r.handleDown),n.on("touchdown",r.handleMove),n.on("touchup",r.handleUp),n.on("touchmove",r.handleMove),n.on("tap",r.handleClick),n.on("doubletap",r.handleDoubleClick),n.on("touchmove",r.handleMoveBody)}function l_(e,t){var n=e.graph,r=new Set(["x","y","zIndex","type"]);t.eachNodeAttributesUpdatedGraphUpdate=function(a){var i,o=(i=a.hints)===null||i===void 0?void 0:i.attributes,s=!o||o.some(function(l){return r.has(l)});e.refresh({partialGraph:{nodes:n.nodes()},skipIndexation:!s,schedule:!0})},t.eachEdgeAttributesUpdatedGraphUpdate=function(a){var i,o=(i=a.hints)===null||i===void 0?void 0:i.attributes,s=o&&["zIndex","type"].some(function(l){return o?.includes(l)});e.refresh({partialGraph:{edges:n.edges()},skipIndexation:!s,schedule:!0})},t.addNodeGraphUpdate=function(a){e.addNode(a.key),e.refresh({partialGraph:{nodes:[a.key]},skipIndexation:!1,schedule:!0})},t.updateNodeGraphUpdate=function(a){e.refresh({partialGraph:{nodes:[a.key]},skipIndexation:!1,schedule:!0})},t.dropNodeGraphUpdate=function(a){e.removeNode(a.key),e.refresh({schedule:!0})},t.addEdgeGraphUpdate=function(a){var i=a.key;e.edgeGroups.register(i),e.addEdge(i);var o=e.edgeGroups.getSiblings(i),s=U(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;e.addEdge(u)}}catch(c){s.e(c)}finally{s.f()}e.refresh({partialGraph:{edges:[i].concat(Z(o))},schedule:!0})},t.updateEdgeGraphUpdate=function(a){e.refresh({partialGraph:{edges:[a.key]},skipIndexation:!1,schedule:!0})},t.dropEdgeGraphUpdate=function(a){var i=a.key,o=e.edgeGroups.getSiblings(i);e.edgeGroups.unregister(i),e.removeEdge(i);var s=U(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;e.addEdge(u)}}catch(c){s.e(c)}finally{s.f()}e.refresh({schedule:!0})},t.clearEdgesGraphUpdate=function(){e.clearEdgeState(),e.clearEdgeIndices(),e.refresh({schedule:!0})},t.clearGraphUpdate=function(){e.clearEdgeState(),e.clearNodeState(),e.clearEdgeIndices(),e.clearNodeIndices(),e.refresh({schedule:!0})},n.on("nodeAdded",t.addNodeGraphUpdate),n.on("nodeDropped",t.dropNodeGraphUpdate),n.on("nodeAttributesUpdated",t.updateNodeGraphUpdate),n.on("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),n.on("edgeAdded",t.addEdgeGraphUpdate),n.on("edgeDropped",t.dropEdgeGraphUpdate),n.on("edgeAttributesUpdated",t.updateEdgeGraphUpdate),n.on("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),n.on("edgesCleared",t.clearEdgesGraphUpdate),n.on("cleared",t.clearGraphUpdate)}function u_(e,t){e.removeListener("nodeAdded",t.addNodeGraphUpdate),e.removeListener("nodeDropped",t.dropNodeGraphUpdate),e.removeListener("nodeAttributesUpdated",t.updateNodeGraphUpdate),e.removeListener("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),e.removeListener("edgeAdded",t.addEdgeGraphUpdate),e.removeListener("edgeDropped",t.dropEdgeGraphUpdate),e.removeListener("edgeAttributesUpdated",t.updateEdgeGraphUpdate),e.removeListener("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),e.removeListener("edgesCleared",t.clearEdgesGraphUpdate),e.removeListener("cleared",t.clearGraphUpdate)}var c_={x:.5,y:.5,angle:0,ratio:1},d_=8,h_=.001;function f_(e){var t=e.coords,n=e.nodeData,r=e.dimensions,a=e.stagePadding,i=e.zoomToSizeRatioFunction,o=e.itemSizesReference,s=e.fitLabels,l=e.nodeLabelBox,u=Object.keys(t);if(!u.length)return e.extent;for(var c=i(1)||1,d=o==="positions",h=r.width,f=r.height,m=e.extent,y=0;y<d_;y++){for(var p=yi(m),g={width:m.x[1]-m.x[0]||1,height:m.y[1]-m.y[0]||1},v=Mt(c_,r,g,a),b=ih(v,p({x:0,y:0}),h,f),T=ih(v,p({x:1,y:0}),h,f),x=Math.hypot(T.x-b.x,T.y-b.y)||1,_=1/0,w=-1/0,R=1/0,M=-1/0,C=0,N=u.length;C<N;C++){var F=u[C],I=n[F],S=I.size/c*(d?x:1),D=-S,E=S,L=-S,P=S;if(s){var k=l(I,S);k&&(k.minX<D&&(D=k.minX),k.maxX>E&&(E=k.maxX),k.minY<L&&(L=k.minY),k.maxY>P&&(P=k.maxY))}var z=t[F],O=z.x,W=z.y;_=Math.min(_,O+D/x),w=Math.max(w,O+E/x),R=Math.min(R,W-P/x),M=Math.max(M,W-L/x)}var K={x:[_,w],y:[R,M]},j=Math.max(K.x[1]-K.x[0],K.y[1]-K.y[0])||1,Y=Math.max(Math.abs(K.x[0]-m.x[0]),Math.abs(K.x[1]-m.x[1]),Math.abs(K.y[0]-m.y[0]),Math.abs(K.y[1]-m.y[1]));if(m=K,Y/j<h_)break}return m}function ih(e,t,n,r){var a=Nn(e,t);return{x:(1+a.x)*n/2,y:(1-a.y)*r/2}}var g_=typeof navigator<"u"&&/Mac|iP(hone|ad|od)/.test(navigator.platform),p_=1500,m_=`.sigma-gesture-hint {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  text-align: center;
  padding: 1em;
  background: #00000066;
  color: #ffffff;
  font-size: 1em;
  pointer-events: none;
  transition: opacity 0.1s;
}`;function oh(e){var t,n,r=Wn("style");r.textContent=e,document.head.appendChild(r);var a=((t=(n=r.sheet)===null||n===void 0?void 0:n.cssRules.length)!==null&&t!==void 0?t:0)>0;return r.remove(),a}var cn=null;function v_(){return cn===null&&(cn=m_,oh("@scope {}")&&(cn=`@scope {
`.concat(cn,`
}`)),oh("@layer sigma-gesture-hint {}")&&(cn=`@layer sigma-gesture-hint {
`.concat(cn,`
}`))),cn}var y_=(function(){function e(t){oe(this,e),A(this,"hideTimeout",null),this.styleElement=Wn("style"),this.styleElement.textContent=v_(),t.appendChild(this.styleElement),this.element=Wn("div",{opacity:"0"},{class:"sigma-gesture-hint"}),t.appendChild(this.element)}return se(e,[{key:"show",value:function(n,r){var a=this,i=n==="touch"?r.sharedGestureTouchMessage:g_?r.sharedGestureAppleWheelMessage:r.sharedGestureWheelMessage;i&&(this.element.textContent=i,this.element.style.opacity="1",typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){a.hideTimeout=null,a.element.style.opacity="0"},p_))}},{key:"kill",value:function(){typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])})(),b_=(function(){function e(t){oe(this,e),A(this,"readBuffer",null),A(this,"fence",null),A(this,"result",new Uint8Array(4)),A(this,"generation",0),A(this,"readGeneration",0),A(this,"lastEvent",null),A(this,"active",!1),A(this,"dirty",!1),A(this,"rafId",null),A(this,"killed",!1),this.options=t}return se(e,[{key:"pointerMoved",value:function(n){this.lastEvent=n,this.active=!0,!this.options.isRenderPending()&&this.request()}},{key:"pointerLeft",value:function(){this.active=!1,this.dirty=!1}},{key:"frameRendered",value:function(){this.request()}},{key:"invalidate",value:function(){this.generation++}},{key:"request",value:function(){if(!(this.killed||!this.active||!this.lastEvent)){if(this.fence){this.dirty=!0;return}this.startRead()}}},{key:"startRead",value:function(){var n=this.options,r=n.gl,a=n.getFrameBuffer,i=n.getPixelRatio,o=n.getDownSizingRatio;this.readGeneration=this.generation;var s=this.lastEvent,l=es(r,s.x,s.y,i(),o()),u=le(l,2),c=u[0],d=u[1];this.readBuffer||(this.readBuffer=r.createBuffer()),r.bindFramebuffer(r.FRAMEBUFFER,a()),r.bindBuffer(r.PIXEL_PACK_BUFFER,this.readBuffer),r.bufferData(r.PIXEL_PACK_BUFFER,4,r.STREAM_READ),r.readPixels(c,d,1,1,r.RGBA,r.UNSIGNED_BYTE,0),r.bindBuffer(r.PIXEL_PACK_BUFFER,null),r.bindFramebuffer(r.FRAMEBUFFER,null),this.fence=r.fenceSync(r.SYNC_GPU_COMMANDS_COMPLETE,0),r.flush(),this.schedulePoll(s)}},{key:"schedulePoll",value:function(n){var r=this;this.rafId=requestAnimationFrame(function(){r.rafId=null,r.poll(n)})}},{key:"poll",value:function(n){var r=this.options,a=r.gl,i=r.onIndex;if(!(this.killed||!this.fence)){var o=a.clientWaitSync(this.fence,0,0);if(o===a.TIMEOUT_EXPIRED){this.schedulePoll(n);return}if(a.deleteSync(this.fence),this.fence=null,o!==a.WAIT_FAILED&&this.readGeneration===this.generation){a.bindBuffer(a.PIXEL_PACK_BUFFER,this.readBuffer),a.getBufferSubData(a.PIXEL_PACK_BUFFER,0,this.result),a.bindBuffer(a.PIXEL_PACK_BUFFER,null);var s=le(this.result,4),l=s[0],u=s[1],c=s[2],d=s[3];this.active&&i(ts(l,u,c,d),n)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}},{key:"reset",value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:"kill",value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var n=this.options.gl;this.fence&&n.deleteSync(this.fence),this.fence=null,this.readBuffer&&n.deleteBuffer(this.readBuffer),this.readBuffer=null}}])})(),sh=(function(){function e(t,n){oe(this,e),this.key=t,this.size=n}return se(e,null,[{key:"compare",value:function(n,r){return n.size>r.size?-1:n.size<r.size||n.key>r.key?1:-1}}])})(),Ii=(function(){function e(){oe(this,e),A(this,"width",0),A(this,"height",0),A(this,"cellSize",0),A(this,"columns",0),A(this,"rows",0),A(this,"cells",{})}return se(e,[{key:"resizeAndClear",value:function(n,r){this.width=n.width,this.height=n.height,this.cellSize=r,this.columns=Math.ceil(n.width/r),this.rows=Math.ceil(n.height/r),this.cells={}}},{key:"getIndex",value:function(n){var r=Math.floor(n.x/this.cellSize),a=Math.floor(n.y/this.cellSize);return a*this.columns+r}},{key:"add",value:function(n,r,a){var i=new sh(n,r),o=this.getIndex(a),s=this.cells[o];s||(s=[],this.cells[o]=s),s.push(i)}},{key:"organize",value:function(){for(var n in this.cells){var r=this.cells[n];r.sort(sh.compare)}}},{key:"getLabelsToDisplay",value:function(n,r,a){var i=this.cellSize*this.cellSize,o=i/n/n,s=o*r/i,l=Math.ceil(s),u=[];if(a)for(var c=Math.max(0,Math.floor(a.x1/this.cellSize)),d=Math.min(this.columns-1,Math.floor(a.x2/this.cellSize)),h=Math.max(0,Math.floor(a.y1/this.cellSize)),f=Math.min(this.rows-1,Math.floor(a.y2/this.cellSize)),m=h;m<=f;m++)for(var y=c;y<=d;y++){var p=m*this.columns+y,g=this.cells[p];if(g)for(var v=0;v<Math.min(l,g.length);v++)u.push(g[v].key)}else for(var b in this.cells)for(var T=this.cells[b],x=0;x<Math.min(l,T.length);x++)u.push(T[x].key);return u}}])})();function x_(e){var t=e.graph,n=e.hoveredNode,r=e.highlightedNodes,a=e.displayedNodeLabels,i=new Set,o=new Set(r);n&&o.add(n);var s=U(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;t.hasNode(u)&&t.forEachEdge(u,function(f){i.add(f)})}}catch(f){s.e(f)}finally{s.f()}var c=U(a),d;try{var h=function(){var m=d.value;if(o.has(m))return 1;t.forEachEdge(m,function(y,p,g,v){var b=g===m?v:g;a.has(b)&&i.add(y)})};for(c.s();!(d=c.n()).done;)h()}catch(f){c.e(f)}finally{c.f()}return Array.from(i)}var Yn=150,Kn=50,__={both:0,node:1,label:2},T_={over:0,above:1,below:2,auto:3},lh=12,S_=3,w_=(function(){function e(t){oe(this,e),A(this,"labelGrid",new Ii),A(this,"edgeAnchorGrid",new Ii),A(this,"displayedNodeLabels",new Set),A(this,"displayedEdgeLabels",new Set),A(this,"edgeLabelCandidates",[]),A(this,"renderedNodeLabels",new Set),A(this,"labelSizeCache",new Map),A(this,"framePassPoints",new Float32Array(0)),A(this,"labelsDirty",!0),this.internals=t}return se(e,[{key:"resetFrame",value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:"clearEdgeLabels",value:function(){this.displayedEdgeLabels=new Set}},{key:"resetLabelGrid",value:function(){this.labelGrid=new Ii,this.edgeAnchorGrid=new Ii}},{key:"processWebGLLabels",value:function(n){for(var r,a=this.internals,i=a.labelProgram,o=a.primitives,s=a.nodeDataCache,l=(o==null||(r=o.nodes)===null||r===void 0||(r=r.label)===null||r===void 0||(r=r.font)===null||r===void 0?void 0:r.family)||"sans-serif",u=new Map,c=0,d=n.length;c<d;c++){var h=n[c],f=s[h];if(!(f.visibility==="hidden"||!f.label)){var m=f.labelFont||l,y=u.get(m);y?y.push(f.label):u.set(m,[f.label])}}var p=U(u),g;try{for(p.s();!(g=p.n()).done;){var v=le(g.value,2),b=v[0],T=v[1],x=_i(b),_=x.family,w=x.weight,R=x.style,M=i.registerFont(_,w,R);i.ensureGlyphsReady(T,M)}}catch(C){p.e(C)}finally{p.f()}}},{key:"measureNodeLabel",value:function(n){var r,a;if(!n.label)return{width:0,height:0,textHeight:0};var i=this.internals,o=i.labelProgram,s=i.primitives,l=(r=n.labelSize)!==null&&r!==void 0?r:14,u=n.labelFont||(s==null||(a=s.nodes)===null||a===void 0||(a=a.label)===null||a===void 0||(a=a.font)===null||a===void 0?void 0:a.family)||"sans-serif",c="".concat(n.label,"|").concat(l,"|").concat(u);if(this.labelSizeCache.has(c))return this.labelSizeCache.get(c);var d=_i(u),h=d.family,f=d.weight,m=d.style,y=o.registerFont(h,f,m),p=o.measureLabel(n.label,l,y);return this.labelSizeCache.set(c,p),p}},{key:"nodeLabelBox",value:function(n,r){var a,i,o,s,l;if(n.visibility==="hidden"||n.labelVisibility==="hidden")return null;var u=this.measureNodeLabel(n),c=u.width,d=u.height,h=u.textHeight;if(!c)return null;var f=(a=(i=this.internals.primitives)===null||i===void 0||(i=i.nodes)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&a!==void 0?a:$n,m=r+f,y=n.labelBackgroundColor?(o=n.labelBackgroundPadding)!==null&&o!==void 0?o:Ss:0,p=c/2,g=d/2,v=p+y,b=g+y,T=h/2,x=0,_=0;switch((s=n.labelPosition)!==null&&s!==void 0?s:"right"){case"left":x=-(m+p);break;case"above":_=-(m+T);break;case"below":_=m+T;break;case"over":break;default:x=m+p}var w=(l=n.labelAngle)!==null&&l!==void 0?l:0,R=Jo({x,y:_},w),M=R.x,C=R.y,N=Math.abs(Math.cos(w)),F=Math.abs(Math.sin(w)),I=N*v+F*b,S=F*v+N*b;return{minX:M-I,maxX:M+I,minY:C-S,maxY:C+S}}},{key:"computeDisplayedNodeLabels",value:function(){var n=this.internals.getCameraState(),r=this.internals.getDimensions(),a=r.width,i=r.height,o=this.internals.viewportToFramedGraph({x:-Yn,y:-Kn}),s=this.internals.viewportToFramedGraph({x:a+Yn,y:-Kn}),l=this.internals.viewportToFramedGraph({x:-Yn,y:i+Kn}),u=this.internals.viewportToFramedGraph({x:a+Yn,y:i+Kn}),c=Math.min(o.x,s.x,l.x,u.x),d=Math.max(o.x,s.x,l.x,u.x),h=Math.min(o.y,s.y,l.y,u.y),f=Math.max(o.y,s.y,l.y,u.y),m=Mt({x:.5,y:.5,ratio:1,angle:0},{width:a,height:i},this.internals.getGraphDimensions(),this.internals.getStagePadding()),y=function(k){var z=Nn(m,k);return{x:(1+z.x)*a/2,y:(1-z.y)*i/2}},p=y({x:c,y:h}),g=y({x:d,y:h}),v=y({x:c,y:f}),b=y({x:d,y:f}),T={x1:Math.min(p.x,g.x,v.x,b.x),y1:Math.min(p.y,g.y,v.y,b.y),x2:Math.max(p.x,g.x,v.x,b.x),y2:Math.max(p.y,g.y,v.y,b.y)},x=this.internals,_=x.settings,w=x.nodeDataCache,R=x.nodesWithForcedLabels,M=this.labelGrid.getLabelsToDisplay(n.ratio,_.labelDensity,T);fs(M,R);for(var C=0,N=M.length;C<N;C++){var F=M[C],I=w[F];if(!this.displayedNodeLabels.has(F)&&!(I.visibility==="hidden"||I.labelVisibility==="hidden")&&I.label&&!(I.x<c||I.x>d||I.y<h||I.y>f)){var S=this.internals.framedGraphToViewport(I),D=S.x,E=S.y,L=this.internals.scaleSize(I.size);!Gt(I)&&L<_.labelRenderedSizeThreshold||D<-Yn-L||D>a+Yn+L||E<-Kn-L||E>i+Kn+L||this.displayedNodeLabels.add(F)}}}},{key:"buildFramePassPoints",value:function(){var n=this.internals,r=n.nodeDataCache,a=n.nodeDataTexture;if(!a)return{data:this.framePassPoints,count:0};var i=this.displayedNodeLabels.size*3;this.framePassPoints.length<i&&(this.framePassPoints=new Float32Array(i));var o=this.framePassPoints,s=0,l=U(this.displayedNodeLabels),u;try{for(l.s();!(u=l.n()).done;){var c,d,h=u.value,f=r[h];if(f){var m=a.getIndex(h);m<0||(o[s*3]=m,o[s*3+1]=(c=Hn[f.labelPosition||bt.labelPosition])!==null&&c!==void 0?c:0,o[s*3+2]=(d=f.labelAngle)!==null&&d!==void 0?d:0,s++)}}}catch(y){l.e(y)}finally{l.f()}return{data:o,count:s}}},{key:"renderWebGLLabels",value:function(n,r){var a=this.internals,i=a.nodeDataCache,o=a.labelProgram,s=a.primitives,l=a.nodeDataTexture,u=[],c=U(this.displayedNodeLabels),d;try{for(c.s();!(d=c.n()).done;){var h=d.value;if(!this.renderedNodeLabels.has(h)){var f=i[h];r&&f.labelDepth!==r||(this.renderedNodeLabels.add(h),u.push(h))}}}catch(ne){c.e(ne)}finally{c.f()}if(u.length!==0){if(this.labelsDirty){for(var m,y,p,g=0,v=0,b=u.length;v<b;v++){var T=i[u[v]];g+=T.label.length}o.reallocate(g);for(var x=14,_=(m=s==null||(y=s.nodes)===null||y===void 0||(y=y.label)===null||y===void 0?void 0:y.margin)!==null&&m!==void 0?m:$n,w=bt.labelPosition,R=(s==null||(p=s.nodes)===null||p===void 0||(p=p.label)===null||p===void 0||(p=p.font)===null||p===void 0?void 0:p.family)||"sans-serif",M=new Map,C=0,N=0,F=u.length;N<F;N++){var I,S,D,E,L=u[N],P=i[L],k=P.labelFont||R,z=M.get(k);if(z===void 0){var O=_i(k),W=O.family,K=O.weight,j=O.style;z=o.registerFont(W,K,j),M.set(k,z)}var Y={text:P.label,x:P.x,y:P.y,size:(I=P.labelSize)!==null&&I!==void 0?I:x,color:P.labelColor,nodeSize:P.size,margin:_,position:(S=P.labelPosition)!==null&&S!==void 0?S:w,hidden:!1,forceLabel:Gt(P),type:"default",zIndex:(D=P.zIndex)!==null&&D!==void 0?D:0,parentType:"node",parentKey:L,fontKey:z,labelAngle:(E=P.labelAngle)!==null&&E!==void 0?E:0,nodeIndex:l.getIndex(L)},he=o.processLabel(L,C,Y);C+=he}o.invalidateBuffers()}o.render(n)}}},{key:"renderBackdrops",value:function(n,r){var a=this.internals,i=a.backdropProgram,o=a.nodeDataCache,s=a.nodesWithBackdrop,l=a.attachmentManager,u=a.pixelRatio,c=a.nodeDataTexture,d=[],h=U(s),f;try{for(h.s();!(f=h.n()).done;){var m,y=f.value,p=o[y];if(!(!p||p.visibility==="hidden")&&!(r&&p.depth!==r)){var g=(m=c?.getIndex(y))!==null&&m!==void 0?m:-1;g<0||d.push({key:y,nodeIndex:g})}}}catch(Le){h.e(Le)}finally{h.f()}if(d.length!==0){i.reallocate(d.length);for(var v=0;v<d.length;v++){var b,T,x,_,w,R,M,C,N=d[v],F=N.key,I=N.nodeIndex,S=o[F],D=this.displayedNodeLabels.has(F),E=D?this.measureNodeLabel(S):{width:0,height:0,textHeight:0},L=E.textHeight,P=E.width,k=E.height,z=0,O=0;if(D&&S.labelAttachment&&l){var W=l.getEntry(F,S.labelAttachment);if(W){var K=S.labelAttachmentPlacement||"below";if(K==="below"||K==="above"){var j=W.height/u;k+=j+Wt,P=Math.max(P,W.width/u),O=K==="below"?(j+Wt)/2:-(j+Wt)/2}else{var Y=W.width/u;P+=Y+Wt,k=Math.max(k,W.height/u),z=K==="right"?(Y+Wt)/2:-(Y+Wt)/2}}}var he=S.backdropColor?It(S.backdropColor):[255,255,255,255],ne=S.backdropShadowColor?It(S.backdropShadowColor):[0,0,0,128],ge=he.map(function(Le){return Le/255}),q=ne.map(function(Le){return Le/255}),ee=(b=S.backdropShadowBlur)!==null&&b!==void 0?b:12,ae=(T=S.backdropPadding)!==null&&T!==void 0?T:6,H=S.backdropBorderColor?It(S.backdropBorderColor):[0,0,0,0],pe=H.map(function(Le){return Le/255}),ce=(x=S.backdropBorderWidth)!==null&&x!==void 0?x:0,ke=(_=S.backdropCornerRadius)!==null&&_!==void 0?_:0,Ae=(w=S.backdropLabelPadding)!==null&&w!==void 0?w:-1,Q=Ae<0?ae:Ae,me=(R=__[(M=S.backdropArea)!==null&&M!==void 0?M:"both"])!==null&&R!==void 0?R:0,Ht={key:F,nodeIndex:I,label:S.label,labelWidth:P,labelHeight:k,textHeight:L,type:"default",position:S.labelPosition||bt.labelPosition,labelAngle:(C=S.labelAngle)!==null&&C!==void 0?C:0,backdropColor:ge,backdropShadowColor:q,backdropShadowBlur:ee,backdropPadding:ae,backdropBorderColor:pe,backdropBorderWidth:ce,backdropCornerRadius:ke,backdropLabelPadding:Q,backdropArea:me,labelBoxOffset:[z,O]};i.processBackdrop(v,Ht)}i.invalidateBuffers(),i.render(n)}}},{key:"renderLabelBackgrounds",value:function(n,r){var a=this.internals,i=a.labelBackgroundProgram,o=a.nodeDataCache,s=a.nodeDataTexture,l=Pe.nodeLabel.writesPickingThisFrame(this.internals),u=[],c=U(this.displayedNodeLabels),d;try{for(c.s();!(d=c.n()).done;){var h=d.value,f=o[h];!f||f.visibility==="hidden"||r&&f.labelDepth!==r||!l&&!f.labelBackgroundColor||u.push(h)}}catch(I){c.e(I)}finally{c.f()}if(u.length!==0){i.reallocate(u.length);for(var m=0;m<u.length;m++){var y,p,g,v,b=u[m],T=o[b],x=(y=s?.getIndex(b))!==null&&y!==void 0?y:-1;if(!(x<0)){var _=this.measureNodeLabel(T),w=_.width,R=_.height,M=_.textHeight,C=dn(this.internals.pickingState,"nodeLabel",b)||dn(this.internals.pickingState,"node",b),N=T.labelBackgroundColor?qe(T.labelBackgroundColor):qe("transparent"),F={nodeIndex:x,id:zn(C),color:N,labelWidth:w,labelHeight:R,textHeight:M,positionMode:(p=Hn[T.labelPosition||bt.labelPosition])!==null&&p!==void 0?p:0,labelAngle:(g=T.labelAngle)!==null&&g!==void 0?g:0,padding:(v=T.labelBackgroundPadding)!==null&&v!==void 0?v:Ss};i.processLabelBackground(m,F)}}i.invalidateBuffers(),i.render(n)}}},{key:"cacheAttachments",value:function(n){var r=this.internals,a=r.attachmentManager,i=r.pixelRatio,o=r.nodeDataCache,s=r.nodesWithBackdrop,l=r.graph;if(a){var u=U(s),c;try{for(u.s();!(c=u.n()).done;){var d=c.value;if(this.displayedNodeLabels.has(d)){var h=o[d];if(!(!h||h.visibility==="hidden")&&!(n&&h.depth!==n)&&h.labelAttachment){var f=l.getNodeAttributes(d),m=this.measureNodeLabel(h),y=m.width,p=m.height,g={node:d,attributes:f,pixelRatio:i,labelWidth:y,labelHeight:p};a.renderAttachment(d,h.labelAttachment,g)}}}}catch(v){u.e(v)}finally{u.f()}a.regenerateAtlas()}}},{key:"renderAttachments",value:function(n,r){var a=this.internals,i=a.attachmentManager,o=a.attachmentProgram,s=a.nodeDataCache,l=a.nodesWithBackdrop,u=a.pixelRatio,c=a.nodeDataTexture;if(!(!i||!o)){var d=0;o.reallocateAttachments(l.size);var h=U(l),f;try{for(h.s();!(f=h.n()).done;){var m,y,p,g,v=f.value;if(this.displayedNodeLabels.has(v)){var b=s[v];if(!(!b||b.visibility==="hidden")&&!(r&&b.labelDepth!==r)&&b.labelAttachment){var T=i.getEntry(v,b.labelAttachment);if(T){var x=(m=c?.getIndex(v))!==null&&m!==void 0?m:-1;if(!(x<0)){var _=this.measureNodeLabel(b),w=_.width,R=_.height,M=_.textHeight,C=(y=Ad[b.labelAttachmentPlacement||"below"])!==null&&y!==void 0?y:0;o.processAttachment(d,{nodeIndex:x,atlasX:T.x,atlasY:T.y,atlasW:T.width,atlasH:T.height,attachWidth:T.width/u,attachHeight:T.height/u,positionMode:(p=Hn[b.labelPosition||bt.labelPosition])!==null&&p!==void 0?p:0,attachmentPlacement:C,labelWidth:w,labelHeight:R,textHeight:M,labelAngle:(g=b.labelAngle)!==null&&g!==void 0?g:0}),d++}}}}}}catch(N){h.e(N)}finally{h.f()}d!==0&&(o.reallocateAttachments(d),i.bindTexture($r),o.invalidateBuffers(),o.render(n))}}},{key:"computeDisplayedEdgeLabels",value:function(){var n=this.internals,r=n.graph,a=n.stateManager,i=n.settings,o=n.edgesWithForcedLabels,s=a.getHighlightedNodes(),l=i.edgeLabelAnchors==="allNodes"?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,i.labelDensity)):this.displayedNodeLabels,u=a.hovered,c=x_({graph:r,hoveredNode:u?.kind==="node"?u.key:null,displayedNodeLabels:l,highlightedNodes:s});fs(c,o),this.edgeLabelCandidates=c,this.displayedEdgeLabels=new Set}},{key:"filterEdgeLabelsForDepth",value:function(n){for(var r=this.internals,a=r.graph,i=r.nodeDataCache,o=r.edgeDataCache,s=[],l=new Set,u=0,c=this.edgeLabelCandidates.length;u<c;u++){var d=this.edgeLabelCandidates[u];if(!l.has(d)){l.add(d);var h=a.extremities(d),f=i[h[0]],m=i[h[1]],y=o[d];!y||!f||!m||y.visibility==="hidden"||y.labelVisibility==="hidden"||f.visibility==="hidden"||m.visibility==="hidden"||n&&y.labelDepth!==n||y.label&&s.push(d)}}return s}},{key:"renderEdgeLabels",value:function(n,r){var a=this.internals,i=a.graph,o=a.nodeDataCache,s=a.edgeDataCache,l=a.primitives,u=a.edgeLabelProgram,c=a.nodeDataTexture,d=a.edgeDataTexture;if(u){var h=this.filterEdgeLabelsForDepth(r),f=U(h),m;try{for(f.s();!(m=f.n()).done;){var y=m.value;this.displayedEdgeLabels.add(y)}}catch(Y){f.e(Y)}finally{f.f()}if(h.length!==0){if(this.labelsDirty){var p,g,v=0,b=U(h),T;try{for(b.s();!(T=b.n()).done;){var x=T.value;v+=s[x].label.length}}catch(Y){b.e(Y)}finally{b.f()}u.reallocate(v);var _=(p=l==null||(g=l.edges)===null||g===void 0||(g=g.label)===null||g===void 0?void 0:g.margin)!==null&&p!==void 0?p:5,w="over",R=0,M=U(h),C;try{for(M.s();!(C=M.n()).done;){var N,F,I=C.value,S=i.extremities(I),D=S[0],E=S[1],L=o[D],P=o[E],k=s[I],z=c.getIndex(D),O=c.getIndex(E),W=d.getIndex(I),K={text:k.label,x:(L.x+P.x)/2,y:(L.y+P.y)/2,size:lh,color:k.labelColor,nodeSize:0,nodeIndex:-1,margin:_,position:(N=k.labelPosition)!==null&&N!==void 0?N:w,hidden:!1,forceLabel:Gt(k),type:"default",zIndex:(F=k.zIndex)!==null&&F!==void 0?F:0,parentType:"edge",parentKey:I,fontKey:"",labelAngle:0,sourceX:L.x,sourceY:L.y,targetX:P.x,targetY:P.y,sourceSize:L.size,targetSize:P.size,sourceShape:L.shape||"circle",targetShape:P.shape||"circle",edgeSize:k.size,offset:0,edgeAttributes:k,sourceNodeIndex:z,targetNodeIndex:O,edgeIndex:W},j=u.processEdgeLabel(I,R,K);R+=j}}catch(Y){M.e(Y)}finally{M.f()}u.invalidateBuffers()}u.render(n)}}}},{key:"renderEdgeLabelBackgrounds",value:function(n,r){var a,i,o=this.internals,s=o.edgeLabelBackgroundProgram,l=o.edgeLabelProgram,u=o.edgeDataCache,c=o.primitives,d=o.edgeDataTexture;if(!(!d||!l||!s)){var h=Pe.edgeLabel.writesPickingThisFrame(this.internals),f=(a=c==null||(i=c.edges)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&a!==void 0?a:5,m="over",y=this.filterEdgeLabelsForDepth(r),p=[],g=U(y),v;try{for(g.s();!(v=g.n()).done;){var b=v.value;!h&&!u[b].labelBackgroundColor||p.push(b)}}catch(L){g.e(L)}finally{g.f()}if(p.length!==0){s.reallocate(p.length);for(var T=0;T<p.length;T++){var x,_,w,R=p[T],M=u[R],C=M.label,N=l.measureLabelAtlasWidth(C),F=(x=M.labelPosition)!==null&&x!==void 0?x:m,I=typeof F=="string"&&(_=T_[F])!==null&&_!==void 0?_:0,S=dn(this.internals.pickingState,"edgeLabel",R)||dn(this.internals.pickingState,"edge",R),D=M.labelBackgroundColor?qe(M.labelBackgroundColor):qe("transparent"),E={edgeIndex:d.getIndex(R),baseFontSize:lh,totalTextWidth:N,positionMode:I,margin:f,padding:(w=M.labelBackgroundPadding)!==null&&w!==void 0?w:S_,color:D,id:zn(S),edgeAttributes:M};s.processEdgeLabelBackground(T,R,E)}s.invalidateBuffers(),s.render(n)}}}}])})(),E_=(function(){function e(t,n,r,a){oe(this,e),A(this,"nodeStates",new Map),A(this,"edgeStates",new Map),A(this,"hovered",null),A(this,"dirtyNodes",new Set),A(this,"dirtyEdges",new Set),A(this,"graphStateChanged",!1),A(this,"graphStateFlagsDirty",!1),this.scheduleRefresh=t,this.customNodeStateDefaults=n,this.customEdgeStateDefaults=r,this.customGraphStateDefaults=a,this.graphState=os(a)}return se(e,[{key:"getNodeState",value:function(n){n=""+n;var r=this.nodeStates.get(n);return r||(r=Zc(this.customNodeStateDefaults),this.nodeStates.set(n,r)),r}},{key:"getEdgeState",value:function(n){n=""+n;var r=this.edgeStates.get(n);return r||(r=Qc(this.customEdgeStateDefaults),this.edgeStates.set(n,r)),r}},{key:"getGraphState",value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:"getHighlightedNodes",value:function(){var n=new Set,r=U(this.nodeStates),a;try{for(r.s();!(a=r.n()).done;){var i=le(a.value,2),o=i[0],s=i[1];s.isHighlighted&&n.add(o)}}catch(l){r.e(l)}finally{r.f()}return n}},{key:"setNodeState",value:function(n,r){n=""+n;var a=this.getNodeState(n);if(Bn(a,r)){var i=$($({},a),r);this.nodeStates.set(n,i),this.dirtyNodes.add(n),this.updateHoveredNodeTracking(n,a,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setEdgeState",value:function(n,r){n=""+n;var a=this.getEdgeState(n);if(Bn(a,r)){var i=$($({},a),r);this.edgeStates.set(n,i),this.dirtyEdges.add(n),this.updateHoveredEdgeTracking(n,a,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setGraphState",value:function(n){if(Bn(this.graphState,n)){var r=$($({},this.graphState),n);r.isIdle=!r.isPanning&&!r.isZooming&&!r.isDragging,this.graphState=r,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:"setNodesState",value:function(n,r){var a=!1,i=U(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getNodeState(s);if(Bn(l,r)){var u=$($({},l),r);this.nodeStates.set(s,u),this.dirtyNodes.add(s),this.updateHoveredNodeTracking(s,l,u),a=!0}}}catch(c){i.e(c)}finally{i.f()}a&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"setEdgesState",value:function(n,r){var a=!1,i=U(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getEdgeState(s);if(Bn(l,r)){var u=$($({},l),r);this.edgeStates.set(s,u),this.dirtyEdges.add(s),this.updateHoveredEdgeTracking(s,l,u),a=!0}}}catch(c){i.e(c)}finally{i.f()}a&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"removeNode",value:function(n){this.nodeStates.delete(n),this.dirtyNodes.delete(n),this.clearHoveredFor("node",n)}},{key:"removeEdge",value:function(n){this.edgeStates.delete(n),this.dirtyEdges.delete(n),this.clearHoveredFor("edge",n)}},{key:"pruneNodes",value:function(n){var r=U(this.nodeStates.keys()),a;try{for(r.s();!(a=r.n()).done;){var i=a.value;n(i)||this.removeNode(i)}}catch(o){r.e(o)}finally{r.f()}}},{key:"pruneEdges",value:function(n){var r=U(this.edgeStates.keys()),a;try{for(r.s();!(a=r.n()).done;){var i=a.value;n(i)||this.removeEdge(i)}}catch(o){r.e(o)}finally{r.f()}}},{key:"clearNodes",value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(Ns("node"))}},{key:"clearEdges",value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(Ns("edge"))}},{key:"resetGraphState",value:function(){this.graphState=os(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:"clearDirtyTracking",value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:"setHovered",value:function(n){this.hovered=n}},{key:"clearHoveredFor",value:function(n,r){this.hovered&&this.hovered.key===r&&Ns(n).includes(this.hovered.kind)&&(this.hovered=null)}},{key:"clearHoveredForKinds",value:function(n){this.hovered&&n.includes(this.hovered.kind)&&(this.hovered=null)}},{key:"updateGraphStateFromNodes",value:function(){var n,r=!1,a=!1,i=!1,o=U(this.nodeStates),s;try{for(o.s();!(s=o.n()).done;){var l=le(s.value,2),u=l[1];if(u.isHovered&&(r=!0),u.isHighlighted&&(a=!0),u.isDragged&&(i=!0),r&&a&&i)break}}catch(d){o.e(d)}finally{o.f()}!r&&((n=this.hovered)===null||n===void 0?void 0:n.kind)==="edge"&&(r=!0);var c=!this.graphState.isPanning&&!this.graphState.isZooming&&!i;(this.graphState.hasHovered!==r||this.graphState.hasHighlighted!==a||this.graphState.isDragging!==i||this.graphState.isIdle!==c)&&(this.graphStateChanged=!0),this.graphState=$($({},this.graphState),{},{hasHovered:r,hasHighlighted:a,isDragging:i,isIdle:c})}},{key:"updateGraphStateFromEdges",value:function(){var n,r=((n=this.hovered)===null||n===void 0?void 0:n.kind)==="node";if(!r){var a=U(this.edgeStates),i;try{for(a.s();!(i=a.n()).done;){var o=le(i.value,2),s=o[1];if(s.isHovered){r=!0;break}}}catch(l){a.e(l)}finally{a.f()}}this.graphState.hasHovered!==r&&(this.graphStateChanged=!0),this.graphState=$($({},this.graphState),{},{hasHovered:r})}},{key:"flushGraphStateFlags",value:function(){this.graphStateFlagsDirty&&(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),this.graphStateFlagsDirty=!1)}},{key:"updateHoveredNodeTracking",value:function(n,r,a){var i;if(r.isHovered!==a.isHovered)if(a.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="node"&&this.hovered.key!==n){var s=this.hovered.key,l=this.getNodeState(s);this.nodeStates.set(s,$($({},l),{},{isHovered:!1})),this.dirtyNodes.add(s)}this.hovered={kind:"node",key:n}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="node"&&this.hovered.key===n&&(this.hovered=null)}},{key:"updateHoveredEdgeTracking",value:function(n,r,a){var i;if(r.isHovered!==a.isHovered)if(a.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="edge"&&this.hovered.key!==n){var s=this.hovered.key,l=this.getEdgeState(s);this.edgeStates.set(s,$($({},l),{},{isHovered:!1})),this.dirtyEdges.add(s)}this.hovered={kind:"edge",key:n}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="edge"&&this.hovered.key===n&&(this.hovered=null)}}])})(),uh=1,ch=2,dh=3,hh=4,A_=(function(e){function t(n,r){var a,i,o,s,l,u=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};oe(this,t),l=ye(this,t),A(l,"nodeReducer",null),A(l,"edgeReducer",null),A(l,"stageCanvas",null),A(l,"mouseLayer",null),A(l,"gestureHint",null),A(l,"extraElements",{}),A(l,"webGLContext",null),A(l,"pickingFrameBuffer",null),A(l,"pickingTexture",null),A(l,"pickingDepthBuffer",null),A(l,"activeListeners",{}),A(l,"nodeVariableEntries",[]),A(l,"edgeVariableEntries",[]),A(l,"edgePathsByName",new Map),A(l,"nodeProgramIndex",{}),A(l,"edgeProgramIndex",{}),A(l,"edgeTextureIndexCache",{}),A(l,"nodeGraphCoords",{}),A(l,"nodeExtent",{x:[0,1],y:[0,1]}),A(l,"matrix",Ve()),A(l,"invMatrix",Ve()),A(l,"correctionRatio",1),A(l,"frameId",0),A(l,"customBBox",null),A(l,"gpuTimerExt",void 0),A(l,"activeGpuTimerQuery",null),A(l,"pendingGpuTimerQueries",[]),A(l,"normalizationFunction",yi({x:[0,1],y:[0,1]})),A(l,"graphToViewportRatio",1),A(l,"pickingState",e_()),A(l,"prevNodeVisibilities",{}),A(l,"width",0),A(l,"height",0),A(l,"autoRescaleFrozen",!1),A(l,"stylesDeclaration",null),A(l,"resolvedStageStyle",{}),A(l,"renderFrame",null),A(l,"contextLost",!1),A(l,"pendingProcess","full"),A(l,"needToRefreshState",!1),A(l,"checkEdgesEventsFrame",null),A(l,"edgeStyleAnalysis",{dependency:"static",xAttribute:null,yAttribute:null}),A(l,"depthLayers",Z(hi)),A(l,"customLayerPrograms",new Map),A(l,"nodeShapeSlug",null),A(l,"sdfAtlas",null),A(l,"depthRanges",{nodes:{},edges:{}}),A(l,"nodeBaseDepth",{}),A(l,"edgeBaseDepth",{});var c=u.primitives,d=u.styles,h=u.settings,f=h===void 0?{}:h,m=u.nodeReducer,y=u.edgeReducer,p=u.customNodeState,g=u.customEdgeState,v=u.customGraphState;l.stateManager=new E_(function(){return l.scheduleStateRefresh()},p,g,v);var b=c??td;l.stylesDeclaration=d?{nodes:(a=d.nodes)!==null&&a!==void 0?a:zt.nodes,edges:(i=d.edges)!==null&&i!==void 0?i:zt.edges,stage:d.stage}:zt,l.nodeReducer=m??null,l.edgeReducer=y??null;var T=ss(l.stylesDeclaration.nodes);l.nodeReducer&&(T.dependency="graph-state"),l.edgeStyleAnalysis=ss(l.stylesDeclaration.edges),l.edgeReducer&&(l.edgeStyleAnalysis.dependency="graph-state"),l.stylesDeclaration.stage&&(l.resolvedStageStyle=hs(l.stylesDeclaration.stage,l.stateManager.graphState));var x=sd(f);if(xi(x),x.enableNodeDrag){var _=T.xAttribute,w=T.yAttribute;if((!_||!w)&&!x.dragPositionToAttributes)throw new Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if(od(n),!(r instanceof HTMLElement))throw new Error("Sigma: container should be an html element.");l.container=r,l.edgeGroups=new Jx(n,function(P,k){for(var z=0;z<P.length;z++){var O=l.stateManager.getEdgeState(P[z]);O.parallelIndex=z,O.parallelCount=k}});var R=new Qx(n,l.viewportToGraph.bind(l),l.setNodesState.bind(l),function(P,k){return l.emit(P,k)});if(l.depthLayers=(o=b.depthLayers)!==null&&o!==void 0?o:Z(hi),!(d!=null&&d.nodes)&&!ci.every(function(P){return l.depthLayers.includes(P)}))throw new Error("Sigma: depthLayers must include ".concat(ci.join(", ")," for the built-in node styles."));if(!(d!=null&&d.edges)&&!di.every(function(P){return l.depthLayers.includes(P)}))throw new Error("Sigma: depthLayers must include ".concat(di.join(", ")," for the built-in edge styles."));l.itemBuckets={nodes:new Ps(l.depthLayers),edges:new Ps(l.depthLayers)},l.initWebGLContext(),l.mouseLayer=Wn("div",{position:"absolute",touchAction:"none",userSelect:"none"},{class:"sigma-mouse"}),l.container.appendChild(l.mouseLayer),l.resolvedStageStyle.background&&(l.container.style.backgroundColor=l.resolvedStageStyle.background),l.resolvedStageStyle.cursor&&(l.container.style.cursor=l.resolvedStageStyle.cursor);var M=new Xd(l.webGLContext),C=new Fs(l.webGLContext,{channels:1}),N=new Yd(l.webGLContext),F=new Fs(l.webGLContext,{channels:4}),I=l.webGLContext,S=new b_({gl:I,getFrameBuffer:function(){return l.pickingFrameBuffer},getPixelRatio:function(){return l.internals.pixelRatio},getDownSizingRatio:function(){return l.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return l.renderFrame!==null},onIndex:function(k,z){var O;return mh(l.internals,(O=l.pickingState.lookup[k])!==null&&O!==void 0?O:null,z)}}),D=l.initPrograms(b,x),E=b==null||(s=b.nodes)===null||s===void 0?void 0:s.labelAttachments,L=null;return E&&Object.keys(E).length>0&&(L=new jd(I,E,function(){return l.scheduleRender()})),l.internals=$($({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:x,primitives:b,pixelRatio:Nr(),graph:n,stateManager:l.stateManager,dragManager:R,hoverResolver:S,nodeStyleAnalysis:T,pickingState:l.pickingState},D),{},{attachmentManager:L,nodeDataTexture:M,nodeFrameTexture:C,edgeDataTexture:N,edgeFrameTexture:F,getDimensions:function(){return l.getDimensions()},getGraphDimensions:function(){return l.getGraphDimensions()},getStagePadding:function(){return l.getStagePadding()},getCameraState:function(){return l.camera.getState()},getHitAtPosition:function(k){return l.getHitAtPosition(k)},setNodeState:function(k,z){return l.setNodeState(k,z)},setEdgeState:function(k,z){return l.setEdgeState(k,z)},updateContainerCursor:function(){return l.updateContainerCursor()},scheduleRefresh:function(){return l.scheduleRefresh()},viewportToFramedGraph:function(k){return l.viewportToFramedGraph(k)},viewportToGraph:function(k){return l.viewportToGraph(k)},framedGraphToViewport:function(k){return l.framedGraphToViewport(k)},scaleSize:function(k){return l.scaleSize(k)},emit:function(k,z){return l.emit(k,z)}}),l.labelRenderer=new w_(l.internals),l.resize(),l.initializeWebGLLabels(),l.camera=new Qd,l.bindCameraHandlers(),l.mouseCaptor=new Xx(l.mouseLayer,l),l.mouseCaptor.setSettings(l.internals.settings),l.touchCaptor=new Zx(l.mouseLayer,l),l.touchCaptor.setSettings(l.internals.settings),l.bindEventHandlers(),l.bindGraphHandlers(),l.handleSettingsUpdate(),l.refresh(),l}return be(t,e),se(t,[{key:"initializeWebGLLabels",value:function(){this.sdfAtlas=new on,this.sdfAtlas.registerFont({family:"sans-serif",weight:"normal",style:"normal"})}},{key:"resetWebGLTexture",value:function(){var r=this.webGLContext;if(!this.pickingFrameBuffer)return this;var a=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),i=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);r.bindFramebuffer(r.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&r.deleteTexture(this.pickingTexture);var o=r.createTexture();o&&(r.bindTexture(r.TEXTURE_2D,o),r.texImage2D(r.TEXTURE_2D,0,r.RGBA,a,i,0,r.RGBA,r.UNSIGNED_BYTE,null),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_MIN_FILTER,r.NEAREST),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_MAG_FILTER,r.NEAREST),r.framebufferTexture2D(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0,r.TEXTURE_2D,o,0),this.pickingTexture=o),this.pickingDepthBuffer&&r.deleteRenderbuffer(this.pickingDepthBuffer);var s=r.createRenderbuffer();return s&&(r.bindRenderbuffer(r.RENDERBUFFER,s),r.renderbufferStorage(r.RENDERBUFFER,r.DEPTH_COMPONENT16,a,i),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.DEPTH_ATTACHMENT,r.RENDERBUFFER,s),this.pickingDepthBuffer=s),r.bindFramebuffer(r.FRAMEBUFFER,null),this}},{key:"bindCameraHandlers",value:function(){var r=this;return this.activeListeners.camera=function(){r.refreshMatrices(),r.labelRenderer.labelsDirty=!0,r.scheduleRender()},this.activeListeners.cameraAnimationStart=function(a){var i=a.from,o=a.to;i.ratio!==o.ratio&&r.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){r.stateManager.setGraphState({isZooming:!1})},this.camera.on("updated",this.activeListeners.camera),this.camera.on("animationStart",this.activeListeners.cameraAnimationStart),this.camera.on("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"unbindCameraHandlers",value:function(){return this.camera.removeListener("updated",this.activeListeners.camera),this.camera.removeListener("animationStart",this.activeListeners.cameraAnimationStart),this.camera.removeListener("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"getHitAtPosition",value:function(r){var a;if(this.contextLost)return null;var i=this.webGLContext;i.bindFramebuffer(i.FRAMEBUFFER,this.pickingFrameBuffer);var o=Ic(i,this.pickingFrameBuffer,r.x,r.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),s=ts.apply(void 0,Z(o));return(a=this.pickingState.lookup[s])!==null&&a!==void 0?a:null}},{key:"bindEventHandlers",value:function(){return s_(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:"bindGraphHandlers",value:function(){return l_({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:"unbindGraphHandlers",value:function(){u_(this.internals.graph,this.activeListeners)}},{key:"getNodeShapeId",value:function(r){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&r.shape&&r.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[r.shape]]:Wr(r.shape||"circle")}},{key:"processNodes",value:function(){var r=this,a=this.internals.graph,i=this.internals.settings,o=this.getDimensions(),s=i.autoRescale,l=i.autoRescaleContent,u=this.nodeExtent;if(s===!1){var c=o.width,d=o.height;u={x:[-c/2,c/2],y:[-d/2,d/2]}}else(s!=="once"||!this.autoRescaleFrozen)&&(u=this.computeNodeExtent(),l!=="positions"&&!this.customBBox&&(u=f_({extent:u,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:o,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:i.zoomToSizeRatioFunction,itemSizesReference:i.itemSizesReference,fitLabels:l==="labels",nodeLabelBox:function(O,W){return r.labelRenderer.nodeLabelBox(O,W)}})),s==="once"&&(this.autoRescaleFrozen=!0));this.nodeExtent=u,this.normalizationFunction=yi(this.customBBox||this.nodeExtent);var h=new Qd,f=Mt(h.getState(),o,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(o,i.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(o,i.labelGridCellSize);var m=i.renderEdgeLabels&&i.edgeLabelAnchors==="allNodes",y=!1;Is(this.pickingState,"node");for(var p=a.nodes(),g=0,v=p.length;g<v;g++){var b=p[g],T=this.internals.nodeDataCache[b],x=this.nodeGraphCoords[b];T.x=x.x,T.y=x.y,this.normalizationFunction.applyTo(T),T.visibility!==this.prevNodeVisibilities[b]&&(y=!0),typeof T.label=="string"&&T.visibility!=="hidden"&&T.labelVisibility!=="hidden"&&this.labelRenderer.labelGrid.add(b,T.size,this.framedGraphToViewport(T,{matrix:f})),m&&T.visibility!=="hidden"&&this.labelRenderer.edgeAnchorGrid.add(b,T.size,this.framedGraphToViewport(T,{matrix:f}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(p.length);var _=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var w=this.internals.nodeDataCache,R=U(this.depthLayers),M;try{for(R.s();!(M=R.n()).done;){var C=M.value,N=this.itemBuckets.nodes.getSorted(C,function(z){return w[z].zIndex});if(N.length!==0){this.depthRanges.nodes[C]=[{offset:_,count:N.length}];var F=U(N),I;try{for(F.s();!(I=F.n()).done;){var S=I.value;this.nodeBaseDepth[S]=C,this.nodeProgram.allocateNode(S),rh(this.pickingState,"node",S),this.addNodeToProgram(S,_++)}}catch(z){F.e(z)}finally{F.f()}}}}catch(z){R.e(z)}finally{R.f()}this.nodeProgram.invalidateBuffers();for(var D=0,E=p.length;D<E;D++)this.prevNodeVisibilities[p[D]]=this.internals.nodeDataCache[p[D]].visibility;this.labelRenderer.processWebGLLabels(p);var L=U(this.customLayerPrograms.values()),P;try{for(L.s();!(P=L.n()).done;){var k=P.value.program;k.cacheData&&k.cacheData()}}catch(z){L.e(z)}finally{L.f()}return y}},{key:"processEdges",value:function(){var r=this.internals.graph,a=r.edges();this.edgeProgram.reallocate(a.length);var i=0;Is(this.pickingState,"edge"),this.depthRanges.edges={},this.edgeBaseDepth={};var o=this.internals.edgeDataCache,s=U(this.depthLayers),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,c=this.itemBuckets.edges.getSorted(u,function(m){return o[m].zIndex});if(c.length!==0){this.depthRanges.edges[u]=[{offset:i,count:c.length}];var d=U(c),h;try{for(d.s();!(h=d.n()).done;){var f=h.value;this.edgeBaseDepth[f]=u,rh(this.pickingState,"edge",f),this.addEdgeToProgram(f,i++)}}catch(m){d.e(m)}finally{d.f()}}}}catch(m){s.e(m)}finally{s.f()}this.edgeProgram.invalidateBuffers()}},{key:"updateNodeDepthRanges",value:function(r,a,i){var o=this.nodeProgramIndex[r];o!==void 0&&(ps(this.depthRanges.nodes,a,o),ms(this.depthRanges.nodes,i,o))}},{key:"updateEdgeDepthRanges",value:function(r,a,i){var o=this.edgeProgramIndex[r];o!==void 0&&(ps(this.depthRanges.edges,a,o),ms(this.depthRanges.edges,i,o))}},{key:"handleSettingsUpdate",value:function(){var r=this,a=this.internals.settings;return this.camera.minRatio=a.minCameraRatio,this.camera.maxRatio=a.maxCameraRatio,this.camera.enabledZooming=a.enableCameraZooming,this.camera.enabledPanning=a.enableCameraPanning,this.camera.enabledRotation=a.enableCameraRotation,a.cameraPanBoundaries?this.camera.constrainState=function(i){return r.cleanCameraState(i,a.cameraPanBoundaries&&ie(a.cameraPanBoundaries)==="object"?a.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=a.gestureTarget==="graph"?"none":a.gestureTarget==="shared"?"pan-x pan-y":"auto",a.gestureTarget!=="shared"&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:"cleanCameraState",value:function(r){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=a.tolerance,o=i===void 0?0:i,s=a.boundaries,l=$({},r),u=s||this.nodeExtent,c=le(u.x,2),d=c[0],h=c[1],f=le(u.y,2),m=f[0],y=f[1],p=[this.graphToViewport({x:d,y:m},{cameraState:r}),this.graphToViewport({x:h,y:m},{cameraState:r}),this.graphToViewport({x:d,y},{cameraState:r}),this.graphToViewport({x:h,y},{cameraState:r})],g=1/0,v=-1/0,b=1/0,T=-1/0;p.forEach(function(S){var D=S.x,E=S.y;g=Math.min(g,D),v=Math.max(v,D),b=Math.min(b,E),T=Math.max(T,E)});var x=v-g,_=T-b,w=this.getDimensions(),R=w.width,M=w.height,C=0,N=0;if(x>=R?v<R-o?C=v-(R-o):g>o&&(C=g-o):v>R+o?C=v-(R+o):g<-o&&(C=g+o),_>=M?T<M-o?N=T-(M-o):b>o&&(N=b-o):T>M+o?N=T-(M+o):b<-o&&(N=b+o),C||N){var F=this.viewportToFramedGraph({x:0,y:0},{cameraState:r}),I=this.viewportToFramedGraph({x:C,y:N},{cameraState:r});C=I.x-F.x,N=I.y-F.y,l.x+=C,l.y+=N}return l}},{key:"refreshMatrices",value:function(){var r=this.camera.getState(),a=this.getDimensions(),i=this.getGraphDimensions(),o=this.getStagePadding();this.matrix=Mt(r,a,i,o),this.invMatrix=Mt(r,a,i,o,!0),this.correctionRatio=Lc(this.matrix,r,a),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:"processData",value:function(){var r;this.emit("beforeProcess"),(r=this.internals.attachmentManager)===null||r===void 0||r.clear();var a=$({},this.pickingState.idsByKind),i=this.processNodes();(this.pendingProcess==="full"||i)&&this.processEdges(),t_(this.pickingState,this.internals),n_(a,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess="none",this.emit("afterProcess")}},{key:"render",value:function(){var r=this;if(this.contextLost)return this;this.emit("beforeRender");var a=function(){return r.internals.hoverResolver.frameRendered(),r.emit("afterRender"),r};if(this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null),this.resize(),(this.pendingProcess!=="none"||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!=="none"&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!=="none"&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return a();var i=this.mouseCaptor,o=this.camera.isAnimating()||i.isMoving||i.draggedEvents||i.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var s=this.createEdgeLabelPrograms(),l=s.labelProgram,u=s.labelBackgroundProgram;this.internals.edgeLabelProgram=l,this.internals.edgeLabelBackgroundProgram=u}var c=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;c&&c.forEach(function(Y){return Y.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var d=this.getRenderParams(),h=Pe.edge.writesPickingThisFrame(this.internals)?d:$($({},d),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var f=this.webGLContext,m=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),y=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(f.bindFramebuffer(f.FRAMEBUFFER,this.pickingFrameBuffer),f.viewport(0,0,m,y),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit("afterTexturesUpload"),this.internals.nodeDataTexture.bind(dh),this.internals.edgeDataTexture.bind(hh),this.edgeFramePass.run(d,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(uh),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var p=this.labelRenderer.buildFramePassPoints(),g=p.data,v=p.count;this.nodeFramePass.run(g,v,this.internals.nodeFrameTexture,d,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(ch)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var b=U(this.customLayerPrograms.values()),T;try{for(b.s();!(T=b.n()).done;){var x=T.value.program;x.preRender&&x.preRender(d)}}catch(Y){b.e(Y)}finally{b.f()}f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.blendFunc(f.ONE,f.ONE_MINUS_SRC_ALPHA);var _=!this.internals.settings.hideLabelsOnMove||!o,w=U(this.depthLayers),R;try{for(w.s();!(R=w.n()).done;){var M=R.value,C=U(this.customLayerPrograms.values()),N;try{for(C.s();!(N=C.n()).done;){var F=N.value;F.depth===M&&F.program.render(d)}}catch(Y){C.e(Y)}finally{C.f()}var I=this.depthRanges.edges[M];if(I&&(!this.internals.settings.hideEdgesOnMove||!o)){var S=U(I),D;try{for(S.s();!(D=S.n()).done;){var E=D.value,L=E.offset,P=E.count;P>0&&this.edgeProgram.render(h,L,P)}}catch(Y){S.e(Y)}finally{S.f()}}this.internals.settings.renderEdgeLabels&&_&&(this.labelRenderer.renderEdgeLabelBackgrounds(Pe.edgeLabel.writesPickingThisFrame(this.internals)?d:$($({},d),{},{pickingFrameBuffer:null}),M),this.labelRenderer.renderEdgeLabels(d,M)),this.labelRenderer.cacheAttachments(M),this.labelRenderer.renderBackdrops($($({},d),{},{pickingFrameBuffer:null}),M);var k=this.depthRanges.nodes[M];if(k){var z=U(k),O;try{for(z.s();!(O=z.n()).done;){var W=O.value,K=W.offset,j=W.count;j>0&&this.nodeProgram.render(d,K,j)}}catch(Y){z.e(Y)}finally{z.f()}}_&&(this.labelRenderer.renderAttachments($($({},d),{},{pickingFrameBuffer:null}),M),this.labelRenderer.renderLabelBackgrounds(Pe.nodeLabel.writesPickingThisFrame(this.internals)?d:$($({},d),{},{pickingFrameBuffer:null}),M),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(d,M))}}catch(Y){w.e(Y)}finally{w.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(f.bindFramebuffer(f.READ_FRAMEBUFFER,this.pickingFrameBuffer),f.bindFramebuffer(f.DRAW_FRAMEBUFFER,null),f.blitFramebuffer(0,0,m,y,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,f.COLOR_BUFFER_BIT,f.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),c&&this.logRenderStats(c),a()}},{key:"getDebugPrograms",value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(r){return r!==null})}},{key:"logRenderStats",value:function(r){var a={},i=U(r),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a[s.constructor.name]=$({},s.debugStats)}}catch(l){i.e(l)}finally{i.f()}console.log("[sigma] DEBUG_logRenderStats: frame #".concat(this.frameId)),console.table(a)}},{key:"getGpuTimerExtension",value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension("EXT_disjoint_timer_query_webgl2"),this.gpuTimerExt||console.warn("Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.")),this.gpuTimerExt}},{key:"beginGpuTimerQuery",value:function(){var r=this.getGpuTimerExtension();if(r){var a=this.webGLContext,i=a.createQuery();i&&(a.beginQuery(r.TIME_ELAPSED_EXT,i),this.activeGpuTimerQuery=i)}}},{key:"endGpuTimerQuery",value:function(){!this.gpuTimerExt||!this.activeGpuTimerQuery||(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:"pollGpuTimerQueries",value:function(){if(this.pendingGpuTimerQueries.length!==0){var r=this.webGLContext,a=this.gpuTimerExt;if(!a){this.pendingGpuTimerQueries.forEach(function(d){var h=d.query;return r.deleteQuery(h)}),this.pendingGpuTimerQueries=[];return}var i=r.getParameter(a.GPU_DISJOINT_EXT),o=[],s=U(this.pendingGpuTimerQueries),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if(!r.getQueryParameter(u.query,r.QUERY_RESULT_AVAILABLE)){o.push(u);continue}if(!i){var c=r.getQueryParameter(u.query,r.QUERY_RESULT);console.log("[sigma] DEBUG_gpuTimerQueries: frame #".concat(u.frameId," GPU time = ").concat((c/1e6).toFixed(2),"ms"))}r.deleteQuery(u.query)}}catch(d){s.e(d)}finally{s.f()}this.pendingGpuTimerQueries=o}}},{key:"postEvaluateNode",value:function(r,a,i){var o=r;o.x===void 0&&(o.x=a.x),o.y===void 0&&(o.y=a.y),r.highlighted=i.isHighlighted;for(var s=0,l=this.nodeVariableEntries.length;s<l;s++){var u,c,d=le(this.nodeVariableEntries[s],2),h=d[0],f=d[1];o[h]=(u=(c=o[h])!==null&&c!==void 0?c:a[h])!==null&&u!==void 0?u:f.default}}},{key:"addNode",value:function(r){var a=this.internals.graph.getNodeAttributes(r),i=this.stateManager.getNodeState(r),o=this.internals.nodeDataCache[r]||{};if(cs(this.stylesDeclaration.nodes,a,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateNode(o,a,i),this.nodeReducer){var s=this.nodeReducer(r,o,a,i,this.stateManager.graphState,this.internals.graph);o=$($({},o),s)}if(typeof o.x!="number"||typeof o.y!="number")throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(r,'". ')+"Provide coordinates via node attributes, styles, or a nodeReducer.");this.internals.nodeShapeMap?(!o.shape||!(o.shape in this.internals.nodeShapeMap))&&(o.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(o.shape=this.nodeShapeSlug),this.internals.nodeDataCache[r]=o,this.nodeGraphCoords[r]={x:o.x,y:o.y},an(this.internals.nodesWithForcedLabels,r,Gt(o)),an(this.internals.nodesWithBackdrop,r,gs(o)),this.itemBuckets.nodes.set(r,o.depth)}},{key:"updateNode",value:function(r){this.addNode(r);var a=this.internals.nodeDataCache[r];this.normalizationFunction.applyTo(a)}},{key:"removeNode",value:function(r){this.itemBuckets.nodes.remove(r),delete this.internals.nodeDataCache[r],delete this.nodeGraphCoords[r],delete this.nodeProgramIndex[r],this.internals.dragManager.removeNode(r),this.stateManager.removeNode(r),this.internals.nodesWithForcedLabels.delete(r),this.internals.nodesWithBackdrop.delete(r)}},{key:"postEvaluateEdge",value:function(r,a){for(var i=r,o=0,s=this.edgeVariableEntries.length;o<s;o++){var l,u,c=le(this.edgeVariableEntries[o],2),d=c[0],h=c[1];i[d]=(l=(u=i[d])!==null&&u!==void 0?u:a[d])!==null&&l!==void 0?l:h.default}}},{key:"applyEdgeSpread",value:function(r,a,i){var o;if(!(i.parallelCount<=1)){var s=this.internals.graph.source(r),l=this.internals.graph.target(r),u=s===l,c=u?a.selfLoopPath||a.path:a.parallelPath||a.path,d=c?this.edgePathsByName.get(c):void 0;if(d!=null&&d.spread){var h=(o=a.parallelSpread)!==null&&o!==void 0?o:.25,f=d.spread.compute(i.parallelIndex,i.parallelCount,h);!u&&this.internals.graph.isDirected(r)&&s>l&&(f=-f),a[d.spread.variable]=f}}}},{key:"addEdge",value:function(r){var a=this.internals.graph.getEdgeAttributes(r),i=this.stateManager.getEdgeState(r),o={};if(ds(this.stylesDeclaration.edges,a,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateEdge(o,a),this.edgeReducer){var s=this.edgeReducer(r,o,a,i,this.stateManager.graphState,this.internals.graph);o=$($({},o),s)}this.applyEdgeSpread(r,o,i),this.internals.edgeDataCache[r]=o,an(this.internals.edgesWithForcedLabels,r,Gt(o)),this.itemBuckets.edges.set(r,o.depth)}},{key:"updateEdge",value:function(r){this.addEdge(r)}},{key:"removeEdge",value:function(r){this.itemBuckets.edges.remove(r),delete this.internals.edgeDataCache[r],delete this.edgeProgramIndex[r],delete this.edgeTextureIndexCache[r],this.internals.edgeDataTexture.free(r),this.stateManager.removeEdge(r),this.internals.edgesWithForcedLabels.delete(r)}},{key:"clearNodeIndices",value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:"clearEdgeIndices",value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),Is(this.pickingState,"edge"),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:"clearIndices",value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:"clearNodeState",value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:"clearEdgeState",value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:"clearState",value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:"addNodeToProgram",value:function(r,a){var i,o=this.internals.nodeDataCache[r];this.internals.nodeDataTexture.allocate(r),(i=this.internals.nodeDataTexture).updateNode.apply(i,[r,o.x,o.y,o.size,this.getNodeShapeId(o)].concat(Z(vi(o)),[o.color]));var s=this.internals.nodeDataTexture.getIndex(r);this.nodeProgram.process(dn(this.pickingState,"node",r),a,o,s,r),this.nodeProgramIndex[r]=a}},{key:"addEdgeToProgram",value:function(r,a){var i,o,s=this.internals.edgeDataCache[r],l=this.internals.graph.source(r),u=this.internals.graph.target(r),c=this.internals.edgeDataTexture.allocate(r);this.edgeTextureIndexCache[r]=c;var d=l===u,h=!d&&((i=(o=this.stateManager.getEdgeState(r))===null||o===void 0?void 0:o.parallelCount)!==null&&i!==void 0?i:1)>1,f=this.edgeProgram.resolveEdgeIds(s,d,h),m=f.pathId,y=f.headId,p=f.tailId,g=f.headLengthRatio,v=f.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(r,this.internals.nodeDataTexture.getIndex(l),this.internals.nodeDataTexture.getIndex(u),s.size,g,v,m,y,p),this.edgeProgram.process(dn(this.pickingState,"edge",r),a,this.internals.nodeDataCache[l],this.internals.nodeDataCache[u],s,c),this.edgeProgramIndex[r]=a}},{key:"getRenderParams",value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:dh,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:ch,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:hh,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:uh,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:this.internals.settings.labelPixelSnapping?1:0}}},{key:"getStagePadding",value:function(){var r=this.internals.settings,a=r.stagePadding,i=r.autoRescale;return i&&a||0}},{key:"getLayerElement",value:function(r){if(r==="mouse")return this.mouseLayer;var a=this.extraElements[r];if(!a)throw new Error('Sigma: layer "'.concat(r,'" does not exist'));return a}},{key:"initWebGLContext",value:function(){var r=this,a=this.createWebGLContext("stage");this.stageCanvas=this.extraElements.stage,this.webGLContext=a,this.stageCanvas.addEventListener("webglcontextlost",function(i){r.webGLContext&&(i.preventDefault(),r.contextLost=!0,r.renderFrame&&(cancelAnimationFrame(r.renderFrame),r.renderFrame=null),r.gpuTimerExt=void 0,r.activeGpuTimerQuery=null,r.pendingGpuTimerQueries=[],r.emit("webglContextLost"))}),this.stageCanvas.addEventListener("webglcontextrestored",function(){requestAnimationFrame(function(){r.webGLContext&&!r.webGLContext.isContextLost()&&r.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:"initPickingFramebuffer",value:function(){var r=this.webGLContext,a=r.createFramebuffer();if(!a)throw new Error("Sigma: cannot create picking frame buffer");r.bindFramebuffer(r.FRAMEBUFFER,a);var i=r.createTexture();if(!i)throw new Error("Sigma: cannot create picking texture");r.bindTexture(r.TEXTURE_2D,i),r.texImage2D(r.TEXTURE_2D,0,r.RGBA,1,1,0,r.RGBA,r.UNSIGNED_BYTE,null),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_MIN_FILTER,r.NEAREST),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_MAG_FILTER,r.NEAREST),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_WRAP_S,r.CLAMP_TO_EDGE),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_WRAP_T,r.CLAMP_TO_EDGE),r.framebufferTexture2D(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0,r.TEXTURE_2D,i,0);var o=r.createRenderbuffer();if(!o)throw new Error("Sigma: cannot create picking depth buffer");if(r.bindRenderbuffer(r.RENDERBUFFER,o),r.renderbufferStorage(r.RENDERBUFFER,r.DEPTH_COMPONENT16,1,1),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.DEPTH_ATTACHMENT,r.RENDERBUFFER,o),r.checkFramebufferStatus(r.FRAMEBUFFER)!==r.FRAMEBUFFER_COMPLETE)throw new Error("Sigma: picking framebuffer is not complete");r.bindFramebuffer(r.FRAMEBUFFER,null),this.pickingFrameBuffer=a,this.pickingTexture=i,this.pickingDepthBuffer=o}},{key:"initPrograms",value:function(r,a){var i=this,o=this.webGLContext,s=Wd(o,this.pickingFrameBuffer,i,r?.nodes,a.antialiasNodes),l=s.nodeProgram,u=s.labelProgram,c=s.backdropProgram,d=s.labelBackgroundProgram,h=s.attachmentProgram,f=s.framePass,m=s.shapeSlug,y=s.shapeNameToIndex,p=s.shapeGlobalIds,g=s.variables;this.nodeProgram=l,this.nodeFramePass=f,this.nodeVariableEntries=Object.entries(g),m&&(this.nodeShapeSlug=m);var v=Ud(o,this.pickingFrameBuffer,i,r?.edges,a.antialiasEdges,r?.nodes),b=v.edgeProgram,T=v.createLabelPrograms,x=v.framePass,_=v.variables,w=v.paths;return this.createEdgeLabelPrograms=T,this.edgeProgram=b,this.edgeFramePass=x,this.edgeVariableEntries=Object.entries(_),this.edgePathsByName=new Map(w.map(function(R){return[R.name,R]})),{labelProgram:u,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:c,labelBackgroundProgram:d,attachmentProgram:h,nodeShapeMap:y??null,nodeGlobalShapeIds:p??null}}},{key:"restoreWebGLContext",value:function(){var r,a,i,o,s,l=this.internals;this.initPickingFramebuffer(),(r=l.nodeDataTexture)===null||r===void 0||r.restore(),(a=l.nodeFrameTexture)===null||a===void 0||a.restore(),(i=l.edgeDataTexture)===null||i===void 0||i.restore(),(o=l.edgeFrameTexture)===null||o===void 0||o.restore(),(s=l.attachmentManager)===null||s===void 0||s.restore(),l.hoverResolver.reset(),Object.assign(l,this.initPrograms(l.primitives,l.settings));var u=U(this.customLayerPrograms.values()),c;try{for(u.s();!(c=u.n()).done;){var d=c.value;d.program.kill(),d.program=d.factory(this.webGLContext)}}catch(h){u.e(h)}finally{u.f()}this.contextLost=!1,this.emit("webglContextRestored"),this.refresh()}},{key:"createLayer",value:function(r,a){var i=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[r])throw new Error('Sigma: a layer named "'.concat(r,'" already exists'));var o=Wn(a,{position:"absolute"},{class:"sigma-".concat(r)});return i.style&&Object.assign(o.style,i.style),this.extraElements[r]=o,"beforeLayer"in i&&i.beforeLayer?this.getLayerElement(i.beforeLayer).before(o):"afterLayer"in i&&i.afterLayer?this.getLayerElement(i.afterLayer).after(o):this.container.appendChild(o),o}},{key:"createCanvas",value:function(r){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(r,"canvas",a)}},{key:"createWebGLContext",value:function(r){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=this.createCanvas(r,a);a.hidden&&i.remove();var o=i.getContext("webgl2",$({preserveDrawingBuffer:!1,antialias:!1,depth:!0},a));if(!o)throw new Error("Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).");return o.blendFunc(o.ONE,o.ONE_MINUS_SRC_ALPHA),o}},{key:"killLayer",value:function(r){if(r==="stage"||r==="mouse")throw new Error('Sigma: cannot kill built-in layer "'.concat(r,'"'));var a=this.extraElements[r];if(!a)throw new Error("Sigma: cannot kill layer ".concat(r,", which does not exist"));return a.remove(),delete this.extraElements[r],this}},{key:"getWebGLContext",value:function(){if(!this.webGLContext)throw new Error("Sigma: WebGL context is not available");return this.webGLContext}},{key:"getNodeDataTexture",value:function(){if(!this.internals.nodeDataTexture)throw new Error("Sigma: node data texture is not available");return this.internals.nodeDataTexture}},{key:"getNormalizationFunction",value:function(){return this.normalizationFunction}},{key:"addCustomLayerProgram",value:function(r,a,i){var o;if(!this.depthLayers.includes(a))throw new Error('Sigma: cannot add custom layer program at depth "'.concat(a,'", ')+"it must be declared in primitives.depthLayers. Current layers: ".concat(this.depthLayers.join(", ")));(o=this.customLayerPrograms.get(r))===null||o===void 0||o.program.kill();var s=i(this.webGLContext);return this.customLayerPrograms.set(r,{depth:a,factory:i,program:s}),s.cacheData&&s.cacheData(),this.scheduleRender(),this}},{key:"removeCustomLayerProgram",value:function(r){var a=this.customLayerPrograms.get(r);return a&&(a.program.kill(),this.customLayerPrograms.delete(r),this.scheduleRender()),this}},{key:"getCamera",value:function(){return this.camera}},{key:"setCamera",value:function(r){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=r,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:"getContainer",value:function(){return this.container}},{key:"getGraph",value:function(){return this.internals.graph}},{key:"setGraph",value:function(r){return r===this.internals.graph?this:(this.stateManager.pruneNodes(function(a){return r.hasNode(a)}),this.stateManager.pruneEdges(function(a){return r.hasEdge(a)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=r,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh(),this)}},{key:"getMouseCaptor",value:function(){return this.mouseCaptor}},{key:"getTouchCaptor",value:function(){return this.touchCaptor}},{key:"getDimensions",value:function(){return{width:this.width,height:this.height}}},{key:"getGraphDimensions",value:function(){var r=this.customBBox||this.nodeExtent;return{width:r.x[1]-r.x[0]||1,height:r.y[1]-r.y[0]||1}}},{key:"getNodeDisplayData",value:function(r){var a=this.internals.nodeDataCache[r];return a?Object.assign({},a):void 0}},{key:"getEdgeDisplayData",value:function(r){var a=this.internals.edgeDataCache[r];return a?Object.assign({},a):void 0}},{key:"getNodeState",value:function(r){return this.stateManager.getNodeState(r)}},{key:"getEdgeState",value:function(r){return this.stateManager.getEdgeState(r)}},{key:"getGraphState",value:function(){return this.stateManager.getGraphState()}},{key:"setNodeState",value:function(r,a){return this.stateManager.setNodeState(r,a),this}},{key:"setEdgeState",value:function(r,a){return this.stateManager.setEdgeState(r,a),this}},{key:"setGraphState",value:function(r){return this.stateManager.setGraphState(r),this}},{key:"_setPanning",value:function(r){this.stateManager.setGraphState({isPanning:r})}},{key:"_setZooming",value:function(r){this.stateManager.setGraphState({isZooming:r})}},{key:"_hasNodeDrag",value:function(){var r=this.internals.dragManager;return!!(r.pendingNode||r.session)}},{key:"_showGestureHint",value:function(r){var a=this.internals.settings;a.gestureTarget==="shared"&&(this.gestureHint=this.gestureHint||new y_(this.container),this.gestureHint.show(r,a))}},{key:"setNodesState",value:function(r,a){return this.stateManager.setNodesState(r,a),this}},{key:"setEdgesState",value:function(r,a){return this.stateManager.setEdgesState(r,a),this}},{key:"updateContainerCursor",value:function(){var r=this.stateManager.hovered,a=this.resolvedStageStyle.cursor||"";this.container.style.cursor=r&&r_(this.internals,r)||a}},{key:"refreshStageStyle",value:function(){this.resolvedStageStyle=hs(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:"getNodeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:"getEdgeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:"getSettings",value:function(){return $({},this.internals.settings)}},{key:"getSetting",value:function(r){return this.internals.settings[r]}},{key:"getStyles",value:function(){return $({},this.stylesDeclaration)}},{key:"getPrimitives",value:function(){return $({},this.internals.primitives)}},{key:"setSetting",value:function(r,a){return this.internals.settings[r]=a,xi(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"updateSetting",value:function(r,a){return this.setSetting(r,a(this.internals.settings[r])),this}},{key:"setSettings",value:function(r){return this.internals.settings=$($({},this.internals.settings),r),xi(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"resize",value:function(r){var a=this.width,i=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=Nr(),this.width===0)if(this.internals.settings.allowInvalidContainer)this.width=1;else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(this.height===0)if(this.internals.settings.allowInvalidContainer)this.height=1;else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(!r&&a===this.width&&i===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var o=0,s=[this.mouseLayer].concat(Z(Object.values(this.extraElements)));o<s.length;o++){var l=s[o];l.style.width=this.width+"px",l.style.height=this.height+"px"}return this.webGLContext&&(this.stageCanvas.setAttribute("width",this.width*this.internals.pixelRatio+"px"),this.stageCanvas.setAttribute("height",this.height*this.internals.pixelRatio+"px"),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit("resize"),this}},{key:"clear",value:function(){return this.emit("beforeClear"),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit("afterClear"),this}},{key:"scheduleStateRefresh",value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:"refreshState",value:function(){var r=this,a;this.stateManager.flushGraphStateFlags();var i=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency==="graph-state",o=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency==="graph-state",s=!1;if(i)this.internals.graph.forEachNode(function(m){r.refreshNodeState(m)&&(s=!0)});else if(this.internals.nodeStyleAnalysis.dependency!=="static"){var l=U(this.stateManager.dirtyNodes),u;try{for(l.s();!(u=l.n()).done;){var c=u.value;this.refreshNodeState(c)&&(s=!0)}}catch(m){l.e(m)}finally{l.f()}}if(o)this.internals.graph.forEachEdge(function(m){r.refreshEdgeState(m)&&(s=!0)});else if(this.edgeStyleAnalysis.dependency!=="static"){var d=U(this.stateManager.dirtyEdges),h;try{for(d.s();!(h=d.n()).done;){var f=h.value;this.refreshEdgeState(f)&&(s=!0)}}catch(m){d.e(m)}finally{d.f()}}this.stateManager.graphStateChanged&&(a=this.stylesDeclaration)!==null&&a!==void 0&&a.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),s&&(this.pendingProcess="full")}},{key:"refreshNodeState",value:function(r){var a=this.internals.nodeDataCache[r];if(!a||this.nodeReducer){var i,o,s,l,u=(i=this.internals.nodeDataCache[r])===null||i===void 0?void 0:i.depth,c=(o=this.internals.nodeDataCache[r])===null||o===void 0?void 0:o.zIndex,d=(s=this.internals.nodeDataCache[r])===null||s===void 0?void 0:s.labelAttachment;this.updateNode(r);var h=this.internals.nodeDataCache[r];this.internals.attachmentManager&&h.labelAttachment!==d&&this.internals.attachmentManager.invalidateNode(r);var f;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&h.shape&&h.shape in this.internals.nodeShapeMap?f=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[h.shape]]:f=Wr(h.shape||"circle"),(l=this.internals.nodeDataTexture).updateNode.apply(l,[r,h.x,h.y,h.size,f].concat(Z(vi(h)),[h.color])),u&&h.depth!==u&&this.updateNodeDepthRanges(r,u,h.depth);var m=this.nodeProgramIndex[r];return m!==void 0&&(this.addNodeToProgram(r,m),this.nodeProgram.invalidateBuffers()),c!==void 0&&h.zIndex!==c}var y=this.internals.graph.getNodeAttributes(r),p=this.stateManager.getNodeState(r),g=a.size,v=a.shape,b=a.depth,T=a.zIndex,x=a.labelAttachment,_=a.rotationAlignment,w=a.labelRotationAlignment,R=a.color;cs(this.stylesDeclaration.nodes,y,p,this.stateManager.graphState,this.internals.graph,a),this.postEvaluateNode(a,y,p);var M=this.nodeGraphCoords[r],C=a.x!==M.x||a.y!==M.y;if(C&&(M.x=a.x,M.y=a.y),this.normalizationFunction.applyTo(a),this.internals.nodeShapeMap?(!a.shape||!(a.shape in this.internals.nodeShapeMap))&&(a.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(a.shape=this.nodeShapeSlug),this.internals.attachmentManager&&a.labelAttachment!==x&&this.internals.attachmentManager.invalidateNode(r),an(this.internals.nodesWithForcedLabels,r,Gt(a)),an(this.internals.nodesWithBackdrop,r,gs(a)),C||a.size!==g||a.shape!==v||a.rotationAlignment!==_||a.labelRotationAlignment!==w||a.color!==R){var N,F;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&a.shape&&a.shape in this.internals.nodeShapeMap?F=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[a.shape]]:F=Wr(a.shape||"circle"),(N=this.internals.nodeDataTexture).updateNode.apply(N,[r,a.x,a.y,a.size,F].concat(Z(vi(a)),[a.color]))}this.itemBuckets.nodes.set(r,a.depth),a.depth!==b&&this.updateNodeDepthRanges(r,b,a.depth);var I=this.nodeProgramIndex[r];return I!==void 0&&(this.addNodeToProgram(r,I),this.nodeProgram.invalidateBuffers()),a.zIndex!==T}},{key:"refreshEdgeState",value:function(r){var a=this.internals.edgeDataCache[r];if(!a||this.edgeReducer){var i=a?.depth,o=a?.zIndex;this.updateEdge(r);var s=this.internals.edgeDataCache[r];i&&s.depth!==i&&this.updateEdgeDepthRanges(r,i,s.depth);var l=this.edgeProgramIndex[r];return l!==void 0&&(this.addEdgeToProgram(r,l),this.edgeProgram.invalidateBuffers()),o!==void 0&&s.zIndex!==o}var u=this.internals.graph.getEdgeAttributes(r),c=this.stateManager.getEdgeState(r),d=a.depth,h=a.zIndex,f=a.size,m=a.path,y=a.selfLoopPath,p=a.parallelPath,g=a.head,v=a.tail;ds(this.stylesDeclaration.edges,u,c,this.stateManager.graphState,this.internals.graph,a),this.postEvaluateEdge(a,u),this.applyEdgeSpread(r,a,c),an(this.internals.edgesWithForcedLabels,r,Gt(a)),this.itemBuckets.edges.set(r,a.depth),a.depth!==d&&this.updateEdgeDepthRanges(r,d,a.depth);var b=this.edgeProgramIndex[r];if(b!==void 0){var T=a.size!==f||a.path!==m||a.selfLoopPath!==y||a.parallelPath!==p||a.head!==g||a.tail!==v;if(T)this.addEdgeToProgram(r,b),this.edgeProgram.invalidateBuffers();else{var x=this.internals.graph.source(r),_=this.internals.graph.target(r),w=this.internals.nodeDataCache[x],R=this.internals.nodeDataCache[_],M=this.edgeTextureIndexCache[r];this.edgeProgram.process(dn(this.pickingState,"edge",r),b,w,R,a,M),this.edgeProgram.invalidateBuffers()}}return a.zIndex!==h}},{key:"refresh",value:function(r){var a=this,i=r?.skipIndexation!==void 0?r?.skipIndexation:!1,o=r?.schedule!==void 0?r.schedule:!1,s=!r||!r.partialGraph;if(s)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(w){return a.addNode(w)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(w){return a.addEdge(w)}),this.pendingProcess="full";else{for(var l,u,c=((l=r.partialGraph)===null||l===void 0?void 0:l.nodes)||[],d=0,h=c?.length||0;d<h;d++){var f,m,y=""+c[d],p=(f=this.internals.nodeDataCache[y])===null||f===void 0?void 0:f.labelAttachment;if(this.updateNode(y),this.internals.attachmentManager&&((m=this.internals.nodeDataCache[y])!==null&&m!==void 0&&m.labelAttachment||p)&&this.internals.attachmentManager.invalidateNode(y),i){var g=this.nodeProgramIndex[y];if(g===void 0)throw new Error('Sigma: node "'.concat(y,`" can't be repaint`));this.addNodeToProgram(y,g)}}i&&c.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var v=(r==null||(u=r.partialGraph)===null||u===void 0?void 0:u.edges)||[],b=0,T=v.length;b<T;b++){var x=""+v[b];if(this.updateEdge(x),i){var _=this.edgeProgramIndex[x];if(_===void 0)throw new Error('Sigma: edge "'.concat(x,`" can't be repaint`));this.addEdgeToProgram(x,_)}}i&&v.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!i&&this.pendingProcess!=="full"&&(this.pendingProcess=v.length>0?"full":"nodes")}return o?this.scheduleRender():this.render(),this}},{key:"scheduleRender",value:function(){var r=this;return this.renderFrame||(this.renderFrame=requestAnimationFrame(function(){r.render()})),this}},{key:"scheduleRefresh",value:function(r){return this.refresh($($({},r),{},{schedule:!0}))}},{key:"getViewportZoomedState",value:function(r,a){var i=this.camera.getState(),o=i.ratio,s=i.angle,l=i.x,u=i.y,c=this.internals.settings,d=c.minCameraRatio,h=c.maxCameraRatio;typeof h=="number"&&(a=Math.min(a,h)),typeof d=="number"&&(a=Math.max(a,d));var f=a/o,m={x:this.width/2,y:this.height/2},y=this.viewportToFramedGraph(r),p=this.viewportToFramedGraph(m);return{angle:s,x:(y.x-p.x)*(1-f)+l,y:(y.y-p.y)*(1-f)+u,ratio:a}}},{key:"viewRectangle",value:function(){var r=this.viewportToFramedGraph({x:0,y:0}),a=this.viewportToFramedGraph({x:this.width,y:0}),i=this.viewportToFramedGraph({x:0,y:this.height});return{x1:r.x,y1:r.y,x2:a.x,y2:a.y,height:a.y-i.y}}},{key:"framedGraphToViewport",value:function(r){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!a.cameraState||!!a.viewportDimensions||!!a.graphDimensions||!!a.padding,o=a.matrix||(i?Mt(a.cameraState||this.camera.getState(),a.viewportDimensions||this.getDimensions(),a.graphDimensions||this.getGraphDimensions(),a.padding||this.getStagePadding()):this.matrix),s=Nn(o,r);return{x:(1+s.x)*this.width/2,y:(1-s.y)*this.height/2}}},{key:"viewportToFramedGraph",value:function(r){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!a.cameraState||!!a.viewportDimensions||!!a.graphDimensions||!!a.padding,o=a.matrix||(i?Mt(a.cameraState||this.camera.getState(),a.viewportDimensions||this.getDimensions(),a.graphDimensions||this.getGraphDimensions(),a.padding||this.getStagePadding(),!0):this.invMatrix),s=Nn(o,{x:r.x/this.width*2-1,y:1-r.y/this.height*2});return isNaN(s.x)&&(s.x=0),isNaN(s.y)&&(s.y=0),s}},{key:"viewportToGraph",value:function(r){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(r,a))}},{key:"graphToViewport",value:function(r){var a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(r),a)}},{key:"graphToFramedGraph",value:function(r){return this.normalizationFunction(r)}},{key:"framedGraphToGraph",value:function(r){return this.normalizationFunction.inverse(r)}},{key:"getGraphToViewportRatio",value:function(){var r={x:0,y:0},a={x:1,y:1},i=Math.sqrt(Math.pow(r.x-a.x,2)+Math.pow(r.y-a.y,2)),o=this.graphToViewport(r),s=this.graphToViewport(a),l=Math.sqrt(Math.pow(o.x-s.x,2)+Math.pow(o.y-s.y,2));return l/i}},{key:"computeNodeExtent",value:function(){var r=this.nodeGraphCoords,a=Object.keys(r);if(!a.length)return{x:[0,1],y:[0,1]};for(var i=1/0,o=-1/0,s=1/0,l=-1/0,u=0,c=a.length;u<c;u++){var d=r[a[u]],h=d.x,f=d.y;h<i&&(i=h),h>o&&(o=h),f<s&&(s=f),f>l&&(l=f)}return{x:[i,o],y:[s,l]}}},{key:"getBBox",value:function(){return this.nodeExtent}},{key:"getCustomBBox",value:function(){return this.customBBox}},{key:"setCustomBBox",value:function(r){return this.customBBox=r,this.scheduleRender(),this}},{key:"kill",value:function(){var r,a,i,o,s;this.emit("kill"),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener("resize",this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null);for(var l=this.container;l.firstChild;)l.removeChild(l.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(r=this.internals.edgeLabelProgram)===null||r===void 0||r.kill(),(a=this.internals.edgeLabelBackgroundProgram)===null||a===void 0||a.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(i=this.internals.attachmentProgram)===null||i===void 0||i.kill(),(o=this.internals.attachmentManager)===null||o===void 0||o.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var u=U(this.customLayerPrograms.values()),c;try{for(u.s();!(c=u.n()).done;){var d=c.value.program;d.kill()}}catch(m){u.e(m)}finally{u.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&(this.sdfAtlas=null),this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var h;(h=this.webGLContext.getExtension("WEBGL_lose_context"))===null||h===void 0||h.loseContext(),this.webGLContext=null}(s=this.gestureHint)===null||s===void 0||s.kill(),this.gestureHint=null,this.mouseLayer.remove();for(var f in this.extraElements)this.extraElements[f].remove();this.extraElements={}}},{key:"scaleSize",value:function(){var r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,a=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return r/this.internals.settings.zoomToSizeRatioFunction(a)*(this.getSetting("itemSizesReference")==="positions"?a*this.graphToViewportRatio:1)}},{key:"getStageCanvas",value:function(){return this.stageCanvas}},{key:"getMouseLayer",value:function(){return this.mouseLayer}}])})(mi),vh=A_;var q1=At(bn());function yh(e,t){return typeof e=="number"?e:(ie(e)==="object"&&e!==null&&"attribute"in e,t)}function _h(e){var t=e??{},n=t.cornerRadius,r=t.rotation,a=yh(n,0),i=yh(r,0),o=`
`.concat(Hr,`
float sdf_square(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Distance to box with given corner radius
  // Based on Inigo Quilez's box SDF: https://iquilezles.org/articles/distfunctions2d/
  vec2 d = abs(p) - vec2(size - cornerRadius);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - cornerRadius;
}
`);return{name:"square",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:a},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}function bh(e,t){return typeof e=="number"?e:(ie(e)==="object"&&e!==null&&"attribute"in e,t)}function Th(e){var t=e??{},n=t.cornerRadius,r=t.rotation,a=bh(n,0),i=bh(r,0),o=`
`.concat(Hr,`
float sdf_triangle(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Equilateral triangle SDF
  // Based on Inigo Quilez's triangle SDF: https://iquilezles.org/articles/distfunctions2d/
  //
  // The IQ formula uses parameter 'r' where the triangle has width = 2r.
  // For circumradius R (distance from centroid to vertex):
  //   R = r * 2 / sqrt(3), so r = R * sqrt(3) / 2
  const float k = sqrt(3.0);
  float r = size * k / 2.0;

  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) {
    p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  }
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  float dist = -length(p) * sign(p.y);

  // Apply corner radius if specified
  if (cornerRadius > 0.0) {
    dist = dist + cornerRadius;
  }

  return dist;
}
`);return{name:"triangle",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:a},{name:"u_rotation",type:"float",value:i}],inradiusFactor:.5}}function xh(e,t){return typeof e=="number"?e:(ie(e)==="object"&&e!==null&&"attribute"in e,t)}function Sh(e){var t=e??{},n=t.cornerRadius,r=t.rotation,a=xh(n,0),i=xh(r,0),o=`
`.concat(Hr,`
float sdf_diamond(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Diamond SDF - using rhombus formula from Inigo Quilez
  // https://iquilezles.org/articles/distfunctions2d/
  // For a diamond (square rotated 45°), b = (size, size)
  vec2 b = vec2(size, -size);
  p = abs(p);
  float h = clamp((dot(b, p) + b.y * b.y) / dot(b, b), 0.0, 1.0);
  p -= b * vec2(h, h - 1.0);
  float d = length(p) * sign(p.x);

  // Apply corner radius if specified
  if (cornerRadius > 0.0) {
    d = d + cornerRadius;
  }

  return d;
}
`);return{name:"diamond",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:a},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}var R_="pixels",D_="butt";function k_(e){return e===void 0||e===!1?{tail:!1,head:!1}:e===!0?{tail:!0,head:!0}:e==="head"?{tail:!1,head:!0}:{tail:!0,head:!1}}function C_(e){var t,n;return e===void 0?{tail:0,head:0}:typeof e=="number"?{tail:e,head:e}:{tail:(t=e.tail)!==null&&t!==void 0?t:0,head:(n=e.head)!==null&&n!==void 0?n:0}}function wh(e){var t,n,r,a,i,o,s,l=e??{},u=(t=l.dashColor)!==null&&t!==void 0?t:{attribute:"color"},c=(n=l.gapColor)!==null&&n!==void 0?n:0,d={dashSize:(r=l.dashSize)!==null&&r!==void 0?r:{value:10,mode:"pixels"},gapSize:(a=l.gapSize)!==null&&a!==void 0?a:{value:10,mode:"pixels"},dashOffset:(i=l.dashOffset)!==null&&i!==void 0?i:{value:0,mode:"pixels"}},h=(o=l.align)!==null&&o!==void 0?o:.5,f=(s=l.cap)!==null&&s!==void 0?s:D_,m=k_(l.solidExtremities),y=C_(l.solidMargin),p=Fr(u,"dashColor"),g=[d.dashSize,d.gapSize,d.dashOffset].map(function(F){var I;return((I=F.mode)!==null&&I!==void 0?I:R_)==="relative"?1:0}),v=[{name:"u_sizeMode",type:"vec3",value:g},{name:"u_align",type:"float",value:h},{name:"u_solidExtremities",type:"vec2",value:[m.tail?1:0,m.head?1:0]},{name:"u_solidMargin",type:"vec2",value:[y.tail,y.head]}],b=Z(p.attributes),T=p.needsNodeColors,x;if(typeof c=="number")x="vec4(dashColor.rgb, dashColor.a * ".concat(xe(c),")");else{var _=Fr(c,"gapColor");x=_.glsl,b.push.apply(b,Z(_.attributes)),T=T||_.needsNodeColors}var w=!("value"in d.dashSize),R=!("value"in d.gapSize),M=!("value"in d.dashOffset);["dashSize","gapSize","dashOffset"].forEach(function(F){if("value"in d[F])v.push({name:"u_".concat(F),type:"float",value:d[F].value});else{var I;b.push({name:"a_".concat(F),size:1,type:WebGL2RenderingContext.FLOAT,source:d[F].attribute}),v.push({name:"u_".concat(F),type:"float",value:(I=d[F].default)!==null&&I!==void 0?I:0})}});var C=function(I,S){return S?"(v_".concat(I," > 0.0 ? v_").concat(I," : u_").concat(I,")"):"u_".concat(I)},N=`
// Dashed pattern layer with antialiased boundaries
// Uniforms:
//   u_dashSize: size of each dash (or default when using attribute)
//   u_gapSize: size of gaps between dashes (or default when using attribute)
//   u_dashOffset: offset to shift the pattern (or default when using attribute)
//   u_sizeMode: vec3 indicating if values are thickness-relative (x=dash, y=gap, z=offset)
//   u_align: pattern alignment (0=start, 0.5=center, 1=end)
//   u_solidExtremities: vec2(tail, head) - 1.0 means solid, 0.0 means dashed
//   u_solidMargin: vec2(tail, head) - extra solid margin in pixels
`.concat(w?"// Varying: v_dashSize for per-edge dash size":"",`
`).concat(R?"// Varying: v_gapSize for per-edge gap size":"",`
`).concat(M?"// Varying: v_dashOffset for per-edge dash offset":"",`

vec4 layer_dashed(EdgeContext ctx) {
  // Dash color (straight alpha, matching v_color and blendOver)
  vec4 dashColor = `).concat(p.glsl,`;

  // Check for solid zones first (extremities and margins)
  // v_zone: 0=tail extremity, 1=body, 2=head extremity
  // v_tailLengthRatio and v_headLengthRatio give extremity lengths as ratio of thickness

  // Tail solid zone check
  if (u_solidExtremities.x > 0.5 && v_zone < 0.5) {
    // In tail extremity zone and solidExtremities.tail is enabled
    return dashColor;
  }
  // Head solid zone check
  if (u_solidExtremities.y > 0.5 && v_zone > 1.5) {
    // In head extremity zone and solidExtremities.head is enabled
    return dashColor;
  }

  // Compute extremity lengths in world units for margin calculation
  float tailExtremityLength = v_tailLengthRatio * ctx.thickness;
  float headExtremityLength = v_headLengthRatio * ctx.thickness;

  // Convert pixel margins to world units (same formula as thickness conversion)
  float tailMarginWorld = u_solidMargin.x * u_correctionRatio / u_sizeRatio;
  float headMarginWorld = u_solidMargin.y * u_correctionRatio / u_sizeRatio;

  // Tail margin check (margin starts after extremity zone)
  float tailSolidZone = (u_solidExtremities.x > 0.5 ? tailExtremityLength : 0.0) + tailMarginWorld;
  if (ctx.distanceFromSource < tailSolidZone) {
    return dashColor;
  }

  // Head margin check (margin starts before extremity zone)
  float headSolidZone = (u_solidExtremities.y > 0.5 ? headExtremityLength : 0.0) + headMarginWorld;
  if (ctx.distanceToTarget < headSolidZone) {
    return dashColor;
  }

  // Get dash size values (from attribute if available, otherwise uniform)
  float dashSizeValue = `).concat(C("dashSize",w),`;
  float gapSizeValue = `).concat(C("gapSize",R),`;
  float dashOffsetValue = `).concat(C("dashOffset",M),`;

  // Compute actual sizes (either in pixels converted to world units, or relative to thickness)
  float pixelToWorld = u_correctionRatio / u_sizeRatio;
  float dashSize = dashSizeValue * (u_sizeMode.x > 0.5 ? ctx.thickness : pixelToWorld);
  float gapSize = gapSizeValue * (u_sizeMode.y > 0.5 ? ctx.thickness : pixelToWorld);
  float dashOffset = dashOffsetValue * (u_sizeMode.z > 0.5 ? ctx.thickness : pixelToWorld);

  // Early return when no visible dash pattern:
  // - dashSize ≈ 0: no dashes to show, return transparent (let plain layer show through)
  // - gapSize ≈ 0: all dash/no gap, effectively solid, return transparent (let plain layer handle it)
  // Threshold scales with pixelToWorld so it stays ~0.1px regardless of zoom
  float dashThreshold = 0.1 * pixelToWorld;
  if (dashSize < dashThreshold || gapSize < dashThreshold) {
    return vec4(0.0);
  }

  // Pattern length is dash + gap
  float patternLength = dashSize + gapSize;

  // Adjust distances for solid zones (pattern starts after solid zones)
  float adjustedDistFromSource = ctx.distanceFromSource - tailSolidZone;
  float adjustedDistToTarget = ctx.distanceToTarget - headSolidZone;

  // Compute alignment anchor point
  // - align: 0 → anchor at start, pattern begins with a dash
  // - align: 1 → anchor at end, pattern ends with a dash
  // - align: 0.5 → anchor at center, pattern is symmetric
  float dashedLength = adjustedDistFromSource + adjustedDistToTarget;
  float anchorDist = u_align * dashedLength;

  // Position within the repeating pattern
  // By subtracting anchorDist, we ensure the anchor point maps to position 0 in the pattern
  // This avoids the unstable mod(dashedLength, patternLength) operation
  float posInPattern = mod(adjustedDistFromSource - anchorDist + dashOffset, patternLength);

  // Signed longitudinal distance to the nearest dash center, wrapping across
  // pattern repetitions so both dash edges antialias correctly
  float longFromCenter =
    mod(posInPattern - dashSize * 0.5 + patternLength * 0.5, patternLength) - patternLength * 0.5;

  // Compute signed distance field for the dash
  // Positive inside dash, negative inside gap
`).concat(f==="round"?`  // Capsule SDF: round caps carved inside the dash length, so a dash never
  // exceeds dashSize. Dashes shorter than the thickness degenerate to circles
  // (dots) of diameter dashSize.
  // ctx.sdf is 0 at the stroke boundary, so shift it back to centerline distance
  float transverse = ctx.sdf + ctx.thickness * 0.5;
  float capRadius = min(ctx.thickness, dashSize) * 0.5;
  float halfLength = dashSize * 0.5 - capRadius;
  vec2 q = vec2(max(abs(longFromCenter) - halfLength, 0.0), transverse);
  float sdf = capRadius - length(q);`:"  float sdf = dashSize * 0.5 - abs(longFromCenter);",`

  // Apply antialiasing using smoothstep
  // aaWidth is in world units, same as our distance
  float dashAlpha = smoothstep(-ctx.aaWidth, ctx.aaWidth, sdf);

  // Gap color (straight alpha, like the dash color)
  vec4 gapColor = `).concat(x,`;

  // Blend between gap and dash colors
  return mix(gapColor, dashColor, dashAlpha);
}
`);return{name:"dashed",glsl:N,uniforms:v,attributes:b,needsNodeColors:T}}function Gs(e){var t=e??{},n=t.segments,r=n===void 0?16:n,a=`
// Compute control point from curvature
// Control point is placed perpendicular to the midpoint of source-target line
vec2 computeControlPoint(vec2 source, vec2 target, float curvature) {
  vec2 midpoint = 0.5 * (source + target);
  vec2 delta = target - source;
  // Perpendicular direction (rotated 90 degrees)
  vec2 perp = vec2(-delta.y, delta.x);
  float len = length(perp);
  if (len < 0.0001) return midpoint;
  perp = perp / len;
  // Offset by curvature * edge length
  return midpoint + perp * curvature * len;
}

// Position at parameter t ∈ [0, 1]
vec2 path_curved_position(float t, vec2 source, vec2 target) {
  float curvature = v_curvature;
  vec2 control = computeControlPoint(source, target, curvature);
  float u = 1.0 - t;
  return u * u * source + 2.0 * u * t * control + t * t * target;
}

// Derivative of quadratic Bezier (for efficient arc length computation)
vec2 path_curved_derivative(float t, vec2 source, vec2 target) {
  float curvature = v_curvature;
  vec2 control = computeControlPoint(source, target, curvature);
  // B'(t) = 2(1-t)(P1-P0) + 2t(P2-P1)
  return 2.0 * (1.0 - t) * (control - source) + 2.0 * t * (target - control);
}

// Approximate arc length using 5-point Gauss-Legendre quadrature
float path_curved_length(vec2 source, vec2 target) {
  // Gauss-Legendre 5-point weights and abscissae
  const float x1 = 0.9061798459, x2 = 0.5384693101;
  const float w1 = 0.2369268850, w2 = 0.4786286705, w3 = 0.5688888889;

  // Transform from [-1,1] to [0,1]: t = 0.5 * (x + 1)
  float t1a = 0.5 * (-x1 + 1.0), t1b = 0.5 * (x1 + 1.0);
  float t2a = 0.5 * (-x2 + 1.0), t2b = 0.5 * (x2 + 1.0);

  // Evaluate derivative magnitudes at sample points
  float d1a = length(path_curved_derivative(t1a, source, target));
  float d1b = length(path_curved_derivative(t1b, source, target));
  float d2a = length(path_curved_derivative(t2a, source, target));
  float d2b = length(path_curved_derivative(t2b, source, target));
  float d3 = length(path_curved_derivative(0.5, source, target));

  // Sum weighted samples (factor of 0.5 for interval transformation)
  return 0.5 * (w1 * (d1a + d1b) + w2 * (d2a + d2b) + w3 * d3);
}
`;return{name:"curved",segments:r,glsl:a,uniforms:[],attributes:[{name:"curvature",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{curvature:{type:"number",default:0}},spread:{variable:"curvature",compute:function(o,s,l){return(o-(s-1)/2)*l}}}}function Eh(e){var t=e??{},n=t.lengthRatio,r=n===void 0?5:n,a=t.widthRatio,i=a===void 0?4:a,o=t.margin,s=o===void 0?0:o,l=`
// Arrow SDF: triangle with base at x=0, tip at x=lengthRatio
// uv.x: 0 (base) to lengthRatio (tip), uv.y: [-halfW, +halfW]
// Returns signed distance (negative inside, positive outside)
float extremity_arrow(vec2 uv, float lengthRatio, float widthRatio) {
  float x = uv.x;
  float y = abs(uv.y);
  float halfW = widthRatio * 0.5;

  // Past the tip: euclidean distance to tip point
  if (x > lengthRatio) {
    return length(vec2(x - lengthRatio, y));
  }

  // Back edge: signed distance to x=0 line
  float backDist = -x;

  // Side edge: signed distance to sloped triangle edge
  float clampedX = max(0.0, x);
  float maxY = halfW * (1.0 - clampedX / lengthRatio);
  float sideDist = y - maxY;

  // Convex shape SDF = max of half-plane distances
  return max(backDist, sideDist);
}
`;return{name:"arrow",glsl:l,length:r,widthFactor:i,margin:s,uniforms:[],attributes:[]}}function Ah(e){var t=e??{},n=t.lengthRatio,r=n===void 0?.75:n,a=t.widthRatio,i=a===void 0?4:a,o=t.margin,s=o===void 0?0:o,l=`
// Box SDF (same geometry as square, different defaults)
float extremity_bar(vec2 uv, float lengthRatio, float widthRatio) {
  float halfW = widthRatio * 0.5;

  // Box SDF: distance to rectangle [0, lengthRatio] × [-halfW, halfW]
  vec2 center = vec2(lengthRatio * 0.5, 0.0);
  vec2 halfSize = vec2(lengthRatio * 0.5, halfW);
  vec2 d = abs(uv - center) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`;return{name:"bar",glsl:l,length:r,widthFactor:i,margin:s,baseRatio:1,uniforms:[],attributes:[]}}function Dh(){return document.createElement("canvas").getContext("webgl2")!==null}var L_=1500,P_=14,Rh=1e5,F_=400,Kr=class{constructor(t,n){this.state=t;let{model:r}=t;this.lines=Pn(r),this.readColours();let a=new de({multi:!0,type:"directed"});r.page.nodes.forEach((l,u)=>{a.addNode(u,{at:u,kind:l.kind,x:l.x,y:-l.y,size:tn(l.kind,l.claims)})}),this.lines.forEach((l,u)=>{a.addDirectedEdgeWithKey(u,l.from,l.to,{line:l,label:Fn(r,l.edges)})});let i=this.lines.length<=L_,o=this.lines.some(l=>l.from===l.to),s=l=>r.page.nodes[l.at];this.sigma=new vh(a,n,{customNodeState:{faint:!1,bright:!1,named:!1},customEdgeState:{faint:!1,bright:!1,told:!1},primitives:{nodes:{shapes:[Lr(),_h(),Sh(),Th()],layers:[Pr()]},edges:{paths:i?o?[rn(),Gs(),Mr()]:[rn(),Gs()]:[rn()],extremities:[Eh({lengthRatio:4,widthRatio:3.2}),Ah()],variables:{dash:{type:"number",default:Rh},gap:{type:"number",default:1},gapColour:{type:"color",default:"transparent"}},layers:[wh({dashSize:{attribute:"dash",mode:"pixels"},gapSize:{attribute:"gap",mode:"pixels"},gapColor:{attribute:"gapColour"},solidExtremities:!0})]}},styles:{nodes:{...zt.nodes,shape:l=>en(l.kind).shape,color:(l,u)=>u.faint?this.palette.faint:this.palette[en(l.kind).colour],label:l=>l.kind==="unspecified"?"":te(s(l).words),labelColor:(l,u)=>u.faint?this.palette.soft:this.palette.ink,labelFont:()=>"system-ui, sans-serif",labelBackgroundColor:()=>`${this.palette.paper}b0`,labelBackgroundPadding:0,labelSize:l=>Rr(l.size),labelVisibility:(l,u)=>u.named||u.isHovered?"visible":"hidden",backdropColor:()=>this.palette.paper,backdropVisibility:(l,u)=>u.isHovered||l.at===this.pointed?"visible":"hidden",backdropShadowColor:()=>this.palette.accent,backdropShadowBlur:3,backdropPadding:4,depth:(l,u)=>u.isHovered||u.bright?"topNodes":"nodes"},edges:{...zt.edges,path:"straight",...i?{parallelPath:"curved"}:{},...i&&o?{selfLoopPath:"loop"}:{},size:(l,u)=>(u.bright||u.isHovered?2.6:1.2)+Math.min(1.6,Math.log2(l.line.edges.length)/2),color:(l,u)=>u.faint?this.palette.faint:Jt(l.line.category)[0],gapColour:(l,u)=>this.gapColour(l.line,u),dash:l=>ot[l.line.category].dash||Rh,gap:l=>ot[l.line.category].gap||1,head:l=>l.line.symmetric?"none":ot[l.line.category].head,label:{attribute:"label"},labelColor:()=>this.palette.ink,labelSize:11,labelFont:()=>"system-ui, sans-serif",labelBackgroundColor:()=>this.palette.paper,labelVisibility:(l,u)=>u.told||u.isHovered?"visible":"hidden",depth:(l,u)=>u.bright||u.isHovered?"topEdges":"edges"}},settings:{labelRenderedSizeThreshold:0,renderEdgeLabels:!0,enableEdgeEvents:i,antialiasEdges:i,pickingDownSizingRatio:i?1:4,itemSizesReference:"screen",zoomDuration:120,stagePadding:48,minCameraRatio:.02,maxCameraRatio:3}}),this.listen(),new ResizeObserver(()=>this.sigma.resize()).observe(n),this.sigma.on("afterRender",()=>this.nameSoon()),this.nameSoon(),(t.pick.kind!=="none"||!ri(t.filters))&&this.update("filters")}state;lines;sigma;palette={};pointed;naming;update(t){let{state:n,sigma:r}=this,a=n.bright(),i=new Set(n.picked()),o=n.pick.kind!=="none",s=new Set,l=this.lines.filter(u=>u.edges.some(c=>i.has(c))).length<=P_;this.lines.forEach((u,c)=>{let d=u.edges.filter(f=>n.visible[f]||i.has(f));d.length&&s.add(u.from).add(u.to),t==="filters"&&d.length&&r.getGraph().setEdgeAttribute(String(c),"label",Fn(n.model,d));let h=d.some(f=>i.has(f));r.setEdgeState(String(c),{isHidden:!d.length,faint:o&&!h,bright:o&&h,told:h&&l})}),n.model.page.nodes.forEach((u,c)=>{let d=a.has(c);r.setNodeState(String(c),{isHidden:!s.has(c)&&!d,faint:o&&!d,bright:o&&d})})}repaint(){this.readColours();let t=this.sigma.getGraph();this.lines.forEach((n,r)=>{let a=n.edges.filter(i=>this.state.visible[i]);t.setEdgeAttribute(String(r),"label",Fn(this.state.model,a))}),this.sigma.refresh()}show(){let n=[...this.state.bright()].map(u=>this.sigma.getNodeDisplayData(String(u))).filter(u=>u!==void 0);if(!n.length)return;let r=u=>[Math.min(...u),Math.max(...u)],[a,i]=r(n.map(({x:u})=>u)),[o,s]=r(n.map(({y:u})=>u)),l=Math.min(1,Math.max(.2,1.35*Math.max(i-a,s-o)));this.sigma.getCamera().animate({x:(a+i)/2,y:(o+s)/2,ratio:l},{duration:300})}zoom(t){let n=this.sigma.getCamera();t==="in"?n.zoomIn({duration:150}):t==="out"?n.zoomOut({duration:150}):n.reset({duration:200})}point(t){let n=this.pointed;this.pointed=t;let r=[n,t].filter(a=>a!==void 0).map(String);this.sigma.refresh({partialGraph:{nodes:r},skipIndexation:!0})}place(t){let{x:n,y:r}=this.state.model.page.nodes[t];return this.sigma.graphToViewport({x:n,y:-r})}straightAt(t){if(this.sigma.getSetting("enableEdgeEvents"))return;let n={far:5};for(let r of this.lines){if(!r.edges.some(i=>this.state.visible[i]))continue;let a=M_(t,this.place(r.from),this.place(r.to));a<n.far&&(n={line:r,far:a})}return n.line}nameSoon(){clearTimeout(this.naming),this.naming=setTimeout(()=>this.name(),80)}name(){let{sigma:t}=this,{nodes:n}=this.state.model.page,{width:r,height:a}=t.getDimensions(),i=n.map((c,d)=>t.getNodeState(String(d))),o=c=>(i[c].bright?1e9:0)+n[c].claims,s=n.map((c,d)=>d).filter(c=>n[c].kind!=="unspecified"&&!i[c].isHidden&&!i[c].faint).map(c=>({at:c,...this.place(c)})).filter(({x:c,y:d})=>c>0&&d>0&&c<r&&d<a).sort((c,d)=>o(d.at)-o(c.at)||c.at-d.at),l=new Mn,u=new Set;for(let{at:c,x:d,y:h}of s.slice(0,F_)){let f=t.scaleSize(tn(n[c].kind,n[c].claims)),m=Qa(te(n[c].words),Rr(tn(n[c].kind,n[c].claims)));l.take([d-f,h-8,2*f+6+m,16])&&u.add(c)}i.forEach((c,d)=>{c.named!==u.has(d)&&t.setNodeState(String(d),{named:u.has(d)})})}gapColour(t,n){let[r,a]=Jt(t.category);return ot[t.category].dash?n.faint?Ko():a:n.faint?this.palette.faint:r}readColours(){let t=["ink","soft","paper","faint","accent","state","place","body","force","person","group","thing"];this.palette=Object.fromEntries(t.map(n=>[n,Te(n)]))}listen(){let{sigma:t,state:n}=this;t.on("clickNode",({node:r})=>n.choose({kind:"node",node:Number(r)})),t.on("clickEdge",({edge:r})=>{let{from:a,to:i}=this.lines[Number(r)];n.choose({kind:"pair",nodes:[a,i]})}),t.on("clickStage",({event:r})=>{let a=this.straightAt(r);n.choose(a?{kind:"pair",nodes:[a.from,a.to]}:{kind:"none"})}),t.getContainer().setAttribute("aria-label",B("graph"))}};function M_(e,t,n){let[r,a]=[n.x-t.x,n.y-t.y],i=((e.x-t.x)*r+(e.y-t.y)*a)/(r*r+a*a||1),o=Math.min(1,Math.max(0,i));return Math.hypot(e.x-t.x-o*r,e.y-t.y-o*a)}function kh(e){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let n=t.target instanceof HTMLElement&&t.target.matches("input, select, textarea");if(t.key==="Escape"){e.close();return}if(n)return;let r={"/":e.search,f:e.filters,t:e.play,"?":e.help}[t.key];r&&(t.preventDefault(),r())})}var I_={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ch(e,t,n,r){let a;e.addEventListener("blur",()=>n.point(void 0)),e.addEventListener("keydown",i=>{let o=I_[i.key];if(o){if(a=a===void 0?N_(t):z_(t,a,o),a===void 0)return;n.point(a),r(a)}else if(i.key==="Enter"&&a!==void 0)t.choose({kind:"node",node:a});else if(i.key==="+"||i.key==="=")n.zoom("in");else if(i.key==="-")n.zoom("out");else if(i.key==="0")n.zoom("all");else return;i.preventDefault()})}function Lh(e){let t=new Set;for(let n of e.shown()){let{subject:r,object:a}=e.model.page.edges[n];t.add(r).add(a)}return[...t]}function N_(e){if(e.pick.kind==="node")return e.pick.node;let{nodes:t}=e.model.page,n=(r,a)=>t[a].claims-t[r].claims||r-a;return Lh(e).filter(r=>e.model.isActor(r)).sort(n)[0]}function z_(e,t,[n,r]){let{nodes:a}=e.model.page,i={node:t,far:1/0};for(let o of Lh(e)){let[s,l]=[a[o].x-a[t].x,a[o].y-a[t].y],u=s*n+l*r,c=Math.abs(s*r)+Math.abs(l*n);if(u<=0||o===t)continue;let d=u+2*c;d<i.far&&(i={node:o,far:d})}return i.node}function Os(e,t){return G("details",{class:"legend",open:t},G("summary",{},B("legend")),G("div",{},Bs(e)))}function Bs(e){let{model:t}=e,{page:n}=t,r=new Set(n.nodes.map(l=>l.kind)),a=re("svg",{role:"img","aria-label":B("legend")}),i=12,o=(l,u)=>{let c={"font-family":"system-ui, Helvetica, Arial, sans-serif","font-size":12};a.append(re("g",{},...l,re("text",{x:46,y:i+4,fill:Te("ink"),...c},u))),i+=18};for(let{kinds:l,shape:u,colour:c}of Ec){let d=l.filter(h=>r.has(h));d.length&&o([Zo(u,{x:22,y:i},6,Te(c))],d.map(h=>te(n.words.kind[h])).join(", "))}i+=4;for(let l of Dt.filter(u=>t.category.includes(u))){let[u,c]=Jt(l),d=ot[l],h={x1:4,x2:34,y1:i,y2:i,"stroke-width":2},f=[];d.colour==="both"&&f.push(re("line",{...h,stroke:c})),f.push(re("line",{...h,stroke:u,"stroke-dasharray":d.dash?`${d.dash} ${d.gap}`:void 0})),d.head==="bar"?f.push(re("line",{x1:34,x2:34,y1:i-5,y2:i+5,stroke:u,"stroke-width":2.5})):f.push(re("path",{d:`M40 ${i}L32 ${i-3.5}L32 ${i+3.5}Z`,fill:u})),o(f,Ta(l))}i+=4;let s=Te("edge");return o([re("circle",{cx:22,cy:i,r:4,fill:s})],te(["op deze dag (tijdlijn)","on this day (timeline)"])),o([re("rect",{x:6,y:i-3.5,width:30,height:7,fill:s})],B("span")),o([re("path",{d:`M4 ${i}L12 ${i-3.5}L34 ${i-3.5}L34 ${i+3.5}L12 ${i+3.5}Z`,fill:"none",stroke:s})],B("reported")),a.setAttribute("width","270"),a.setAttribute("height",String(i)),a}function zi(e){let{page:t}=e.model,{filters:n,pick:r}=e,a=new URLSearchParams,i=s=>t.nodes[s].id,o=(s,l)=>[...l].sort().forEach(u=>a.append(s,u));return r.kind==="node"&&a.set("node",i(r.node)),r.kind==="edge"&&a.set("edge",t.edges[r.edge].id),r.kind==="pair"&&r.nodes.forEach(s=>a.append("pair",i(s))),r.kind==="path"&&[r.nodes[0],r.nodes[r.nodes.length-1]].forEach(s=>a.append("path",i(s))),o("actor",[...n.actors].map(i)),o("relation",[...n.relations].map(s=>t.relations[s].label)),o("source",n.sources),o("is",n.categories),n.least&&a.set("min",String(n.least)),n.from!==void 0&&a.set("from",kt(n.from)),n.to!==void 0&&a.set("to",kt(n.to)),dt()!==t.lang&&a.set("lang",dt()),Ar()!=="auto"&&a.set("theme",Ar()),a.toString()}function Ws(e,t){let n=new URLSearchParams(t.replace(/^#/,"")),{page:r}=e,a=Dr(),i=u=>new Set(u.filter(c=>c!==void 0)),o=new Map(r.relations.map((u,c)=>[u.label,c]));a.actors=i(n.getAll("actor").map(u=>e.node(u))),a.relations=i(n.getAll("relation").map(u=>o.get(u))),a.sources=new Set(n.getAll("source")),a.categories=new Set(n.getAll("is").filter(Dc)),a.least=Math.min(100,Math.max(0,Math.trunc(Number(n.get("min"))||0))),a.from=or(n.get("from")),a.to=or(n.get("to"));let s=n.get("lang"),l=n.get("theme");return{pick:O_(e,n),filters:a,lang:s==="nl"||s==="en"?s:void 0,theme:l&&Xa(l)?l:void 0}}function O_(e,t){let n=e.node(t.get("node")??"");if(n!==void 0)return{kind:"node",node:n};let r=e.edge(t.get("edge")??"");if(r!==void 0)return{kind:"edge",edge:r};let[a,i]=t.getAll("pair").map(l=>e.node(l));if(a!==void 0&&i!==void 0)return{kind:"pair",nodes:[a,i]};let[o,s]=t.getAll("path").map(l=>e.node(l));if(o!==void 0&&s!==void 0){let l=xa(e,()=>!0,o,s);if(l)return l}return{kind:"none"}}function Ph(e,t,n,r){let a=t?u=>t.place(u):ti(e,n,r),i=({x:u,y:c})=>u>-20&&c>-20&&u<n+20&&c<r+20,o=Bs(e),s=Number(o.getAttribute("height")),l=re("svg",{xmlns:"http://www.w3.org/2000/svg",width:n,height:r+s+20,viewBox:`0 0 ${n} ${r+s+20}`});return l.append(re("rect",{width:"100%",height:"100%",fill:Te("paper")})),l.append(re("svg",{width:n,height:r,overflow:"hidden"},Ja(e,a,i))),l.append(re("g",{transform:`translate(12 ${r+10})`},...o.childNodes)),l}async function Fh(e){let[t,n]=["width","height"].map(i=>Number(e.getAttribute(i))),r=new Image;r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(e))}`,await r.decode();let a=G("canvas",{width:t*2,height:n*2});return a.getContext("2d")?.drawImage(r,0,0,t*2,n*2),new Promise((i,o)=>a.toBlob(s=>s?i(s):o(new Error("the image is too large")),"image/png"))}function W_(e){let t=/^[=+\-@\t\r]/.test(e)?`'${e}`:e;return/[",\n\r]/.test(t)?`"${t.replace(/"/g,'""')}"`:t}function Mh(e){let{model:t,pick:n}=e,{page:r}=t,a=n.kind==="none"?e.shown():e.picked(),i=[["edge","claim","subject","relation","object","theme","when","earliest","latest","status","polarity","modality","hedged","confidence","sources","source","publisher","published","document","quote","rule"]],o=s=>s===void 0?"":new Date(s*864e5).toISOString().slice(0,10);for(let s of t.inTime(a)){let l=r.edges[s];for(let u of l.claims){let c=r.claims[u],d=c.when===void 0?void 0:r.dates[c.when],h=r.sentences[c.sentence],f=r.documents[h.document];i.push([l.id,c.id,te(r.nodes[l.subject].words),r.relations[l.relation].label,te(r.nodes[l.object].words),l.theme??"",d?.edtf??"",o(d?.first),o(d?.last),l.status,c.negative?"negative":"positive",c.modality??"actual",String(c.hedged??!1),String(c.confidence),String(l.sources),(c.sources??[]).map(([m,y])=>`${te(r.sources[m].words)} (${y})`).join(" < "),f.publisher??"",f.published===void 0?"":r.dates[f.published].edtf,f.title??f.place,h.text.replace(/\s+/g," "),c.rule])}}return i.map(s=>`${s.map(W_).join(",")}\r
`).join("")}function Gi(e,t){let n=G("a",{href:URL.createObjectURL(t),download:e});document.body.append(n),n.click(),n.remove(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}function U_(e){return e}var Us=1,Hs=2,$s=3,Oi=4,Ih=1e-6;function H_(e){return"translate("+e+",0)"}function $_(e){return"translate(0,"+e+")"}function V_(e){return t=>+e(t)}function q_(e,t){return t=Math.max(0,e.bandwidth()-t*2)/2,e.round()&&(t=Math.round(t)),n=>+e(n)+t}function j_(){return!this.__axis}function X_(e,t){var n=[],r=null,a=null,i=6,o=6,s=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=e===Us||e===Oi?-1:1,c=e===Oi||e===Hs?"x":"y",d=e===Us||e===$s?H_:$_;function h(f){var m=r??(t.ticks?t.ticks.apply(t,n):t.domain()),y=a??(t.tickFormat?t.tickFormat.apply(t,n):U_),p=Math.max(i,0)+s,g=t.range(),v=+g[0]+l,b=+g[g.length-1]+l,T=(t.bandwidth?q_:V_)(t.copy(),l),x=f.selection?f.selection():f,_=x.selectAll(".domain").data([null]),w=x.selectAll(".tick").data(m,t).order(),R=w.exit(),M=w.enter().append("g").attr("class","tick"),C=w.select("line"),N=w.select("text");_=_.merge(_.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),w=w.merge(M),C=C.merge(M.append("line").attr("stroke","currentColor").attr(c+"2",u*i)),N=N.merge(M.append("text").attr("fill","currentColor").attr(c,u*p).attr("dy",e===Us?"0em":e===$s?"0.71em":"0.32em")),f!==x&&(_=_.transition(f),w=w.transition(f),C=C.transition(f),N=N.transition(f),R=R.transition(f).attr("opacity",Ih).attr("transform",function(F){return isFinite(F=T(F))?d(F+l):this.getAttribute("transform")}),M.attr("opacity",Ih).attr("transform",function(F){var I=this.parentNode.__axis;return d((I&&isFinite(I=I(F))?I:T(F))+l)})),R.remove(),_.attr("d",e===Oi||e===Hs?o?"M"+u*o+","+v+"H"+l+"V"+b+"H"+u*o:"M"+l+","+v+"V"+b:o?"M"+v+","+u*o+"V"+l+"H"+b+"V"+u*o:"M"+v+","+l+"H"+b),w.attr("opacity",1).attr("transform",function(F){return d(T(F)+l)}),C.attr(c+"2",u*i),N.attr(c,u*p).text(y),x.filter(j_).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",e===Hs?"start":e===Oi?"end":"middle"),x.each(function(){this.__axis=T})}return h.scale=function(f){return arguments.length?(t=f,h):t},h.ticks=function(){return n=Array.from(arguments),h},h.tickArguments=function(f){return arguments.length?(n=f==null?[]:Array.from(f),h):n.slice()},h.tickValues=function(f){return arguments.length?(r=f==null?null:Array.from(f),h):r&&r.slice()},h.tickFormat=function(f){return arguments.length?(a=f,h):a},h.tickSize=function(f){return arguments.length?(i=o=+f,h):i},h.tickSizeInner=function(f){return arguments.length?(i=+f,h):i},h.tickSizeOuter=function(f){return arguments.length?(o=+f,h):o},h.tickPadding=function(f){return arguments.length?(s=+f,h):s},h.offset=function(f){return arguments.length?(l=+f,h):l},h}function Nh(e){return X_($s,e)}var Vs=e=>()=>e;function Y_(e,{sourceEvent:t,target:n,selection:r,mode:a,dispatch:i}){Object.defineProperties(this,{type:{value:e,enumerable:!0,configurable:!0},sourceEvent:{value:t,enumerable:!0,configurable:!0},target:{value:n,enumerable:!0,configurable:!0},selection:{value:r,enumerable:!0,configurable:!0},mode:{value:a,enumerable:!0,configurable:!0},_:{value:i}})}function K_(e){e.stopImmediatePropagation()}function qs(e){e.preventDefault(),e.stopImmediatePropagation()}var zh={name:"drag"},js={name:"space"},Zn={name:"handle"},Qn={name:"center"},{abs:Gh,max:Fe,min:Me}=Math;function Oh(e){return[+e[0],+e[1]]}function Ks(e){return[Oh(e[0]),Oh(e[1])]}var Bi={name:"x",handles:["w","e"].map(Zr),input:function(e,t){return e==null?null:[[+e[0],t[0][1]],[+e[1],t[1][1]]]},output:function(e){return e&&[e[0][0],e[1][0]]}},Xs={name:"y",handles:["n","s"].map(Zr),input:function(e,t){return e==null?null:[[t[0][0],+e[0]],[t[1][0],+e[1]]]},output:function(e){return e&&[e[0][1],e[1][1]]}},LA={name:"xy",handles:["n","w","e","s","nw","ne","sw","se"].map(Zr),input:function(e){return e==null?null:Ks(e)},output:function(e){return e}},_t={overlay:"crosshair",selection:"move",n:"ns-resize",e:"ew-resize",s:"ns-resize",w:"ew-resize",nw:"nwse-resize",ne:"nesw-resize",se:"nwse-resize",sw:"nesw-resize"},Bh={e:"w",w:"e",nw:"ne",ne:"nw",se:"sw",sw:"se"},Wh={n:"s",s:"n",nw:"sw",ne:"se",se:"ne",sw:"nw"},Z_={overlay:1,selection:1,n:null,e:1,s:null,w:-1,nw:-1,ne:1,se:1,sw:-1},Q_={overlay:1,selection:1,n:-1,e:null,s:1,w:null,nw:-1,ne:-1,se:1,sw:1};function Zr(e){return{type:e}}function J_(e){return!e.ctrlKey&&!e.button}function eT(){var e=this.ownerSVGElement||this;return e.hasAttribute("viewBox")?(e=e.viewBox.baseVal,[[e.x,e.y],[e.x+e.width,e.y+e.height]]):[[0,0],[e.width.baseVal.value,e.height.baseVal.value]]}function tT(){return navigator.maxTouchPoints||"ontouchstart"in this}function Ys(e){for(;!e.__brush;)if(!(e=e.parentNode))return;return e.__brush}function nT(e){return e[0][0]===e[1][0]||e[0][1]===e[1][1]}function Uh(){return rT(Bi)}function rT(e){var t=eT,n=J_,r=tT,a=!0,i=qt("start","brush","end"),o=6,s;function l(p){var g=p.property("__brush",y).selectAll(".overlay").data([Zr("overlay")]);g.enter().append("rect").attr("class","overlay").attr("pointer-events","all").attr("cursor",_t.overlay).merge(g).each(function(){var b=Ys(this).extent;ve(this).attr("x",b[0][0]).attr("y",b[0][1]).attr("width",b[1][0]-b[0][0]).attr("height",b[1][1]-b[0][1])}),p.selectAll(".selection").data([Zr("selection")]).enter().append("rect").attr("class","selection").attr("cursor",_t.selection).attr("fill","#777").attr("fill-opacity",.3).attr("stroke","#fff").attr("shape-rendering","crispEdges");var v=p.selectAll(".handle").data(e.handles,function(b){return b.type});v.exit().remove(),v.enter().append("rect").attr("class",function(b){return"handle handle--"+b.type}).attr("cursor",function(b){return _t[b.type]}),p.each(u).attr("fill","none").attr("pointer-events","all").on("mousedown.brush",h).filter(r).on("touchstart.brush",h).on("touchmove.brush",f).on("touchend.brush touchcancel.brush",m).style("touch-action","none").style("-webkit-tap-highlight-color","rgba(0,0,0,0)")}l.move=function(p,g,v){p.tween?p.on("start.brush",function(b){c(this,arguments).beforestart().start(b)}).on("interrupt.brush end.brush",function(b){c(this,arguments).end(b)}).tween("brush",function(){var b=this,T=b.__brush,x=c(b,arguments),_=T.selection,w=e.input(typeof g=="function"?g.apply(this,arguments):g,T.extent),R=kn(_,w);function M(C){T.selection=C===1&&w===null?null:R(C),u.call(b),x.brush()}return _!==null&&w!==null?M:M(1)}):p.each(function(){var b=this,T=arguments,x=b.__brush,_=e.input(typeof g=="function"?g.apply(b,T):g,x.extent),w=c(b,T).beforestart();Pt(b),x.selection=_===null?null:_,u.call(b),w.start(v).brush(v).end(v)})},l.clear=function(p,g){l.move(p,null,g)};function u(){var p=ve(this),g=Ys(this).selection;g?(p.selectAll(".selection").style("display",null).attr("x",g[0][0]).attr("y",g[0][1]).attr("width",g[1][0]-g[0][0]).attr("height",g[1][1]-g[0][1]),p.selectAll(".handle").style("display",null).attr("x",function(v){return v.type[v.type.length-1]==="e"?g[1][0]-o/2:g[0][0]-o/2}).attr("y",function(v){return v.type[0]==="s"?g[1][1]-o/2:g[0][1]-o/2}).attr("width",function(v){return v.type==="n"||v.type==="s"?g[1][0]-g[0][0]+o:o}).attr("height",function(v){return v.type==="e"||v.type==="w"?g[1][1]-g[0][1]+o:o})):p.selectAll(".selection,.handle").style("display","none").attr("x",null).attr("y",null).attr("width",null).attr("height",null)}function c(p,g,v){var b=p.__brush.emitter;return b&&(!v||!b.clean)?b:new d(p,g,v)}function d(p,g,v){this.that=p,this.args=g,this.state=p.__brush,this.active=0,this.clean=v}d.prototype={beforestart:function(){return++this.active===1&&(this.state.emitter=this,this.starting=!0),this},start:function(p,g){return this.starting?(this.starting=!1,this.emit("start",p,g)):this.emit("brush",p),this},brush:function(p,g){return this.emit("brush",p,g),this},end:function(p,g){return--this.active===0&&(delete this.state.emitter,this.emit("end",p,g)),this},emit:function(p,g,v){var b=ve(this.that).datum();i.call(p,this.that,new Y_(p,{sourceEvent:g,target:l,selection:e.output(this.state.selection),mode:v,dispatch:i}),b)}};function h(p){if(s&&!p.touches||!n.apply(this,arguments))return;var g=this,v=p.target.__data__.type,b=(a&&p.metaKey?v="overlay":v)==="selection"?zh:a&&p.altKey?Qn:Zn,T=e===Xs?null:Z_[v],x=e===Bi?null:Q_[v],_=Ys(g),w=_.extent,R=_.selection,M=w[0][0],C,N,F=w[0][1],I,S,D=w[1][0],E,L,P=w[1][1],k,z,O=0,W=0,K,j=T&&x&&a&&p.shiftKey,Y,he,ne=Array.from(p.touches||[p],Q=>{let me=Q.identifier;return Q=$e(Q,g),Q.point0=Q.slice(),Q.identifier=me,Q});Pt(g);var ge=c(g,arguments,!0).beforestart();if(v==="overlay"){R&&(K=!0);let Q=[ne[0],ne[1]||ne[0]];_.selection=R=[[C=e===Xs?M:Me(Q[0][0],Q[1][0]),I=e===Bi?F:Me(Q[0][1],Q[1][1])],[E=e===Xs?D:Fe(Q[0][0],Q[1][0]),k=e===Bi?P:Fe(Q[0][1],Q[1][1])]],ne.length>1&&pe(p)}else C=R[0][0],I=R[0][1],E=R[1][0],k=R[1][1];N=C,S=I,L=E,z=k;var q=ve(g).attr("pointer-events","none"),ee=q.selectAll(".overlay").attr("cursor",_t[v]);if(p.touches)ge.moved=H,ge.ended=ce;else{var ae=ve(p.view).on("mousemove.brush",H,!0).on("mouseup.brush",ce,!0);a&&ae.on("keydown.brush",ke,!0).on("keyup.brush",Ae,!0),Aa(p.view)}u.call(g),ge.start(p,b.name);function H(Q){for(let me of Q.changedTouches||[Q])for(let Ht of ne)Ht.identifier===me.identifier&&(Ht.cur=$e(me,g));if(j&&!Y&&!he&&ne.length===1){let me=ne[0];Gh(me.cur[0]-me[0])>Gh(me.cur[1]-me[1])?he=!0:Y=!0}for(let me of ne)me.cur&&(me[0]=me.cur[0],me[1]=me.cur[1]);K=!0,qs(Q),pe(Q)}function pe(Q){let me=ne[0],Ht=me.point0;var Le;switch(O=me[0]-Ht[0],W=me[1]-Ht[1],b){case js:case zh:{T&&(O=Fe(M-C,Me(D-E,O)),N=C+O,L=E+O),x&&(W=Fe(F-I,Me(P-k,W)),S=I+W,z=k+W);break}case Zn:{ne[1]?(T&&(N=Fe(M,Me(D,ne[0][0])),L=Fe(M,Me(D,ne[1][0])),T=1),x&&(S=Fe(F,Me(P,ne[0][1])),z=Fe(F,Me(P,ne[1][1])),x=1)):(T<0?(O=Fe(M-C,Me(D-C,O)),N=C+O,L=E):T>0&&(O=Fe(M-E,Me(D-E,O)),N=C,L=E+O),x<0?(W=Fe(F-I,Me(P-I,W)),S=I+W,z=k):x>0&&(W=Fe(F-k,Me(P-k,W)),S=I,z=k+W));break}case Qn:{T&&(N=Fe(M,Me(D,C-O*T)),L=Fe(M,Me(D,E+O*T))),x&&(S=Fe(F,Me(P,I-W*x)),z=Fe(F,Me(P,k+W*x)));break}}L<N&&(T*=-1,Le=C,C=E,E=Le,Le=N,N=L,L=Le,v in Bh&&ee.attr("cursor",_t[v=Bh[v]])),z<S&&(x*=-1,Le=I,I=k,k=Le,Le=S,S=z,z=Le,v in Wh&&ee.attr("cursor",_t[v=Wh[v]])),_.selection&&(R=_.selection),Y&&(N=R[0][0],L=R[1][0]),he&&(S=R[0][1],z=R[1][1]),(R[0][0]!==N||R[0][1]!==S||R[1][0]!==L||R[1][1]!==z)&&(_.selection=[[N,S],[L,z]],u.call(g),ge.brush(Q,b.name))}function ce(Q){if(K_(Q),Q.touches){if(Q.touches.length)return;s&&clearTimeout(s),s=setTimeout(function(){s=null},500)}else Ra(Q.view,K),ae.on("keydown.brush keyup.brush mousemove.brush mouseup.brush",null);q.attr("pointer-events","all"),ee.attr("cursor",_t.overlay),_.selection&&(R=_.selection),nT(R)&&(_.selection=null,u.call(g)),ge.end(Q,b.name)}function ke(Q){switch(Q.keyCode){case 16:{j=T&&x;break}case 18:{b===Zn&&(T&&(E=L-O*T,C=N+O*T),x&&(k=z-W*x,I=S+W*x),b=Qn,pe(Q));break}case 32:{(b===Zn||b===Qn)&&(T<0?E=L-O:T>0&&(C=N-O),x<0?k=z-W:x>0&&(I=S-W),b=js,ee.attr("cursor",_t.selection),pe(Q));break}default:return}qs(Q)}function Ae(Q){switch(Q.keyCode){case 16:{j&&(Y=he=j=!1,pe(Q));break}case 18:{b===Qn&&(T<0?E=L:T>0&&(C=N),x<0?k=z:x>0&&(I=S),b=Zn,pe(Q));break}case 32:{b===js&&(Q.altKey?(T&&(E=L-O*T,C=N+O*T),x&&(k=z-W*x,I=S+W*x),b=Qn):(T<0?E=L:T>0&&(C=N),x<0?k=z:x>0&&(I=S),b=Zn),ee.attr("cursor",_t[v]),pe(Q));break}default:return}qs(Q)}}function f(p){c(this,arguments).moved(p)}function m(p){c(this,arguments).ended(p)}function y(){var p=this.__brush||{selection:null};return p.extent=Ks(t.apply(this,arguments)),p.dim=e,p}return l.extent=function(p){return arguments.length?(t=typeof p=="function"?p:Vs(Ks(p)),l):t},l.filter=function(p){return arguments.length?(n=typeof p=="function"?p:Vs(!!p),l):n},l.touchable=function(p){return arguments.length?(r=typeof p=="function"?p:Vs(!!p),l):r},l.handleSize=function(p){return arguments.length?(o=+p,l):o},l.keyModifiers=function(p){return arguments.length?(a=!!p,l):a},l.on=function(){var p=i.on.apply(i,arguments);return p===i?l:p},l}function Qr(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function aT(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Wi(e){let t,n,r;e.length!==2?(t=Qr,n=(s,l)=>Qr(e(s),l),r=(s,l)=>e(s)-l):(t=e===Qr||e===aT?e:iT,n=e,r=e);function a(s,l,u=0,c=s.length){if(u<c){if(t(l,l)!==0)return c;do{let d=u+c>>>1;n(s[d],l)<0?u=d+1:c=d}while(u<c)}return u}function i(s,l,u=0,c=s.length){if(u<c){if(t(l,l)!==0)return c;do{let d=u+c>>>1;n(s[d],l)<=0?u=d+1:c=d}while(u<c)}return u}function o(s,l,u=0,c=s.length){let d=a(s,l,u,c-1);return d>u&&r(s[d-1],l)>-r(s[d],l)?d-1:d}return{left:a,center:o,right:i}}function iT(){return 0}function oT(e){return e===null?NaN:+e}var Hh=Wi(Qr),$h=Hh.right,FA=Hh.left,MA=Wi(oT).center;var IA=Vh(qh),NA=Vh(sT);function Vh(e){return function(t,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:a,width:i,height:o}=t;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:a.length/i))>=0))throw new RangeError("invalid height");if(!i||!o||!n&&!r)return t;let s=n&&e(n),l=r&&e(r),u=a.slice();return s&&l?(Jn(s,u,a,i,o),Jn(s,a,u,i,o),Jn(s,u,a,i,o),er(l,a,u,i,o),er(l,u,a,i,o),er(l,a,u,i,o)):s?(Jn(s,a,u,i,o),Jn(s,u,a,i,o),Jn(s,a,u,i,o)):l&&(er(l,a,u,i,o),er(l,u,a,i,o),er(l,a,u,i,o)),t}}function Jn(e,t,n,r,a){for(let i=0,o=r*a;i<o;)e(t,n,i,i+=r,1)}function er(e,t,n,r,a){for(let i=0,o=r*a;i<r;++i)e(t,n,i,i+o,r)}function sT(e){let t=qh(e);return(n,r,a,i,o)=>{a<<=2,i<<=2,o<<=2,t(n,r,a+0,i+0,o),t(n,r,a+1,i+1,o),t(n,r,a+2,i+2,o),t(n,r,a+3,i+3,o)}}function qh(e){let t=Math.floor(e);if(t===e)return lT(e);let n=e-t,r=2*e+1;return(a,i,o,s,l)=>{if(!((s-=l)>=o))return;let u=t*i[o],c=l*t,d=c+l;for(let h=o,f=o+c;h<f;h+=l)u+=i[Math.min(s,h)];for(let h=o,f=s;h<=f;h+=l)u+=i[Math.min(s,h+c)],a[h]=(u+n*(i[Math.max(o,h-d)]+i[Math.min(s,h+d)]))/r,u-=i[Math.max(o,h-c)]}}function lT(e){let t=2*e+1;return(n,r,a,i,o)=>{if(!((i-=o)>=a))return;let s=e*r[a],l=o*e;for(let u=a,c=a+l;u<c;u+=o)s+=r[Math.min(i,u)];for(let u=a,c=i;u<=c;u+=o)s+=r[Math.min(i,u+l)],n[u]=s/t,s-=r[Math.max(a,u-l)]}}var uT=Array.prototype,zA=uT.slice;var cT=Math.sqrt(50),dT=Math.sqrt(10),hT=Math.sqrt(2);function jh(e,t,n){let r=(t-e)/Math.max(0,n),a=Math.floor(Math.log10(r)),i=r/Math.pow(10,a),o=i>=cT?10:i>=dT?5:i>=hT?2:1,s,l,u;return a<0?(u=Math.pow(10,-a)/o,s=Math.round(e*u),l=Math.round(t*u),s/u<e&&++s,l/u>t&&--l,u=-u):(u=Math.pow(10,a)*o,s=Math.round(e/u),l=Math.round(t/u),s*u<e&&++s,l*u>t&&--l),l<s&&.5<=n&&n<2?jh(e,t,n*2):[s,l,u]}function Zs(e,t,n){return t=+t,e=+e,n=+n,jh(e,t,n)[2]}function Ui(e,t,n){t=+t,e=+e,n=+n;let r=t<e,a=r?Zs(t,e,n):Zs(e,t,n);return(r?-1:1)*(a<0?1/-a:a)}var GA=fT(Math.random);function fT(e){return function(n,r=0,a=n.length){let i=a-(r=+r);for(;i;){let o=e()*i--|0,s=n[i+r];n[i+r]=n[o+r],n[o+r]=s}return n}}var Qs=new Date,Js=new Date;function Ee(e,t,n,r){function a(i){return e(i=arguments.length===0?new Date:new Date(+i)),i}return a.floor=i=>(e(i=new Date(+i)),i),a.ceil=i=>(e(i=new Date(i-1)),t(i,1),e(i),i),a.round=i=>{let o=a(i),s=a.ceil(i);return i-o<s-i?o:s},a.offset=(i,o)=>(t(i=new Date(+i),o==null?1:Math.floor(o)),i),a.range=(i,o,s)=>{let l=[];if(i=a.ceil(i),s=s==null?1:Math.floor(s),!(i<o)||!(s>0))return l;let u;do l.push(u=new Date(+i)),t(i,s),e(i);while(u<i&&i<o);return l},a.filter=i=>Ee(o=>{if(o>=o)for(;e(o),!i(o);)o.setTime(o-1)},(o,s)=>{if(o>=o)if(s<0)for(;++s<=0;)for(;t(o,-1),!i(o););else for(;--s>=0;)for(;t(o,1),!i(o););}),n&&(a.count=(i,o)=>(Qs.setTime(+i),Js.setTime(+o),e(Qs),e(Js),Math.floor(n(Qs,Js))),a.every=i=>(i=Math.floor(i),!isFinite(i)||!(i>0)?null:i>1?a.filter(r?o=>r(o)%i===0:o=>a.count(0,o)%i===0):a)),a}var Hi=Ee(()=>{},(e,t)=>{e.setTime(+e+t)},(e,t)=>t-e);Hi.every=e=>(e=Math.floor(e),!isFinite(e)||!(e>0)?null:e>1?Ee(t=>{t.setTime(Math.floor(t/e)*e)},(t,n)=>{t.setTime(+t+n*e)},(t,n)=>(n-t)/e):Hi);var WA=Hi.range,Tt=1e3,Ye=Tt*60,St=Ye*60,wt=St*24,tl=wt*7,Xh=wt*30,el=wt*365,Ut=Ee(e=>{e.setTime(e-e.getMilliseconds())},(e,t)=>{e.setTime(+e+t*Tt)},(e,t)=>(t-e)/Tt,e=>e.getUTCSeconds()),UA=Ut.range,nl=Ee(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*Tt)},(e,t)=>{e.setTime(+e+t*Ye)},(e,t)=>(t-e)/Ye,e=>e.getMinutes()),HA=nl.range,$i=Ee(e=>{e.setUTCSeconds(0,0)},(e,t)=>{e.setTime(+e+t*Ye)},(e,t)=>(t-e)/Ye,e=>e.getUTCMinutes()),$A=$i.range,rl=Ee(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*Tt-e.getMinutes()*Ye)},(e,t)=>{e.setTime(+e+t*St)},(e,t)=>(t-e)/St,e=>e.getHours()),VA=rl.range,Vi=Ee(e=>{e.setUTCMinutes(0,0,0)},(e,t)=>{e.setTime(+e+t*St)},(e,t)=>(t-e)/St,e=>e.getUTCHours()),qA=Vi.range,tr=Ee(e=>e.setHours(0,0,0,0),(e,t)=>e.setDate(e.getDate()+t),(e,t)=>(t-e-(t.getTimezoneOffset()-e.getTimezoneOffset())*Ye)/wt,e=>e.getDate()-1),jA=tr.range,nr=Ee(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/wt,e=>e.getUTCDate()-1),XA=nr.range,Yh=Ee(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/wt,e=>Math.floor(e/wt)),YA=Yh.range;function fn(e){return Ee(t=>{t.setDate(t.getDate()-(t.getDay()+7-e)%7),t.setHours(0,0,0,0)},(t,n)=>{t.setDate(t.getDate()+n*7)},(t,n)=>(n-t-(n.getTimezoneOffset()-t.getTimezoneOffset())*Ye)/tl)}var Jr=fn(0),ea=fn(1),gT=fn(2),pT=fn(3),gn=fn(4),mT=fn(5),vT=fn(6),KA=Jr.range,ZA=ea.range,QA=gT.range,JA=pT.range,eR=gn.range,tR=mT.range,nR=vT.range;function pn(e){return Ee(t=>{t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+7-e)%7),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCDate(t.getUTCDate()+n*7)},(t,n)=>(n-t)/tl)}var rr=pn(0),ta=pn(1),yT=pn(2),bT=pn(3),mn=pn(4),xT=pn(5),_T=pn(6),rR=rr.range,aR=ta.range,iR=yT.range,oR=bT.range,sR=mn.range,lR=xT.range,uR=_T.range,al=Ee(e=>{e.setDate(1),e.setHours(0,0,0,0)},(e,t)=>{e.setMonth(e.getMonth()+t)},(e,t)=>t.getMonth()-e.getMonth()+(t.getFullYear()-e.getFullYear())*12,e=>e.getMonth()),cR=al.range,qi=Ee(e=>{e.setUTCDate(1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCMonth(e.getUTCMonth()+t)},(e,t)=>t.getUTCMonth()-e.getUTCMonth()+(t.getUTCFullYear()-e.getUTCFullYear())*12,e=>e.getUTCMonth()),dR=qi.range,ut=Ee(e=>{e.setMonth(0,1),e.setHours(0,0,0,0)},(e,t)=>{e.setFullYear(e.getFullYear()+t)},(e,t)=>t.getFullYear()-e.getFullYear(),e=>e.getFullYear());ut.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:Ee(t=>{t.setFullYear(Math.floor(t.getFullYear()/e)*e),t.setMonth(0,1),t.setHours(0,0,0,0)},(t,n)=>{t.setFullYear(t.getFullYear()+n*e)});var hR=ut.range,tt=Ee(e=>{e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCFullYear(e.getUTCFullYear()+t)},(e,t)=>t.getUTCFullYear()-e.getUTCFullYear(),e=>e.getUTCFullYear());tt.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:Ee(t=>{t.setUTCFullYear(Math.floor(t.getUTCFullYear()/e)*e),t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCFullYear(t.getUTCFullYear()+n*e)});var fR=tt.range;function Kh(e,t,n,r,a,i){let o=[[Ut,1,Tt],[Ut,5,5*Tt],[Ut,15,15*Tt],[Ut,30,30*Tt],[i,1,Ye],[i,5,5*Ye],[i,15,15*Ye],[i,30,30*Ye],[a,1,St],[a,3,3*St],[a,6,6*St],[a,12,12*St],[r,1,wt],[r,2,2*wt],[n,1,tl],[t,1,Xh],[t,3,3*Xh],[e,1,el]];function s(u,c,d){let h=c<u;h&&([u,c]=[c,u]);let f=d&&typeof d.range=="function"?d:l(u,c,d),m=f?f.range(u,+c+1):[];return h?m.reverse():m}function l(u,c,d){let h=Math.abs(c-u)/d,f=Wi(([,,p])=>p).right(o,h);if(f===o.length)return e.every(Ui(u/el,c/el,d));if(f===0)return Hi.every(Math.max(Ui(u,c,d),1));let[m,y]=o[h/o[f-1][2]<o[f][2]/h?f-1:f];return m.every(y)}return[s,l]}var[Zh,Qh]=Kh(tt,qi,rr,Yh,Vi,$i),[TT,ST]=Kh(ut,al,Jr,tr,rl,nl);function il(e){if(0<=e.y&&e.y<100){var t=new Date(-1,e.m,e.d,e.H,e.M,e.S,e.L);return t.setFullYear(e.y),t}return new Date(e.y,e.m,e.d,e.H,e.M,e.S,e.L)}function ol(e){if(0<=e.y&&e.y<100){var t=new Date(Date.UTC(-1,e.m,e.d,e.H,e.M,e.S,e.L));return t.setUTCFullYear(e.y),t}return new Date(Date.UTC(e.y,e.m,e.d,e.H,e.M,e.S,e.L))}function na(e,t,n){return{y:e,m:t,d:n,H:0,M:0,S:0,L:0}}function wT(e){var t=e.dateTime,n=e.date,r=e.time,a=e.periods,i=e.days,o=e.shortDays,s=e.months,l=e.shortMonths,u=ra(a),c=aa(a),d=ra(i),h=aa(i),f=ra(o),m=aa(o),y=ra(s),p=aa(s),g=ra(l),v=aa(l),b={a:L,A:P,b:k,B:z,c:null,d:af,e:af,f:jT,g:rS,G:iS,H:$T,I:VT,j:qT,L:cf,m:XT,M:YT,p:O,q:W,Q:lf,s:uf,S:KT,u:ZT,U:QT,V:JT,w:eS,W:tS,x:null,X:null,y:nS,Y:aS,Z:oS,"%":sf},T={a:K,A:j,b:Y,B:he,c:null,d:of,e:of,f:cS,g:xS,G:TS,H:sS,I:lS,j:uS,L:hf,m:dS,M:hS,p:ne,q:ge,Q:lf,s:uf,S:fS,u:gS,U:pS,V:mS,w:vS,W:yS,x:null,X:null,y:bS,Y:_S,Z:SS,"%":sf},x={a:C,A:N,b:F,B:I,c:S,d:nf,e:nf,f:BT,g:tf,G:ef,H:rf,I:rf,j:NT,L:OT,m:IT,M:zT,p:M,q:MT,Q:UT,s:HT,S:GT,u:kT,U:CT,V:LT,w:DT,W:PT,x:D,X:E,y:tf,Y:ef,Z:FT,"%":WT};b.x=_(n,b),b.X=_(r,b),b.c=_(t,b),T.x=_(n,T),T.X=_(r,T),T.c=_(t,T);function _(q,ee){return function(ae){var H=[],pe=-1,ce=0,ke=q.length,Ae,Q,me;for(ae instanceof Date||(ae=new Date(+ae));++pe<ke;)q.charCodeAt(pe)===37&&(H.push(q.slice(ce,pe)),(Q=Jh[Ae=q.charAt(++pe)])!=null?Ae=q.charAt(++pe):Q=Ae==="e"?" ":"0",(me=ee[Ae])&&(Ae=me(ae,Q)),H.push(Ae),ce=pe+1);return H.push(q.slice(ce,pe)),H.join("")}}function w(q,ee){return function(ae){var H=na(1900,void 0,1),pe=R(H,q,ae+="",0),ce,ke;if(pe!=ae.length)return null;if("Q"in H)return new Date(H.Q);if("s"in H)return new Date(H.s*1e3+("L"in H?H.L:0));if(ee&&!("Z"in H)&&(H.Z=0),"p"in H&&(H.H=H.H%12+H.p*12),H.m===void 0&&(H.m="q"in H?H.q:0),"V"in H){if(H.V<1||H.V>53)return null;"w"in H||(H.w=1),"Z"in H?(ce=ol(na(H.y,0,1)),ke=ce.getUTCDay(),ce=ke>4||ke===0?ta.ceil(ce):ta(ce),ce=nr.offset(ce,(H.V-1)*7),H.y=ce.getUTCFullYear(),H.m=ce.getUTCMonth(),H.d=ce.getUTCDate()+(H.w+6)%7):(ce=il(na(H.y,0,1)),ke=ce.getDay(),ce=ke>4||ke===0?ea.ceil(ce):ea(ce),ce=tr.offset(ce,(H.V-1)*7),H.y=ce.getFullYear(),H.m=ce.getMonth(),H.d=ce.getDate()+(H.w+6)%7)}else("W"in H||"U"in H)&&("w"in H||(H.w="u"in H?H.u%7:"W"in H?1:0),ke="Z"in H?ol(na(H.y,0,1)).getUTCDay():il(na(H.y,0,1)).getDay(),H.m=0,H.d="W"in H?(H.w+6)%7+H.W*7-(ke+5)%7:H.w+H.U*7-(ke+6)%7);return"Z"in H?(H.H+=H.Z/100|0,H.M+=H.Z%100,ol(H)):il(H)}}function R(q,ee,ae,H){for(var pe=0,ce=ee.length,ke=ae.length,Ae,Q;pe<ce;){if(H>=ke)return-1;if(Ae=ee.charCodeAt(pe++),Ae===37){if(Ae=ee.charAt(pe++),Q=x[Ae in Jh?ee.charAt(pe++):Ae],!Q||(H=Q(q,ae,H))<0)return-1}else if(Ae!=ae.charCodeAt(H++))return-1}return H}function M(q,ee,ae){var H=u.exec(ee.slice(ae));return H?(q.p=c.get(H[0].toLowerCase()),ae+H[0].length):-1}function C(q,ee,ae){var H=f.exec(ee.slice(ae));return H?(q.w=m.get(H[0].toLowerCase()),ae+H[0].length):-1}function N(q,ee,ae){var H=d.exec(ee.slice(ae));return H?(q.w=h.get(H[0].toLowerCase()),ae+H[0].length):-1}function F(q,ee,ae){var H=g.exec(ee.slice(ae));return H?(q.m=v.get(H[0].toLowerCase()),ae+H[0].length):-1}function I(q,ee,ae){var H=y.exec(ee.slice(ae));return H?(q.m=p.get(H[0].toLowerCase()),ae+H[0].length):-1}function S(q,ee,ae){return R(q,t,ee,ae)}function D(q,ee,ae){return R(q,n,ee,ae)}function E(q,ee,ae){return R(q,r,ee,ae)}function L(q){return o[q.getDay()]}function P(q){return i[q.getDay()]}function k(q){return l[q.getMonth()]}function z(q){return s[q.getMonth()]}function O(q){return a[+(q.getHours()>=12)]}function W(q){return 1+~~(q.getMonth()/3)}function K(q){return o[q.getUTCDay()]}function j(q){return i[q.getUTCDay()]}function Y(q){return l[q.getUTCMonth()]}function he(q){return s[q.getUTCMonth()]}function ne(q){return a[+(q.getUTCHours()>=12)]}function ge(q){return 1+~~(q.getUTCMonth()/3)}return{format:function(q){var ee=_(q+="",b);return ee.toString=function(){return q},ee},parse:function(q){var ee=w(q+="",!1);return ee.toString=function(){return q},ee},utcFormat:function(q){var ee=_(q+="",T);return ee.toString=function(){return q},ee},utcParse:function(q){var ee=w(q+="",!0);return ee.toString=function(){return q},ee}}}var Jh={"-":"",_:" ",0:"0"},De=/^\s*\d+/,ET=/^%/,AT=/[\\^$*+?|[\]().{}]/g;function ue(e,t,n){var r=e<0?"-":"",a=(r?-e:e)+"",i=a.length;return r+(i<n?new Array(n-i+1).join(t)+a:a)}function RT(e){return e.replace(AT,"\\$&")}function ra(e){return new RegExp("^(?:"+e.map(RT).join("|")+")","i")}function aa(e){return new Map(e.map((t,n)=>[t.toLowerCase(),n]))}function DT(e,t,n){var r=De.exec(t.slice(n,n+1));return r?(e.w=+r[0],n+r[0].length):-1}function kT(e,t,n){var r=De.exec(t.slice(n,n+1));return r?(e.u=+r[0],n+r[0].length):-1}function CT(e,t,n){var r=De.exec(t.slice(n,n+2));return r?(e.U=+r[0],n+r[0].length):-1}function LT(e,t,n){var r=De.exec(t.slice(n,n+2));return r?(e.V=+r[0],n+r[0].length):-1}function PT(e,t,n){var r=De.exec(t.slice(n,n+2));return r?(e.W=+r[0],n+r[0].length):-1}function ef(e,t,n){var r=De.exec(t.slice(n,n+4));return r?(e.y=+r[0],n+r[0].length):-1}function tf(e,t,n){var r=De.exec(t.slice(n,n+2));return r?(e.y=+r[0]+(+r[0]>68?1900:2e3),n+r[0].length):-1}function FT(e,t,n){var r=/^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n,n+6));return r?(e.Z=r[1]?0:-(r[2]+(r[3]||"00")),n+r[0].length):-1}function MT(e,t,n){var r=De.exec(t.slice(n,n+1));return r?(e.q=r[0]*3-3,n+r[0].length):-1}function IT(e,t,n){var r=De.exec(t.slice(n,n+2));return r?(e.m=r[0]-1,n+r[0].length):-1}function nf(e,t,n){var r=De.exec(t.slice(n,n+2));return r?(e.d=+r[0],n+r[0].length):-1}function NT(e,t,n){var r=De.exec(t.slice(n,n+3));return r?(e.m=0,e.d=+r[0],n+r[0].length):-1}function rf(e,t,n){var r=De.exec(t.slice(n,n+2));return r?(e.H=+r[0],n+r[0].length):-1}function zT(e,t,n){var r=De.exec(t.slice(n,n+2));return r?(e.M=+r[0],n+r[0].length):-1}function GT(e,t,n){var r=De.exec(t.slice(n,n+2));return r?(e.S=+r[0],n+r[0].length):-1}function OT(e,t,n){var r=De.exec(t.slice(n,n+3));return r?(e.L=+r[0],n+r[0].length):-1}function BT(e,t,n){var r=De.exec(t.slice(n,n+6));return r?(e.L=Math.floor(r[0]/1e3),n+r[0].length):-1}function WT(e,t,n){var r=ET.exec(t.slice(n,n+1));return r?n+r[0].length:-1}function UT(e,t,n){var r=De.exec(t.slice(n));return r?(e.Q=+r[0],n+r[0].length):-1}function HT(e,t,n){var r=De.exec(t.slice(n));return r?(e.s=+r[0],n+r[0].length):-1}function af(e,t){return ue(e.getDate(),t,2)}function $T(e,t){return ue(e.getHours(),t,2)}function VT(e,t){return ue(e.getHours()%12||12,t,2)}function qT(e,t){return ue(1+tr.count(ut(e),e),t,3)}function cf(e,t){return ue(e.getMilliseconds(),t,3)}function jT(e,t){return cf(e,t)+"000"}function XT(e,t){return ue(e.getMonth()+1,t,2)}function YT(e,t){return ue(e.getMinutes(),t,2)}function KT(e,t){return ue(e.getSeconds(),t,2)}function ZT(e){var t=e.getDay();return t===0?7:t}function QT(e,t){return ue(Jr.count(ut(e)-1,e),t,2)}function df(e){var t=e.getDay();return t>=4||t===0?gn(e):gn.ceil(e)}function JT(e,t){return e=df(e),ue(gn.count(ut(e),e)+(ut(e).getDay()===4),t,2)}function eS(e){return e.getDay()}function tS(e,t){return ue(ea.count(ut(e)-1,e),t,2)}function nS(e,t){return ue(e.getFullYear()%100,t,2)}function rS(e,t){return e=df(e),ue(e.getFullYear()%100,t,2)}function aS(e,t){return ue(e.getFullYear()%1e4,t,4)}function iS(e,t){var n=e.getDay();return e=n>=4||n===0?gn(e):gn.ceil(e),ue(e.getFullYear()%1e4,t,4)}function oS(e){var t=e.getTimezoneOffset();return(t>0?"-":(t*=-1,"+"))+ue(t/60|0,"0",2)+ue(t%60,"0",2)}function of(e,t){return ue(e.getUTCDate(),t,2)}function sS(e,t){return ue(e.getUTCHours(),t,2)}function lS(e,t){return ue(e.getUTCHours()%12||12,t,2)}function uS(e,t){return ue(1+nr.count(tt(e),e),t,3)}function hf(e,t){return ue(e.getUTCMilliseconds(),t,3)}function cS(e,t){return hf(e,t)+"000"}function dS(e,t){return ue(e.getUTCMonth()+1,t,2)}function hS(e,t){return ue(e.getUTCMinutes(),t,2)}function fS(e,t){return ue(e.getUTCSeconds(),t,2)}function gS(e){var t=e.getUTCDay();return t===0?7:t}function pS(e,t){return ue(rr.count(tt(e)-1,e),t,2)}function ff(e){var t=e.getUTCDay();return t>=4||t===0?mn(e):mn.ceil(e)}function mS(e,t){return e=ff(e),ue(mn.count(tt(e),e)+(tt(e).getUTCDay()===4),t,2)}function vS(e){return e.getUTCDay()}function yS(e,t){return ue(ta.count(tt(e)-1,e),t,2)}function bS(e,t){return ue(e.getUTCFullYear()%100,t,2)}function xS(e,t){return e=ff(e),ue(e.getUTCFullYear()%100,t,2)}function _S(e,t){return ue(e.getUTCFullYear()%1e4,t,4)}function TS(e,t){var n=e.getUTCDay();return e=n>=4||n===0?mn(e):mn.ceil(e),ue(e.getUTCFullYear()%1e4,t,4)}function SS(){return"+0000"}function sf(){return"%"}function lf(e){return+e}function uf(e){return Math.floor(+e/1e3)}var ar,gf,wS,ji,pf;ES({dateTime:"%x, %X",date:"%-m/%-d/%Y",time:"%-I:%M:%S %p",periods:["AM","PM"],days:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],shortDays:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],months:["January","February","March","April","May","June","July","August","September","October","November","December"],shortMonths:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]});function ES(e){return ar=wT(e),gf=ar.format,wS=ar.parse,ji=ar.utcFormat,pf=ar.utcParse,ar}var mf="%Y-%m-%dT%H:%M:%S.%LZ";function AS(e){return e.toISOString()}var mR=Date.prototype.toISOString?AS:ji(mf);function RS(e){var t=new Date(e);return isNaN(t)?null:t}var vR=+new Date("2000-01-01T00:00:00.000Z")?RS:pf(mf);function DS(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function kS(e){return function(){return e}}function CS(e){return+e}var vf=[0,1];function ir(e){return e}function sl(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:kS(isNaN(t)?NaN:.5)}function LS(e,t){var n;return e>t&&(n=e,e=t,t=n),function(r){return Math.max(e,Math.min(t,r))}}function PS(e,t,n){var r=e[0],a=e[1],i=t[0],o=t[1];return a<r?(r=sl(a,r),i=n(o,i)):(r=sl(r,a),i=n(i,o)),function(s){return i(r(s))}}function FS(e,t,n){var r=Math.min(e.length,t.length)-1,a=new Array(r),i=new Array(r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)a[o]=sl(e[o],e[o+1]),i[o]=n(t[o],t[o+1]);return function(s){var l=$h(e,s,1,r)-1;return i[l](a[l](s))}}function MS(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function IS(){var e=vf,t=vf,n=kn,r,a,i,o=ir,s,l,u;function c(){var h=Math.min(e.length,t.length);return o!==ir&&(o=LS(e[0],e[h-1])),s=h>2?FS:PS,l=u=null,d}function d(h){return h==null||isNaN(h=+h)?i:(l||(l=s(e.map(r),t,n)))(r(o(h)))}return d.invert=function(h){return o(a((u||(u=s(t,e.map(r),ze)))(h)))},d.domain=function(h){return arguments.length?(e=Array.from(h,CS),c()):e.slice()},d.range=function(h){return arguments.length?(t=Array.from(h),c()):t.slice()},d.rangeRound=function(h){return t=Array.from(h),n=ec,c()},d.clamp=function(h){return arguments.length?(o=h?!0:ir,c()):o!==ir},d.interpolate=function(h){return arguments.length?(n=h,c()):n},d.unknown=function(h){return arguments.length?(i=h,d):i},function(h,f){return r=h,a=f,c()}}function NS(){return IS()(ir,ir)}function zS(e,t){e=e.slice();var n=0,r=e.length-1,a=e[n],i=e[r],o;return i<a&&(o=n,n=r,r=o,o=a,a=i,i=o),e[n]=t.floor(a),e[r]=t.ceil(i),e}function GS(e){return new Date(e)}function OS(e){return e instanceof Date?+e:Math.round(e)}function yf(e,t,n,r,a,i,o,s,l,u){var c=NS(),d=c.invert,h=c.domain,f=u(".%L"),m=u(":%S"),y=u("%I:%M"),p=u("%I %p"),g=u("%a %d"),v=u("%b %d"),b=u("%B"),T=u("%Y");function x(_){return(l(_)<_?f:s(_)<_?m:o(_)<_?y:i(_)<_?p:r(_)<_?a(_)<_?g:v:n(_)<_?b:T)(_)}return c.invert=function(_){return new Date(Math.round(d(_)))},c.domain=function(_){return arguments.length?h(Array.from(_,OS)):h().map(GS)},c.ticks=function(_){var w=h();return e(w[0],w[w.length-1],_??10)},c.tickFormat=function(_,w){return w==null?x:u(w)},c.nice=function(_){var w=h();return(!_||typeof _.range!="function")&&(_=t(w[0],w[w.length-1],_??10)),_?h(zS(w,_)):c},c.copy=function(){return MS(c,yf(e,t,n,r,a,i,o,s,l,u))},c}function ll(){return DS.apply(yf(Zh,Qh,tt,qi,rr,nr,Vi,$i,Ut,ji).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}var ul=22,ct=14,cl=[11,5],BS=700,Xi=864e5,Yi=class{constructor(t,n,r){this.state=t;this.sentence=r;this.domain=bf(t.model),this.play=G("button",{type:"button",click:()=>this.toggle()}),this.zoomButton=G("button",{type:"button",click:()=>this.toggleZoom()}),this.brush=Uh().on("end",i=>this.brushed(i));let a=G("div",{class:"plot"},this.picture);We(n,G("header",{class:"bar"},G("h2",{},B("timeline")),this.play,this.zoomButton,this.note),a),new ResizeObserver(()=>this.draw()).observe(a)}state;sentence;picture=re("svg",{role:"img",width:"100%",height:"100%"});note=G("span",{class:"small"});play;zoomButton;brush;domain;scale=ll();timer;update(){this.draw()}toggle(){if(this.timer!==void 0)clearInterval(this.timer),this.timer=void 0;else{let{from:t,to:n}=this.state.filters,[r,a]=this.domain,i=t!==void 0&&n!==void 0?n-t:Math.max(1,Math.round((a-r)/10)),o=t!==void 0&&n!==void 0&&n<a?t:r;this.state.filter({from:o,to:o+i}),this.timer=window.setInterval(()=>this.step(i),BS)}this.words()}step(t){let n=(this.state.filters.from??this.domain[0])+Math.max(1,Math.round(t/3));if(n>this.domain[1])return this.toggle();this.state.filter({from:n,to:n+t})}toggleZoom(){let{from:t,to:n}=this.state.filters,r=dl(this.spans(this.state.model.page.edges.map((i,o)=>o))),a=this.domain[0]===r[0]&&this.domain[1]===r[1];this.domain=t!==void 0&&n!==void 0&&t<n&&!(this.domain[0]===t&&this.domain[1]===n)?[t,n]:a?bf(this.state.model):r,this.draw()}words(){let{from:t,to:n}=this.state.filters;this.play.textContent=this.timer===void 0?`▶ ${B("play")}`:`■ ${B("stop")}`,this.play.setAttribute("aria-pressed",String(this.timer!==void 0));let r=t!==void 0&&n!==void 0&&!(this.domain[0]===t&&this.domain[1]===n);this.zoomButton.textContent=r?B("zoom"):B("whole")}spans(t){let{page:n}=this.state.model;return t.flatMap(r=>{let{when:a}=n.edges[r];if(a===void 0)return[];let{first:i,last:o,reported:s=!1}=n.dates[a];return i===void 0&&o===void 0?[]:[{edge:r,first:i,last:o,reported:s}]})}draw(){let{clientWidth:t,clientHeight:n}=this.picture.parentElement;if(t<60||n<50)return;this.words(),this.scale=ll([this.domain[0]*Xi,(this.domain[1]+1)*Xi],[ct,t-ct]);let r=this.state.shown(),a=this.spans(r),i=a.filter(({first:h,last:f})=>(f??1/0)>=this.domain[0]&&(h??-1/0)<=this.domain[1]),o=r.length-a.length,s=[a.length>i.length&&`${a.length-i.length} ${B("outside")}`,o>0&&`${o} ${B("undated")}`];this.note.textContent=s.filter(Boolean).join(" · "),this.picture.replaceChildren(),this.picture.setAttribute("aria-label",`${B("timeline")}: ${i.length} ${B("edges")}`),this.axis(n),this.drawBrush(t,n);let l=n-ul-8,{placed:u,rows:c}=this.place(i),d=Math.min(cl[0],l/Math.max(1,c));this.picture.append(d<cl[1]?this.bars(i,t,l):this.marks(u,d,l))}axis(t){let n=new Intl.DateTimeFormat(dt(),{month:"short",timeZone:"UTC"}),r=new Intl.DateTimeFormat(dt(),{day:"numeric",month:"short",timeZone:"UTC"}),a=s=>s.getUTCDate()!==1?r.format(s):s.getUTCMonth()===0?String(s.getUTCFullYear()):n.format(s),i=Math.max(2,Math.round((this.scale.range()[1]-ct)/90)),o=Nh(this.scale).ticks(i).tickFormat(a).tickSizeOuter(0);ve(this.picture).append("g").attr("class","axis").attr("transform",`translate(0,${t-ul})`).call(o)}drawBrush(t,n){this.brush.extent([[ct,2],[t-ct,n-ul]]);let r=ve(this.picture).append("g").attr("class","brush").call(this.brush),{from:a,to:i}=this.state.filters;if(a===void 0&&i===void 0)return;let o=[this.x(a??this.domain[0]),this.x((i??this.domain[1])+1)].map(s=>Math.min(t-ct,Math.max(ct,s)));r.call(this.brush.move,o)}brushed(t){if(!t.sourceEvent)return;if(!t.selection)return this.state.filter({from:void 0,to:void 0});let[n,r]=t.selection.map(a=>Math.floor(this.scale.invert(a).getTime()/Xi));this.state.filter({from:n,to:r})}x(t){return this.scale(t*Xi)}place(t){let n=t.map(i=>({...i,...this.reach(i)})).sort((i,o)=>i.left-o.left||o.right-i.right||i.edge-o.edge),r=[];return{placed:n.map(i=>{let o=r.findIndex(s=>s+2<i.left);return o<0&&(o=r.length),r[o]=i.right,{...i,row:o}}),rows:r.length}}reach({first:t,last:n}){let[r,a]=this.scale.range(),i=t===void 0?this.x(n)-14:this.x(t),o=n===void 0?this.x(t+1)+14:this.x(n+1),s=Math.max(r-6,i);return{left:s,right:Math.min(a+6,Math.max(o,s+7))}}marks(t,n,r){let{state:a}=this,i=a.pick.kind!=="none",o=new Set(a.picked()),s=re("g",{class:i?"marks some":"marks"});for(let l of t){let u=r-l.row*n-n/2+4,c=a.model.category[l.edge],d=o.has(l.edge)?"is":"",h=()=>a.choose({kind:"edge",edge:l.edge});s.append(re("g",{class:`mark ${c} ${l.reported?"reported":""} ${d}`,"data-mark":l.edge,click:h},...WS(l,u,Math.min(n,cl[0])*.32,c),re("title",{},this.sentence(l.edge))))}return s}bars(t,n,r){let i=Array.from({length:Math.ceil((n-2*ct)/6)},()=>[0,0,0]);for(let l of t){let{left:u,right:c}=this.reach(l),[d,h]=[u,c].map(y=>Math.min(i.length-1,Math.max(0,Math.floor((y-ct)/6)))),f=this.state.model.category[l.edge],m=h>d+2||l.reported?1:f==="denied"||f==="disputed"?2:0;for(let y=d;y<=h;y++)i[y][m]++}let o=Math.max(1,...i.map(l=>l[0]+l[1]+l[2])),s=re("g",{class:"bars"});return i.forEach((l,u)=>{let c=r+4;[l[2],l[0],l[1]].forEach((d,h)=>{let f=d/o*r;c-=f,d&&s.append(re("rect",{class:["contested","sure","vague"][h],x:ct+u*6,y:c,width:5,height:f}))})}),s}};function WS({left:e,right:t,first:n,last:r,reported:a},i,o,s){let l=n!==void 0&&n===r&&t-e<12,u=(e+t)/2,c=[re("rect",{class:"hit",x:e-1,y:i-o-2,width:t-e+2,height:2*o+4})];if(l&&!a)c.push(re("circle",{class:"shape",cx:u,cy:i,r:o+.6}));else{let[d,h]=[n===void 0?Math.min(e+14,t-5):e,r===void 0?Math.max(t-14,e+5):t],f=n===void 0?`M${e} ${i}L${d} ${i-o}`:`M${e} ${i+o}L${e} ${i-o}`,m=r===void 0?`L${h} ${i-o}L${t} ${i}L${h} ${i+o}`:`L${t} ${i-o}L${t} ${i+o}`;c.push(re("path",{class:"shape",d:`${f}${m}${n===void 0?`L${d} ${i+o}`:""}Z`}))}return s==="denied"&&c.push(re("line",{class:"bar",x1:u,x2:u,y1:i-o-2.5,y2:i+o+2.5})),c}function dl(e){let t=e.flatMap(({first:i,last:o})=>[i,o]).filter(i=>i!==void 0);if(!t.length)return[0,1];let[n,r]=[1/0,-1/0];for(let i of t)[n,r]=[Math.min(n,i),Math.max(r,i)];let a=Math.max(2,Math.round((r-n)/50));return[n-a,r+a]}function bf(e){let t=e.page.edges.flatMap(({when:o},s)=>{let l=o===void 0?void 0:e.page.dates[o];return l&&(l.first??l.last)!==void 0?[{edge:s,first:l.first,last:l.last,reported:!1}]:[]}),n=dl(t),r=t.map(({first:o,last:s})=>s??o).sort((o,s)=>o-s);if(r.length<20)return n;let a=Math.floor(r.length*.04),i=dl([{edge:0,first:r[a],last:r[r.length-1-a],reported:!1}]);return i[1]-i[0]<(n[1]-n[0])/2?i:n}var US=["graph","timeline","evidence"],HS=["auto","light","dark"],hl=class{constructor(t){this.model=t;this.state=new ni(t);let n=Ws(t,location.hash);Ya(n.theme??"auto"),Ki(n.lang??t.page.lang),this.state.restore(n.pick,n.filters),this.build(),this.state.onChange(r=>this.follow(r)),addEventListener("popstate",()=>this.reread()),wc(()=>this.repaint())}model;state;graphBox=G("div",{class:"stage",tabindex:0,role:"application"});live=G("p",{class:"unseen",role:"status"});filterPane=G("aside",{class:"filters",hidden:!0});view;evidence;timeline;filters;search;help;legendBox;build(){let{state:t,model:n}=this;document.title=`graaf · ${n.page.nodes.length} ${B("actors")}`,this.search=new Ct(n,B("search"),s=>this.pickAndShow(s)),this.filterPane=G("aside",{class:"filters",id:"filters","aria-label":B("filters"),hidden:this.filterPane.hidden}),this.legendBox=Os(t,innerWidth>=1600);let r=G("section",{class:"timeline","aria-label":B("timeline")}),a=G("section",{class:"evidence","aria-label":B("evidence"),tabindex:0});this.graphBox.setAttribute("aria-label",B("graph")),this.graphBox.setAttribute("aria-description",B("graphHelp"));let i=G("section",{class:"graph","aria-label":B("graph")},this.graphBox,this.zoomButtons(),this.legendBox);this.help=this.helpDialog(),this.evidence=new _a(t,a),this.timeline=new Yi(t,r,s=>this.evidence.sentence(s)),this.filters=new ai(t,this.filterPane);let o=G("main",{},this.filterPane,i,r,a);for(let s of document.querySelectorAll("body > :not(script, noscript)"))s.remove();document.body.prepend(this.bar(),o,this.tabs(),this.help,this.live),this.showPanel("graph"),this.filters.update(),this.evidence.update(),this.timeline.update()}draw(){Dh()?this.view=new Kr(this.state,this.graphBox):(this.view=new ei(this.state,this.graphBox),this.live.textContent=B("noWebgl")),Ch(this.graphBox,this.state,this.view,t=>this.tell(t)),kh({search:()=>this.search.input.focus(),filters:()=>this.toggleFilters(),play:()=>this.timeline.toggle(),help:()=>this.help.showModal(),close:()=>this.letGo()}),this.state.pick.kind!=="none"&&this.view.show(),document.documentElement.dataset.drawn=this.view instanceof Kr?"webgl":"svg"}bar(){let t=(a,i,o={})=>G("button",{type:"button",click:i,...o},a),n=G("details",{class:"menu"},G("summary",{},B("exportView")),G("div",{},t(B("png"),()=>{this.savePng()}),t(B("svg"),()=>this.saveSvg()),t(B("csv"),()=>Gi("graaf.csv",new Blob([Mh(this.state)],{type:"text/csv"}))))),r=G("select",{"aria-label":B("theme"),change:a=>this.turn(a.target.value)},...HS.map(a=>G("option",{value:a,selected:a===Ar()},a==="auto"?`${B("theme")}: auto`:B(a))));return G("header",{class:"top"},G("h1",{},"graaf"),this.search.element,t(B("filters"),()=>this.toggleFilters(),{class:"filters-button","aria-controls":"filters"}),n,t(B("language"),()=>this.switchLanguage(),{lang:dt()==="nl"?"en":"nl"}),r,t("?",()=>this.help.showModal(),{"aria-label":B("help")}))}zoomButtons(){let t=(n,r,a)=>G("button",{type:"button","aria-label":r,title:r,click:()=>this.view?.zoom(a)},n);return G("div",{class:"zoom"},t("+",B("zoomIn"),"in"),t("−",B("zoomOut"),"out"),t("⤢",B("zoomAll"),"all"))}tabs(){return G("nav",{class:"tabs"},...US.map(t=>G("button",{type:"button","data-tab":t,click:()=>this.showPanel(t)},B(t))))}helpDialog(){let n=[["/",B("keySearch")],["← → ↑ ↓",B("keyArrows")],["Enter",B("keyEnter")],["Esc",B("keyEscape")],["+ − 0",B("keyZoom")],["f",B("keyFilters")],["t",B("keyPlay")],["?",B("keyHelp")]].flatMap(([a,i])=>[G("dt",{},G("kbd",{},a)),G("dd",{},i)]),r=G("button",{type:"button",click:()=>this.help.close()},B("close"));return G("dialog",{"aria-label":B("help")},G("h2",{},B("help")),G("dl",{},...n),G("p",{},B("about")),r)}follow(t){this.view?.update(t),this.timeline.update(),t==="filters"&&this.filters.update(),this.evidence.update();let n=`#${zi(this.state)}`;t==="pick"?(history.pushState(null,"",n),document.querySelector(".evidence")?.scrollTo(0,0),this.state.pick.kind!=="none"&&this.showPanel("evidence"),this.announce()):history.replaceState(null,"",n)}reread(){let t=Ws(this.model,location.hash),{state:n}=this;n.pick=t.pick,n.filters=t.filters,n.filter({}),this.view?.update("filters")}pickAndShow(t){this.state.choose({kind:"node",node:t}),this.view?.show()}announce(){let{pick:t}=this.state;t.kind==="node"?this.tell(t.node):t.kind==="edge"?this.live.textContent=this.evidence.sentence(t.edge):this.live.textContent=""}tell(t){let{words:n,kind:r,claims:a}=this.model.page.nodes[t];this.live.textContent=`${te(n)}, ${te(this.model.page.words.kind[r])}, ${a} ${B("claims")}`}letGo(){let t=document.querySelector(".menu[open]");if(this.help.open)this.help.close();else if(t)t.open=!1;else if(!this.filterPane.hidden)this.toggleFilters();else if(this.state.pick.kind!=="none")this.state.choose({kind:"none"});else return!1;return!0}toggleFilters(){this.filterPane.hidden=!this.filterPane.hidden,document.querySelector(".filters-button")?.setAttribute("aria-expanded",String(!this.filterPane.hidden)),this.filterPane.hidden||this.filterPane.querySelector("input")?.focus()}showPanel(t){document.body.dataset.panel=t;for(let n of document.querySelectorAll("[data-tab]"))n.setAttribute("aria-pressed",String(n.getAttribute("data-tab")===t))}switchLanguage(){Ki(dt()==="nl"?"en":"nl"),this.build(),this.view?.repaint(),history.replaceState(null,"",`#${zi(this.state)}`)}turn(t){Xa(t)&&(Ya(t),this.repaint(),history.replaceState(null,"",`#${zi(this.state)}`))}repaint(){this.view?.repaint();let t=Os(this.state,this.legendBox.open);this.legendBox.replaceWith(t),this.legendBox=t}drawn(){return Ph(this.state,this.view,this.graphBox.clientWidth||1e3,this.graphBox.clientHeight||700)}saveSvg(){Gi("graaf.svg",new Blob([new XMLSerializer().serializeToString(this.drawn())],{type:"image/svg+xml"}))}async savePng(){Gi("graaf.png",await Fh(this.drawn()))}},$S=new hl(pl());requestAnimationFrame(()=>setTimeout(()=>$S.draw()));})();
