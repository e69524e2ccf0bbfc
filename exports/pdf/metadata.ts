/** What a PDF says about itself to archives and screen readers. */
import PDFDocument from 'pdfkit';
import type { MinutesDocument } from '../../domain/minutes/document.ts';

/** Options of the pdfkit document: PDF/A-3a, tagged, with fixed dates, so that the same input gives the same bytes. */
export function documentOptions(
  { language, title, author }: { language: MinutesDocument['language']; title: string; author: string },
  createdAt: Date,
): Record<string, unknown> {
  return {
    size: 'A4',
    margin: 0, // paper.ts keeps the margins
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: language === 'nn' ? 'nn-NO' : 'nb-NO',
    displayTitle: true,
    bufferPages: true, // the footer names the number of pages
    autoFirstPage: false,
    info: {
      Title: title,
      ...(author === '' ? {} : { Author: author }),
      Creator: 'Møtebok',
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  };
}

/** pdfkit puts what a document says of itself into XML as it stands; «Helse & omsorg» would be no XML. */
export class DescribedDocument extends PDFDocument {
  override endMetadata(): void {
    const asItStands = this.info; // the document's other list of the same words, which is no XML
    this.info = Object.fromEntries(
      Object.entries(asItStands).map(([name, value]) => [name, typeof value === 'string' ? escapeXml(value) : value]),
    );
    super.endMetadata();
    this.info = asItStands;
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * pdfkit writes either the PDF/A or the PDF/UA identifier; this is the other one, with the schema by which PDF/A
 * explains properties that it does not know.
 */
export const PDF_UA_IDENTIFIER = `
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
