#include "tests/gui/translation/catalogue.h"

#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 60'000; // ms

bool ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(CALENDS_SOURCE_DIR));
    process.start(program, arguments);
    return process.waitForFinished(Patience) && process.exitCode() == 0;
}

bool extracted(const QString &file, const QStringList &options)
{
    const QStringList usual = QStringLiteral(EXTRACTION).split(u'|');
    const QStringList target{u"-silent"_s, u"-target-language"_s, u"de"_s, u"-ts"_s, file};
    return ran(QStringLiteral(LUPDATE_PROGRAM), options + usual + target);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Copies an element and gives every translation its source between angle quotes.
class Quoting
{
public:
    explicit Quoting(const QByteArray &catalogue)
        : m_in(catalogue)
        , m_out(&m_text)
    {
    }

    QByteArray text()
    {
        while (!m_in.atEnd()) {
            m_in.readNext();
            if (m_in.isStartElement() && m_in.name() == "source"_L1)
                copySource();
            else if (m_in.isStartElement() && m_in.name() == "translation"_L1)
                translate();
            else if (m_in.tokenType() != QXmlStreamReader::Invalid)
                m_out.writeCurrentToken(m_in);
        }
        return m_text;
    }

private:
    void copySource()
    {
        m_source = m_in.readElementText();
        m_out.writeTextElement(u"source"_s, m_source);
    }

    void translate()
    {
        const QString quoted = u"«"_s + m_source + u"»"_s;
        const bool counted = m_in.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty()
            && m_source.contains("%n"_L1);
        m_out.writeStartElement(u"translation"_s);
        if (counted) {
            m_out.writeTextElement(u"numerusform"_s, quoted);
            m_out.writeTextElement(u"numerusform"_s, quoted);
        } else {
            m_out.writeCharacters(quoted);
        }
        m_out.writeEndElement();
    }

    QXmlStreamReader m_in;
    QByteArray m_text;
    QXmlStreamWriter m_out;
    QString m_source;
};

void readTranslation(QXmlStreamReader &xml, TranslatedText &text)
{
    text.isFinished = !xml.attributes().hasAttribute("type"_L1);
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            text.forms.append(xml.readElementText()); // a form of several
        else if (xml.isCharacters() && !xml.isWhitespace())
            text.forms.append(xml.text().toString());
    }
}

} // namespace

QString TranslatedText::key() const
{
    const QString said = context + ": "_L1 + source;
    return comment.isEmpty() ? said : said + " ("_L1 + comment + u')';
}

QList<TranslatedText> translatedTexts(const QString &file)
{
    QList<TranslatedText> texts;
    QXmlStreamReader xml(contentOf(file));
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            texts.append({.context = context});
        else if (xml.name() == "source"_L1)
            texts.back().source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            texts.back().comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, texts.back());
    }
    return texts;
}

QList<TranslatedText> extractedTexts(const QString &folder)
{
    const QString file = folder + "/fresh.ts"_L1;
    return extracted(file, {}) ? translatedTexts(file) : QList<TranslatedText>();
}

QList<CountedText> countedTexts(const QString &folder)
{
    const QString file = folder + "/counted.ts"_L1;
    QList<CountedText> texts;
    if (!extracted(file, {u"-pluralonly"_s}))
        return texts;
    QXmlStreamReader xml(contentOf(file));
    QByteArray context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText().toUtf8();
        else if (xml.name() == "source"_L1)
            texts.append({context, xml.readElementText().toUtf8(), {}});
        else if (xml.name() == "comment"_L1 && !texts.isEmpty())
            texts.last().comment = xml.readElementText().toUtf8();
    }
    return texts;
}

QString quotingCatalogue(const QString &folder)
{
    const QString source = folder + "/quoting.ts"_L1;
    if (!extracted(source, {}))
        return {};
    const QByteArray quoted = Quoting(contentOf(source)).text();
    QFile file(source);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(quoted) != quoted.size())
        return {};
    file.close();
    QString released = folder + "/quoting.qm"_L1;
    return ran(QStringLiteral(LRELEASE_PROGRAM), {u"-silent"_s, source, u"-qm"_s, released}) ? released
                                                                                             : QString();
}

} // namespace Calends
