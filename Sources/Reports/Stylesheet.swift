/// The fixed part of a page's style sheet: type, layout, print.
///
/// Colours come from variables, which `PageStyle` sets.
enum Stylesheet {
  static let text = """
    *, ::before, ::after { box-sizing: border-box }
    html {
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
      scroll-padding-top: 1.5rem;
    }
    body {
      margin: 0;
      background: var(--page);
      color: var(--text);
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu,
        Cantarell, "Liberation Sans", Arial, sans-serif;
      overflow-wrap: anywhere;
    }
    h1, h2, h3, .lead, .t, .q {
      font-family: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4",
        "Palatino Linotype", Palatino, "Noto Serif", Georgia, "Liberation Serif", serif;
    }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin: 0 }
    h1 {
      font-size: clamp(1.75rem, 1.3rem + 2.2vw, 2.75rem);
      font-weight: 700;
      letter-spacing: -.012em;
    }
    h2 { font-size: 1.6rem; margin-block: 0 .35rem }
    h3 { font-size: 1.15rem; margin-block: 2rem .5rem }
    p { margin-block: 0 .8rem }
    a {
      color: var(--accent);
      text-underline-offset: .18em;
      text-decoration-thickness: .06em;
    }
    a:hover { text-decoration-thickness: .12em }
    :focus-visible {
      outline: 3px solid var(--accent);
      outline-offset: 2px;
      border-radius: 3px;
    }
    code, .id {
      font-family: "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono",
        "Liberation Mono", monospace;
      font-size: .84em;
    }
    .skip {
      position: absolute;
      inset-inline-start: 1rem;
      top: -6rem;
      background: var(--panel);
      padding: .6rem 1rem;
      border: 2px solid var(--accent);
      border-radius: 6px;
      z-index: 2;
    }
    .skip:focus { top: 1rem }
    .sr {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .page {
      max-width: 78rem;
      margin-inline: auto;
      padding: clamp(1.75rem, 5vw, 4.5rem) clamp(1rem, 4vw, 3.5rem) 4rem;
    }
    .eyebrow {
      font-size: .8rem;
      font-weight: 600;
      letter-spacing: .09em;
      text-transform: uppercase;
      color: var(--soft);
      margin-block: 0 .8rem;
    }
    .meta { color: var(--soft); margin-block: .9rem 0 }
    .lead {
      font-size: 1.16rem;
      line-height: 1.55;
      max-width: 44rem;
      margin-block: 1.1rem 0;
    }
    .hint, .note { color: var(--soft); font-size: .9rem; max-width: 44rem }
    .facts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr));
      gap: 1.5rem 2rem;
      margin: 2.25rem 0 0;
      padding: 1.4rem 0 0;
      border-top: 1px solid var(--rule);
    }
    .facts div { display: flex; flex-direction: column-reverse; justify-content: flex-end }
    .facts dt { font-size: .86rem; color: var(--soft); line-height: 1.4 }
    .facts dd {
      margin: 0;
      font: 600 1.85rem/1.15 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans",
        Ubuntu, "Liberation Sans", Arial, sans-serif;
      font-variant-numeric: tabular-nums;
      letter-spacing: -.01em;
    }
    nav.toc {
      margin-block: 2.25rem 0;
      padding-block: .9rem;
      border-block: 1px solid var(--rule);
    }
    nav.toc ul {
      list-style: none;
      margin: 0;
      padding: 0;
      display: flex;
      flex-wrap: wrap;
      gap: .35rem 1.75rem;
    }
    nav.list ol {
      columns: 20rem 3;
      column-gap: 2.5rem;
      padding-inline-start: 1.6rem;
      margin-block: .75rem 0;
    }
    nav.list li {
      break-inside: avoid;
      margin-block-end: .35rem;
      padding-inline-start: .2rem;
    }
    main>section { margin-block-start: 4.25rem }
    .art { margin-block-start: 3rem }
    .art h3 { font-size: 1.45rem; margin-block: 0 .3rem }
    .many .art, .big .p {
      content-visibility: auto;
      contain-intrinsic-size: auto 4000px;
      margin-inline: -1rem;
      padding-inline: 1rem;
    }
    .big .p { contain-intrinsic-size: auto 400px }
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr));
      gap: 1.25rem;
      margin-block: 1.1rem 1.5rem;
    }
    .card {
      background: var(--panel);
      border: 1px solid var(--rule);
      border-radius: 10px;
      padding: 1.1rem 1.25rem 1.2rem;
      min-width: 0;
    }
    table {
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
      font-size: .94rem;
    }
    caption { text-align: start; font-weight: 600; padding-block-end: .55rem }
    caption small {
      display: block;
      max-width: min(44rem, calc(100vw - 4rem));
      font-weight: 400;
      font-size: .86rem;
      color: var(--soft);
    }
    th, td {
      text-align: start;
      padding: .32rem .9rem .32rem 0;
      vertical-align: middle;
      font-weight: 400;
    }
    th:last-child, td:last-child { padding-inline-end: 0 }
    thead th {
      font-size: .82rem;
      color: var(--soft);
      vertical-align: bottom;
      border-bottom: 1px solid var(--rule);
    }
    .num { text-align: end; white-space: nowrap }
    .bars { width: 100% }
    .bars th {
      width: 1%;
      white-space: nowrap;
      max-width: 9rem;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .bars .num { width: 1% }
    .bars td.bar { width: auto; min-width: 4rem }
    svg { display: block; overflow: visible }
    .bar svg { width: 100%; height: .9rem }
    .bar rect, .roll rect { stroke: var(--l); stroke-width: 1 }
    .ground { fill: none; stroke: var(--rule)!important }
    .pt { fill: var(--t) }
    .pl { fill: none; stroke: var(--l); stroke-width: 2.2 }
    .pd { fill: var(--l) }
    .time .un { fill: var(--edge) }
    .scroll { overflow-x: auto; margin-block: .75rem 1.5rem; padding: 3px }
    .grid td, .grid th { border-bottom: 1px solid var(--rule); padding-block: .5rem }
    .grid tbody th { font-weight: 600; white-space: nowrap }
    .grid tbody th small {
      display: block;
      font-weight: 400;
      color: var(--soft);
      white-space: normal;
      max-width: 22rem;
    }
    .est { width: 100% }
    .est td.plot { width: 45%; min-width: 8rem }
    .plot svg { width: 100%; height: 1.2rem }
    .plot line { stroke: var(--edge); stroke-width: 1 }
    .plot .ci { stroke: var(--accent); stroke-width: 3; stroke-linecap: round }
    .plot circle { fill: var(--page); stroke: var(--accent); stroke-width: 3 }
    .why { color: var(--soft); white-space: normal }
    .conf .c, .bars .c { white-space: nowrap; overflow-wrap: normal }
    .conf td {
      text-align: end;
      min-width: 3.4rem;
      border: 1px solid var(--rule);
      padding: .45rem .7rem;
    }
    .conf th { padding-inline-end: .8rem }
    .conf thead th { border: 0; text-align: end; padding: .3rem .7rem }
    .conf thead th:first-child { text-align: start }
    .conf .same { outline: 2px solid var(--edge); outline-offset: -2px; font-weight: 600 }
    .h0 { background: var(--heat0) }
    .h1 { background: var(--heat1) }
    .h2 { background: var(--heat2) }
    .h3 { background: var(--heat3) }
    .h4 { background: var(--heat4) }
    .pairs { padding: 0; list-style: none; margin-block: 1rem 0 }
    .pairs>li { border-top: 1px solid var(--rule); padding-block: 1rem }
    .pairs ul { margin: .5rem 0 0; padding: 0; list-style: none }
    .pairs ul li { display: flex; gap: .75rem; margin-block-end: .4rem }
    .pairs .num { min-width: 2.2rem }
    details { margin-block: .5rem 0; font-size: .94rem }
    summary { color: var(--accent); cursor: pointer }
    details .rules { margin-block: .5rem }
    .c {
      display: inline-block;
      font-size: .8rem;
      line-height: 1.3;
      font-weight: 650;
      color: var(--i, var(--text));
      background: var(--t, transparent);
      border: 1px var(--e, solid) var(--l, var(--edge));
      border-inline-start: 4px var(--e, solid) var(--l, var(--edge));
      border-radius: 4px;
      padding: .06rem .45rem .1rem .4rem;
      max-width: 100%;
      white-space: normal;
    }
    .no { color: var(--soft); font-size: .86rem; font-style: italic }
    .filters {
      display: none;
      flex-wrap: wrap;
      gap: 1rem 2.25rem;
      align-items: end;
      background: var(--panel);
      border: 1px solid var(--rule);
      border-radius: 10px;
      padding: 1rem 1.25rem 1.15rem;
      margin-block: 1.25rem 0;
    }
    .filters fieldset { border: 0; margin: 0; padding: 0; min-width: 0 }
    .filters legend {
      padding: 0;
      font-size: .82rem;
      font-weight: 600;
      color: var(--soft);
      margin-block-end: .4rem;
    }
    .filters .o { display: flex; flex-wrap: wrap; gap: .4rem }
    .filters label {
      display: inline-flex;
      align-items: center;
      gap: .4rem;
      min-height: 2.1rem;
      padding: .15rem .7rem;
      border: 1px solid var(--edge);
      border-radius: 99px;
      font-size: .9rem;
      line-height: 1.2;
      cursor: pointer;
      max-width: 100%;
    }
    .filters label:has(:checked) {
      border-color: var(--accent);
      box-shadow: inset 0 0 0 1px var(--accent);
      font-weight: 600;
    }
    .filters label:has(:focus-visible) {
      outline: 3px solid var(--accent);
      outline-offset: 2px;
    }
    .filters input { accent-color: var(--accent); margin: 0 }
    .filters button {
      font: inherit;
      font-size: .9rem;
      min-height: 2.1rem;
      padding: .15rem .9rem;
      border: 1px solid var(--edge);
      border-radius: 99px;
      background: none;
      color: var(--accent);
      cursor: pointer;
    }
    .rows { margin-block: 1.5rem 0; counter-reset: shown }
    .shown { display: none; color: var(--soft); font-size: .9rem; margin-block: 1rem 0 }
    .shown::after { content: counter(shown) }
    .head { display: none }
    .p+.p .s:first-child { margin-block-start: 1.4rem }
    .s {
      counter-increment: shown;
      display: grid;
      grid-template-columns: 2.1rem minmax(0, 1fr);
      column-gap: .6rem;
      padding-block: .5rem;
      border-radius: 4px;
      scroll-margin-top: 1.5rem;
    }
    .s:target {
      background: var(--panel);
      box-shadow: 0 0 0 6px var(--panel), 0 0 0 8px var(--accent);
    }
    .n {
      grid-row: 1/span 2;
      text-align: end;
      font-size: .84rem;
      line-height: 1.9;
      font-variant-numeric: tabular-nums;
      color: var(--soft);
      text-decoration: none;
    }
    .n:hover { text-decoration: underline }
    .x {
      min-width: 0;
      border-inline-start: 4px var(--e, solid) var(--l, transparent);
      padding-inline-start: .8rem;
    }
    .t { margin: 0; font-size: 1.1rem; line-height: 1.6; hyphens: manual }
    .df {
      display: inline-block;
      font-size: .82rem;
      font-weight: 600;
      color: var(--differ);
      margin-block-start: .15rem;
      margin-inline-end: .9rem;
    }
    .v {
      grid-column: 2;
      list-style: none;
      margin: .35rem 0 0;
      padding: 0 0 0 calc(.8rem + 4px);
      display: flex;
      flex-direction: column;
      gap: .3rem;
      font-size: .88rem;
      min-width: 0;
    }
    .v li { min-width: 0 }
    .w { color: var(--soft); font-size: .86rem }
    .e { display: block; margin-block-start: .2rem }
    .d { display: block; color: var(--soft); line-height: 1.45; margin-block-start: .15rem }
    .d bdi { color: var(--text) }
    .d i, .d i bdi { font-style: normal; color: var(--soft) }
    mark {
      background: var(--t);
      color: inherit;
      border-bottom: 2px var(--e, solid) var(--l);
      padding-block: .06em;
      border-radius: 2px 2px 0 0;
    }
    .g {
      font: 650 .74rem/1 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans",
        Arial, sans-serif;
      color: var(--i);
      margin-inline: .25em .15em;
      vertical-align: .05em;
    }
    .guide {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
      gap: 1.25rem;
      margin-block: 1rem;
      align-items: start;
    }
    .card h3 {
      font-family: inherit;
      margin: 0 0 .5rem;
      font-size: 1rem;
      font-weight: 400;
      display: flex;
      flex-wrap: wrap;
      gap: .3rem .75rem;
      align-items: baseline;
    }
    .card h3 .c { font-size: .95rem }
    .card ul { margin: .4rem 0 0; padding-inline-start: 1.1rem }
    .card li { margin-block-end: .3rem }
    .key { color: var(--soft); font-size: .86rem }
    kbd {
      font: inherit;
      border: 1px solid var(--edge);
      border-bottom-width: 2px;
      border-radius: 4px;
      padding: 0 .4em;
    }
    .rules { padding-inline-start: 1.5rem; max-width: 52rem }
    .rules li { margin-block-end: .45rem; padding-inline-start: .25rem }
    .pv { list-style: none; margin: 1rem 0 0; padding: 0 }
    .pv>li { border-top: 1px solid var(--rule); padding-block: .9rem; break-inside: avoid }
    .pv dl, .dl {
      display: grid;
      grid-template-columns: minmax(6rem, auto) minmax(0, 1fr);
      gap: .15rem 1.1rem;
      margin: .4rem 0 0;
      font-size: .9rem;
    }
    .pv dt, .dl dt { color: var(--soft) }
    .pv dd, .dl dd { margin: 0 }
    .roll {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: .3rem .8rem;
      align-items: center;
      margin-block: 1rem .4rem;
      font-size: .84rem;
    }
    .roll svg { width: 100%; height: 1.1rem }
    footer {
      margin-block-start: 4.5rem;
      padding-block-start: 1.2rem;
      border-top: 1px solid var(--rule);
      color: var(--soft);
      font-size: .9rem;
    }
    @media (min-width:36rem) {
      .c2 .v, .c3 .v { flex-direction: row; flex-wrap: wrap; gap: .3rem 2.5rem }
    }
    @media (min-width:64rem) {
      .s {
        grid-template-columns: 2.4rem minmax(0, 37rem) minmax(0, 1fr);
        column-gap: .8rem;
      }
      .n { grid-row: 1 }
      .v { grid-column: 3; margin-block: .15rem 0; padding-inline-start: 1.6rem }
      .c2 .v, .c3 .v { display: grid; gap: 1.2rem; align-items: start }
      .c2 .v { grid-template-columns: repeat(2, minmax(0, 1fr)) }
      .c3 .v { grid-template-columns: repeat(3, minmax(0, 1fr)) }
      .c2 .head, .c3 .head {
        display: grid;
        grid-template-columns: 2.4rem minmax(0, 37rem) minmax(0, 1fr);
        column-gap: .8rem;
        position: sticky;
        top: 0;
        z-index: 1;
        background: var(--page);
        border-bottom: 1px solid var(--rule);
        padding-block: .5rem;
        margin-block-end: .6rem;
        font-size: .86rem;
      }
      .head .v { margin: 0; color: var(--soft) }
      .c2 .w, .c3 .w {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      .c1 .w { display: none }
      .v li { position: relative }
      .cn .v {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr));
        gap: .6rem 1.2rem;
        align-items: start;
      }
      html { scroll-padding-top: 3.5rem }
      .s { scroll-margin-top: 0 }
    }
    @media (max-width:40rem) {
      .card { padding: .95rem 1rem 1rem }
      .filters { padding: .9rem 1rem 1rem }
      main>section { margin-block-start: 3.25rem }
      .est thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .est tbody tr {
        display: grid;
        grid-template-columns: 1fr auto;
        border-bottom: 1px solid var(--rule);
        padding-block: .5rem;
      }
      .est tbody th, .est tbody td { border: 0; padding: .1rem 0 }
      .est td.plot { grid-column: 1/-1; width: auto }
      .est td.why, .est td:nth-child(3) {
        grid-column: 1/-1;
        text-align: start;
        color: var(--soft);
        font-size: .9rem;
      }
    }
    @media (prefers-reduced-motion:no-preference) {
      .filters label { transition: box-shadow .12s }
    }
    @media (forced-colors:active) {
      .c, .x, mark { border-color: CanvasText }
    }
    @media print {
      @page { margin: 18mm 16mm }
      html { font-size: 10.5pt }
      body {
        background: #fff;
        -webkit-print-color-adjust: exact;
        print-color-adjust: exact;
      }
      .page { max-width: none; padding: 0 }
      .skip, .filters, nav.toc { display: none!important }
      .s, .card, .pairs>li, tr { break-inside: avoid }
      h2, h3, caption { break-after: avoid }
      main>section { margin-block-start: 2rem }
      a { color: inherit; text-decoration: none }
      .cards, .guide { grid-template-columns: 1fr 1fr }
      .scroll { overflow: visible }
    }

    """
}
