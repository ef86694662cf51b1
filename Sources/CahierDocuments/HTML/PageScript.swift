import CahierModel

/// The script of a page: it finds requirements and puts tables in another order.
///
/// The page is whole without it: who has no script reads everything and searches as in any page. It
/// is the program's own, the same for every document of a language, and takes no word of a dossier
/// for markup: what it makes is text.
struct PageScript {
  let survey: DocumentSurvey
  let front: FrontMatter

  /// The script, or nil for a page on which nothing can be found or put in another order.
  var text: String? {
    guard survey.hasItems || survey.hasSortableTables else { return nil }
    let parts = [start, Self.finding, Self.sorting, "})();"]
    return parts.joined(separator: "\n")
  }

  private var start: String {
    let words = Self.words.map { "\($0):\"\(front.words($1))\"" }.joined(separator: ",")
    return """
      "use strict";(()=>{
      const words={\(words)};
      const language=document.documentElement.lang;
      const element=(name,parts={},children=[])=>{
      const made=Object.assign(document.createElement(name),parts);made.append(...children);return made};
      const name=cell=>(cell.querySelector("p")?[...cell.children].map(part=>part.textContent).join(" / ")
      :cell.textContent).replace(/\\s+/g," ").trim();
      """
  }

  /// The texts of the controls, none with a quotation mark or a sign of markup.
  static let words: [(String, Text)] = [
    ("search", Text(fr: "Chercher une exigence", en: "Find a requirement")),
    ("word", Text(fr: "Code ou mot", en: "Code or word")),
    ("list", Text(fr: "Liste", en: "List")),
    ("all", Text(fr: "tout", en: "all")),
    ("reset", Text(fr: "Tout afficher", en: "Show all")),
    ("shown", Text(fr: "Lignes affichées\u{202F}: ", en: "Rows shown: ")),
    ("of", Text(fr: " sur ", en: " of ")),
    ("ascending", Text(fr: "trier par ordre croissant", en: "sort in ascending order")),
    ("descending", Text(fr: "trier par ordre décroissant", en: "sort in descending order")),
  ]

  /// A form above the text, by which rows of items are chosen.
  ///
  /// By words, by list, by each column that has a few words. While it chooses, only headings and rows
  /// that were found are there.
  private static let finding = #"""
    const fold=text=>text.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase();
    const lists=[...document.querySelectorAll("table.items")].filter(table=>table.tHead).map(table=>({
    block:table.closest(".wide")||table,
    title:table.caption.textContent.replace(/^[^:]*:\s*/,""),
    choices:[...table.tHead.rows[0].cells].map((cell,place)=>({title:name(cell),place,isChoice:"choice" in cell.dataset})).filter(column=>column.isChoice),
    rows:[...table.tBodies[0].rows]}));
    if(lists.length){
    const main=document.getElementById("_main");
    const rows=lists.flatMap(list=>list.rows.map(row=>({row,list,
    words:new Map(list.choices.map(column=>[column.title,row.cells[column.place]?name(row.cells[column.place]):""]))})));
    const choose=(title,options)=>{
    const select=element("select",{},[element("option",{value:"",textContent:words.all}),
    ...[...new Set(options)].map(option=>element("option",{value:option,textContent:option}))]);
    return{select,label:element("label",{},[title+" ",select])}};
    const input=element("input",{type:"search",autocomplete:"off"});
    const family=choose(words.list,lists.map(list=>list.title));
    const titles=[...new Set(lists.flatMap(list=>list.choices.map(column=>column.title)))];
    const columns=titles.map(title=>({title,...choose(title,
    rows.map(row=>row.words.get(title)).filter(Boolean).sort((a,b)=>a.localeCompare(b,language)))}));
    const status=element("p",{},[]);status.setAttribute("role","status");
    const title=element("p",{id:"_search",textContent:words.search});
    const form=element("form",{className:"search"},[title,
    element("label",{},[words.word+" ",input]),family.label,...columns.map(column=>column.label),
    element("button",{type:"reset",textContent:words.reset}),status]);
    form.setAttribute("role","search");form.setAttribute("aria-labelledby","_search");
    const blocks=new Set(lists.map(list=>list.block));
    const sections=[...main.querySelectorAll("section")];
    const others=[...main.querySelectorAll("section>*,main>*,main>div>*")].filter(part=>
    part!==form&&!blocks.has(part)&&!part.matches("section,h2,h3,h4,h5,h6")
    &&![...blocks].some(block=>part.contains(block)));
    const show=()=>{
    const sought=fold(input.value).split(/\s+/).filter(Boolean);
    const isActive=sought.length>0||family.select.value!==""||columns.some(column=>column.select.value!=="");
    const found=new Set();let count=0;
    for(const item of rows){
    const isFound=!isActive||((family.select.value===""||family.select.value===item.list.title)
    &&columns.every(column=>column.select.value===""||item.words.get(column.title)===column.select.value)
    &&sought.every(word=>(item.text??=fold(item.row.textContent)).includes(word)));
    item.row.hidden=!isFound;
    if(isFound){count++;found.add(item.list.block)}}
    for(const block of blocks)block.hidden=!found.has(block);
    for(const part of others)part.hidden=isActive;
    for(const section of sections)section.hidden=isActive&&![...found].some(block=>section.contains(block));
    status.textContent=words.shown+count.toLocaleString(language)+words.of+rows.length.toLocaleString(language)};
    form.addEventListener("input",show);
    form.addEventListener("reset",()=>setTimeout(show));
    form.addEventListener("submit",event=>event.preventDefault());
    const lead=()=>{const target=location.hash.length>1&&document.getElementById(location.hash.slice(1));
    if(target&&target.closest("[hidden]")){form.reset();setTimeout(()=>target.scrollIntoView())}};
    addEventListener("hashchange",lead);
    addEventListener("beforeprint",()=>form.reset());
    main.prepend(form);show()}
    """#

  /// A button in each heading of a column; the third press is the first again.
  ///
  /// On paper its words stand there instead: Chromium paints no button in a heading that it repeats.
  private static let sorting = #"""
    const number=text=>{const plain=text.replace(/[\s\u00a0\u202f%€$]/g,"").replace("\u2212","-");
    const digits=language.startsWith("fr")?plain.replace(",","."):plain.replace(/,/g,"");
    return /^-?\d+(\.\d+)?$/.test(digits)?Number(digits):NaN};
    for(const table of document.querySelectorAll("table.sortable")){
    if(!table.tHead)continue;
    const body=table.tBodies[0];const heads=[...table.tHead.rows[0].cells];
    const order=[...body.rows];
    if(table.tHead.rows.length>1||order.length<2||order.some(row=>row.cells.length!==heads.length))continue;
    heads.forEach((head,place)=>{
    if(!name(head))return;
    const button=element("button",{type:"button",title:words.ascending});
    button.append(...head.childNodes);
    head.append(button,element("span",{className:"paper",textContent:button.textContent}));
    button.addEventListener("click",()=>{
    const isDescending=head.getAttribute("aria-sort")==="ascending";
    for(const other of heads)other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort",isDescending?"descending":"ascending");
    button.title=isDescending?words.ascending:words.descending;
    const keyed=order.map(row=>({row,text:name(row.cells[place])}));
    for(const key of keyed)key.number=number(key.text);
    const isNumeric=keyed.every(key=>key.text===""||!Number.isNaN(key.number));
    keyed.sort((a,b)=>(a.text==="")-(b.text==="")||(isDescending?-1:1)*(isNumeric?a.number-b.number:a.text.localeCompare(b.text,language,{numeric:true})));
    body.append(...keyed.map(key=>key.row))})})}
    """#
}
