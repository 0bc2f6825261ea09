/**
 * Well-known news sites of the world, each with its subdomains, in order. Their pages are cleaned from the first minute: they are the extension's
 * `host_permissions`. The list is frozen with version 1.0, since a host that an update adds disables the extension until its user agrees again.
 * Of portals that also carry mail, only the part with the news stands here.
 */
export const NEWS_DOMAINS: readonly string[] = `
  14ymedio.com 15min.lt 1news.co.nz 20min.ch 20minutes.fr 20minutos.es 24.hu 24chasa.bg 24heures.ch 24sata.hr 24ur.com
  444.hu 7news.com.au 9news.com.au aa.com.tr aajtak.in aawsat.com abc.com.py abc.es abc.net.au abcnews.go.com
  abendblatt.de abidjan.net abs-cbn.com actu.fr actualite.cd actucameroun.com ad.nl adaderana.lk addisstandard.com
  adevarul.ro adnkronos.com afr.com africanews.com aftenposten.no aftonbladet.se agenciabrasil.ebc.com.br agenda.ge
  ahram.org.eg ajc.com aktuality.sk aktualne.cz al-monitor.com al.com alarabiya.net albayan.ae alghad.com aljazeera.com
  aljazeera.net alkhaleej.ae allafrica.com almasryalyoum.com almayadeen.net alqabas.com alquds.co.uk alriyadh.com
  amarujala.com ambito.com anandabazar.com animalpolitico.com annahar.com ansa.it antaranews.com apnews.com ara.cat
  arabnews.com arstechnica.com asahi.com asharqbusiness.com avvenire.it axios.com azatutyun.am azcentral.com b92.net
  baltimoresun.com bangkokpost.com barbadostoday.bb barrons.com batimes.com.ar bazonline.ch bbc.co.uk bbc.com
  bdnews24.com belfasttelegraph.co.uk bellingcat.com belsat.eu berliner-zeitung.de berlingske.dk bernama.com
  bernerzeitung.ch bfmtv.com bhaskar.com bianet.org bild.de biobiochile.cl birminghammail.co.uk blic.rs blick.ch
  bloomberg.com bluradio.com bna.bh boston.com bostonglobe.com br.de breakingnews.ie brisbanetimes.com.au
  brusselstimes.com bt.dk buenosairesherald.com business-standard.com businessday.ng businessinsider.com
  businesslive.co.za businessnews.com.tn businesstimes.com.sg caixin.com caixinglobal.com calcalist.co.il
  cambodianess.com capital.bg caracol.com.co caracoltv.com cartacapital.com.br cbc.ca cbsnews.com cbssports.com
  censor.net cgtn.com challenges.fr channel4.com channelnewsasia.com channelstv.com charlotteobserver.com
  chicagotribune.com chinadaily.com.cn chinatimes.com chosun.com cicero.de ciperchile.cl citinewsroom.com citizen.co.za
  citizen.digital cityam.com civil.ge clarin.com cleveland.com clubofmozambique.com cmjornal.pt cna.com.tw cnbc.com
  cnet.com cnn.com cnnbrasil.com.br cnnindonesia.com confidencial.digital cooperativa.cl correctiv.org
  correiobraziliense.com.br corriere.it courant.com couriermail.com.au courrierinternational.com crhoy.com
  crikey.com.au cronista.com csmonitor.com ctvnews.ca cumhuriyet.com.tr cyprus-mail.com dagbladet.no dailycaller.com
  dailymail.co.uk dailymail.com dailymaverick.co.za dailymirror.lk dailynews.co.tz dailynewsegypt.com dailyrecord.co.uk
  dailysabah.com dailytelegraph.com.au dailytrust.com dailywire.com dakaractu.com dallasnews.com danas.rs dantri.com.vn
  dawn.com deadline.com deccanherald.com delfi.ee delfi.lt delfi.lv delo.si demorgen.be denikn.cz dennikn.sk
  denverpost.com derstandard.at deseret.com detik.com detroitnews.com dhakatribune.com dhnet.be di.se diariolibre.com
  diepresse.com digi24.ro dinamalar.com dispatch.com dn.no dn.pt dn.se dnevnik.bg dnevnik.si donga.com dr.dk dw.com
  e24.no eco.sapo.pt economictimes.indiatimes.com economist.com eenadu.net efectococuyo.com egyptindependent.com
  ekantipur.com ekathimerini.com ekstrabladet.dk elcolombiano.com elcomercio.com elcomercio.pe elconfidencial.com
  elcorreo.com eldeber.com.bo eldiario.es eleconomista.com.mx elespanol.com elespectador.com elfaro.net
  elfinanciero.com.mx elheraldo.hn elmercurio.com elmostrador.cl elmundo.es elnacional.com elnuevodia.com
  elobservador.com.uy elpais.com elpais.com.uy elperiodico.com eltiempo.com eluniversal.com eluniversal.com.mx
  eluniverso.com em.com.br emol.com engadget.com err.ee espn.com estadao.com.br ettoday.net euobserver.com euractiv.com
  euronews.com ewn.co.za excelsior.com.mx expansion.com expreso.ec express.co.uk express.pk expressen.se expresso.pt
  fanpage.it fararu.com faz.net fd.nl fijitimes.com.fj firstpost.com focus.de focustaiwan.tw folha.uol.com.br
  fontanka.ru forbes.com foreignaffairs.com foreignpolicy.com fortune.com foxbusiness.com foxnews.com fr.de
  france24.com franceinfo.fr francetvinfo.fr fratmat.info freemalaysiatoday.com freep.com freitag.de
  frontiermyanmar.net ft.com g1.globo.com g4media.ro garoweonline.com gauchazh.clicrbs.com.br gazeta.pl gazeta.ru
  gazeta.uz gazetadopovo.com.br gazzetta.it geo.tv gestion.pe ghanaweb.com gizmodo.com globalnews.ca globaltimes.cn
  globalvoices.org globes.co.il gmanetwork.com golem.de gp.se granma.cu graphic.com.gh groene.nl groundup.org.za
  guardian.co.tt guardian.ng gulf-times.com gulfnews.com haaretz.co.il haaretz.com haberturk.com handelsblatt.com
  hani.co.kr hankyung.com heise.de herald.co.zw heraldscotland.com heraldsun.com.au hespress.com hindustantimes.com
  hk01.com hln.be hn.cz hollywoodreporter.com hongkongfp.com hotnews.ro houstonchronicle.com hoy.com.do hs.fi
  huffingtonpost.co.uk huffingtonpost.es huffingtonpost.fr huffingtonpost.it huffingtonpost.jp huffpost.com humanite.fr
  hurriyet.com.tr hurriyetdailynews.com hvg.hu icij.org idnes.cz iefimerida.gr ifeng.com ihned.cz ilfattoquotidiano.it
  ilgiornale.it ilmessaggero.it ilpost.it ilsole24ore.com iltalehti.fi in.gr independent.co.uk independent.ie index.hr
  index.hu indianexpress.com indiatoday.in inews.co.uk infobae.com information.dk inquirer.com inquirer.net interfax.ru
  internazionale.it iol.co.za iranintl.com irishexaminer.com irishnews.com irishtimes.com irna.ir irozhlas.cz
  irrawaddy.com is.fi islandsbusiness.com isna.ir israelhayom.co.il israelhayom.com itv.com iz.ru jacobin.com
  jagran.com jamaica-gleaner.com jamaicaobserver.com jang.com.pk japantimes.co.jp jeuneafrique.com jiji.com jn.pt
  joongang.co.kr jordantimes.com jornada.com.mx jornaldeangola.ao journaldemontreal.com jpost.com jsonline.com
  jutarnji.hr jyllands-posten.dk kalerkantho.com kansascity.com kapitalis.com kathimerini.gr kathmandupost.com
  kauppalehti.fi khabaronline.ir khaleejtimes.com khan.co.kr khaosod.co.th kleinezeitung.at klix.ba knack.be
  kommersant.ru kompas.com koreaherald.com koreajoongangdaily.joins.com koreatimes.co.kr kp.ru krone.at ksta.de
  kuenselonline.com kun.uz kurdistan24.net kurier.at kyivindependent.com kyivpost.com kyodonews.net la-croix.com
  la-razon.com ladepeche.fr ladiaria.com.uy laestrella.com.pa lalibre.be lanacion.com.ar lanacion.com.py laprensa.hn
  laprensagrafica.com lapresse.ca larazon.es larepublica.co larepublica.pe lastampa.it latercera.com latimes.com
  latribune.fr lavanguardia.com lavoixdunord.fr lavozdegalicia.es le360.ma ledevoir.com lefaso.net lefigaro.fr legit.ng
  lematin.ma lemonde.fr lenta.ru leparisien.fr lepoint.fr lequipe.fr lesechos.fr lesoir.be letemps.ch lexpress.fr
  lexpress.mu liberation.fr libertatea.ro libyaobserver.ly lidovky.cz liga.net liputan6.com listindiario.com
  livehindustan.com livemint.com liverpoolecho.co.uk lokmat.com loksatta.com lorientlejour.com lorienttoday.com
  lostiempos.com lrt.lt lrytas.lt lsm.lv ltn.com.tw lusakatimes.com luzernerzeitung.ch maariv.co.il macleans.ca
  madamasr.com magyarnemzet.hu mainichi.jp mako.co.il malaymail.com malaysiakini.com malijet.com manager-magazin.de
  manchestereveningnews.co.uk manilatimes.net manoramaonline.com marca.com marianne.net marketwatch.com mashable.com
  masslive.com mathrubhumi.com matichon.co.th mb.com.ph mbl.is mdr.de mediapart.fr mediapool.bg meduza.io mehrnews.com
  mercurynews.com merkur.de metro.co.uk metropoles.com mg.co.za miamiherald.com middleeasteye.net milenio.com
  milliyet.com.tr mingpao.com mirror.co.uk mizzima.com mk.co.kr mk.ru mlive.com mmegi.bw moneycontrol.com monitor.co.ug
  montrealgazette.com morgenpost.de motherjones.com mothership.sg msnbc.com mtvuutiset.fi myjoyonline.com
  myrepublica.nagariknetwork.com n-tv.de n1info.rs nacion.com naftemporiki.gr naharnet.com namibian.com.na
  nation.africa nation.com.pk nationalgeographic.com nationalpost.com nationalreview.com nationthailand.com nbcnews.com
  ndr.de ndtv.com nepszava.hu netwerk24.com newindianexpress.com newrepublic.com news.am news.cn news.com.au
  news.sky.com news.yahoo.co.jp news.yahoo.com news18.com news24.com newscientist.com newsday.com newsfirst.lk
  newslaundry.com newsobserver.com newsroom.co.nz newstatesman.com newsweek.com newtimes.co.rw newvision.co.ug
  newyorker.com newzimbabwe.com nhandan.vn nhk.or.jp nieuwsblad.be nikkei.com nj.com nola.com nos.nl
  noticias.uol.com.br nouvelobs.com novayagazeta.eu novinky.cz novojornal.co.ao npr.org nrc.nl nrk.no nst.com.my
  ntv.com.tr nu.nl nv.ua nydailynews.com nypost.com nytimes.com nzherald.co.nz nzz.ch observador.pt occrp.org
  ocregister.com odt.co.nz oglobo.globo.com okaz.com.sa omni.se onlinekhabar.com open.online opendemocracy.net
  oregonlive.com orf.at orlandosentinel.com ouest-france.fr outlookindia.com pagina12.com.ar pajhwok.com parool.nl
  pbs.org people.com.cn perfil.com perthnow.com.au peru21.pe philenews.com philstar.com phnompenhpost.com
  poder360.com.br politico.com politico.eu politika.rs politiken.dk polityka.pl post-gazette.com postcourier.com.pg
  postimees.ee pravda.com.ua pravda.sk premiumtimesng.com prensa.com prensalibre.com primicias.ec proceso.com.mx
  profil.at propublica.org prothomalo.com protothema.gr publico.es publico.pt puck.news punchng.com quillette.com
  quotidiano.net r7.com radiofreeeurope.org radiookapi.net rainews.it rappler.com rbc.ru reason.com reforma.com
  report.az repubblica.it republika.co.id restofworld.org reuters.com reviewjournal.com rferl.org rfi.fr rg.ru ria.ru
  rmf24.pl rnd.de rnz.co.nz rollcall.com rollingstone.com rp-online.de rp.pl rpp.pe rtbf.be rte.ie rthk.hk rtl.nl
  rtp.pt rts.ch rtve.es rtvslo.si rudaw.net ruv.is sabah.com.tr sabcnews.com sacbee.com saharareporters.com salon.com
  samoaobserver.ws sandiegouniontribune.com sankei.com sbs.com.au scientificamerican.com scmp.com scotsman.com
  scroll.in seattletimes.com semafor.com semana.com seneweb.com setn.com seznamzpravy.cz sfchronicle.com sfgate.com
  shorouknews.com si.com sinchew.com.my sixthtone.com skynews.com skynewsarabia.com slate.com slate.fr sltrib.com
  sme.sk smh.com.au smithsonianmag.com sn.at sowetanlive.co.za sozcu.com.tr spectator.co.uk spiegel.de srf.ch
  stabroeknews.com standaard.be standard.co.uk standardmedia.co.ke startribune.com statesman.com stern.de stltoday.com
  straitstimes.com stuff.co.nz stuttgarter-zeitung.de sudouest.fr sueddeutsche.de sun-sentinel.com sundaytimes.lk
  suntimes.com suspilne.media svd.se svoboda.org svt.se swissinfo.ch swr.de sydsvenskan.se syracuse.com t-online.de
  t24.com.tr tagesanzeiger.ch tagesschau.de tagesspiegel.de taipeitimes.com talcualdigital.com tampabay.com tanea.gr
  tass.com tass.ru taz.de tdg.ch techcrunch.com tehrantimes.com telegraaf.nl telegraph.co.uk telegraphindia.com
  telex.hu tempo.co tengrinews.kz tennessean.com texastribune.org tgcom24.mediaset.it thaipbs.or.th thairath.co.th
  thanhnien.vn the-star.co.ke theafricareport.com theage.com.au theatlantic.com theaustralian.com.au thecable.ng
  thecitizen.co.tz theconversation.com thedailybeast.com thedailystar.net thedispatch.com theeastafrican.co.ke
  theepochtimes.com thefp.com theglobeandmail.com theguardian.com thehill.com thehindu.com theintercept.com
  thejakartapost.com thejournal.ie thelocal.com thelocal.de thelocal.fr thelocal.se themoscowtimes.com thenation.com
  thenational.scot thenationalnews.com thenews.com.pk thepaper.cn thepeninsulaqatar.com thepost.co.nz theprint.in
  thequint.com thereporterethiopia.com thespinoff.co.nz thestar.com thestar.com.my thesun.co.uk thetimes.co.uk
  thetimes.com theverge.com theweek.co.uk theweek.com thewire.in thisdaylive.com tijd.be time.com timeslive.co.za
  timesofindia.indiatimes.com timesofisrael.com timesofmalta.com timesofoman.com tn.com.ar tokyo-np.co.jp tolonews.com
  torontosun.com tovima.gr toyokeizai.net tribune.com.pk tribuneindia.com tribunnews.com trinidadexpress.com trouw.nl
  tsa-algerie.com tuoitre.vn tv2.no tvn24.pl tvnet.lv udn.com ukrinform.net ukrinform.ua ultimahora.com unherd.com
  unian.net unian.ua upi.com usatoday.com usnews.com valor.globo.com vancouversun.com vanguardngr.com vanityfair.com
  variety.com vecernji.hr vedomosti.ru veja.abril.com.br vg.no vietnamnet.vn vijesti.me visao.pt visir.is vnexpress.net
  voanews.com volkskrant.nl vox.com vrt.be walesonline.co.uk walla.co.il washingtonexaminer.com washingtonpost.com
  washingtontimes.com watoday.com.au watson.ch wdr.de welt.de wiadomosci.onet.pl wiadomosci.wp.pl wired.com wiwo.de
  wort.lu wsj.com wyborcza.pl wydarzenia.interia.pl xinhuanet.com yle.fi yna.co.kr ynet.co.il ynetnews.com
  yomiuri.co.jp yorkshirepost.co.uk youm7.com zaobao.com.sg zdf.de zdfheute.de zdnet.com zeit.de zn.ua
`
  .trim()
  .split(/\s+/);
