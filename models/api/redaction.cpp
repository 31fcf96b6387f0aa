#include "models/api/redaction.h"

#include <QRegularExpression>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

#include "models/api/json.h"
#include "models/api/secretshapes.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

const QString &mask()
{
    static const QString text = u"•••"_s;
    return text;
}

QByteArray jsonEscaped(const QString &secret, bool asciiOnly)
{
    QByteArray out;
    for (const QChar c : secret) {
        if (c == u'"' || c == u'\\' || c == u'/')
            out.append('\\').append(char(c.unicode()));
        else if (c.unicode() < 0x20 || (asciiOnly && c.unicode() > 0x7e))
            out.append("\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
        else
            out.append(QString(c).toUtf8());
    }
    return out;
}

QByteArray writtenAsJson(const QString &secret)
{
    JsonWriter writer;
    writer.value(secret);
    return writer.json().mid(1, writer.json().size() - 2);
}

char lowerDigit(char digit) { return digit >= 'A' && digit <= 'F' ? char(digit - 'A' + 'a') : digit; }

QByteArray lowerHex(const QByteArray &percentEncoded)
{
    QByteArray out = percentEncoded;
    for (qsizetype i = 0; i + 2 < out.size(); ++i) {
        if (out.at(i) != '%')
            continue;
        out[i + 1] = lowerDigit(out.at(i + 1));
        out[i + 2] = lowerDigit(out.at(i + 2));
    }
    return out;
}

// What base64 makes of the secret wherever it stands in the encoded text ("id:secret"): the characters that
// depend on the neighbours are left out.
QList<QByteArray> base64Forms(const QByteArray &secret)
{
    QList<QByteArray> forms;
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        forms.append(secret.toBase64(alphabet));
        forms.append(secret.toBase64(alphabet | QByteArray::OmitTrailingEquals));
        for (qsizetype shift = 0; shift < 3; ++shift) {
            const QByteArray shifted = QByteArray(shift, '\0') + secret;
            const QByteArray encoded = shifted.toBase64(alphabet | QByteArray::OmitTrailingEquals);
            const qsizetype before = shift == 0 ? 0 : shift + 1;
            const qsizetype whole = (shift + secret.size()) * 8 / 6;
            forms.append(encoded.mid(before, whole - before));
        }
    }
    return forms;
}

} // namespace

Redactor::Redactor(const QStringList &secrets) { add(secrets); }

void Redactor::add(const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        // Shorter texts are words that happen to be passwords: replacing them would blacken everything and
        // hide nothing.
        const QByteArray raw = secret.toUtf8();
        if (raw.size() < Needles::Shortest)
            continue;
        const QByteArray percent = raw.toPercentEncoding();
        QSet<QByteArray> forms{raw, percent, lowerHex(percent), jsonEscaped(secret, true),
            jsonEscaped(secret, false), writtenAsJson(secret), QByteArray(raw).replace(' ', '+')};
        for (const QByteArray &form : base64Forms(raw))
            forms.insert(form);
        for (const QByteArray &form : std::as_const(forms))
            m_needles.add(form);
    }
}

bool Redactor::isSecretName(QStringView name)
{
    static constexpr std::array<QStringView, 9> exact{u"authorization", u"proxyauthorization", u"cookie",
        u"setcookie", u"xcalsecretkey", u"serviceaccountkey", u"codeverifier", u"secretkey",
        u"verificationcode"};
    static constexpr std::array<QStringView, 5> endings{
        u"secret", u"token", u"password", u"apikey", u"privatekey"};
    QVarLengthArray<char16_t, 64> letters; // asked of every member there is, so without memory of its own
    for (const QChar c : name) {
        if (c != u'_' && c != u'-' && c != u' ')
            letters.append(c.toLower().unicode());
    }
    const QStringView plain(letters.constData(), letters.size());
    return std::find(exact.begin(), exact.end(), plain) != exact.end()
        || std::any_of(
            endings.begin(), endings.end(), [plain](QStringView ending) { return plain.endsWith(ending); });
}

QByteArray Redactor::cleaned(std::string_view utf8) const
{
    QByteArray text = m_needles.replaced(QByteArray(utf8.data(), qsizetype(utf8.size())), mask().toUtf8());
    if (!SecretShapes::mayBeIn(std::string_view(text.constData(), size_t(text.size()))))
        return text;
    const QString before = QString::fromUtf8(text);
    const QString after = SecretShapes::replaced(before, mask());
    return after == before ? text : after.toUtf8();
}

bool Redactor::isClean(std::string_view utf8) const
{
    const QByteArrayView text(utf8.data(), qsizetype(utf8.size()));
    const bool isPlain = !SecretShapes::mayBeIn(utf8) && !m_needles.areIn(text);
    return isPlain || cleaned(utf8) == text;
}

// Whether rewrite() would write it as it is: most bodies need not be written.
bool Redactor::isClean(JsonView value) const
{
    if (value.isObject()) {
        const bool echoesSecret = isSecretName(value["property"].toString());
        const JsonMembers members = value.members();
        return std::all_of(members.begin(), members.end(), [this, echoesSecret](const JsonMember &member) {
            return isClean(member.name) && !isMasked(member, echoesSecret) && isClean(member.value);
        });
    }
    if (value.isArray()) {
        const JsonItems items = value.items();
        return std::all_of(items.begin(), items.end(), [this](JsonView item) { return isClean(item); });
    }
    return !value.isString() || isClean(value.text());
}

bool Redactor::isMasked(const JsonMember &member, bool echoesSecret) const
{
    const bool isEmpty = member.value.isNull() || member.value.isBool()
        || (member.value.isString() && member.value.text().empty());
    if (isEmpty)
        return false;
    return isSecretName(QString::fromUtf8(member.name.data(), qsizetype(member.name.size())))
        || (echoesSecret && member.name == "value");
}

void Redactor::rewriteMembers(JsonView object, JsonWriter &out) const
{
    // Validation errors echo what was sent as property and value (FACTS 5).
    const bool echoesSecret = isSecretName(object["property"].toString());
    out.beginObject();
    for (const JsonMember &member : object.members()) {
        const QByteArray name = cleaned(member.name);
        out.name(std::string_view(name.constData(), size_t(name.size())));
        if (isMasked(member, echoesSecret))
            out.value(mask());
        else
            rewrite(member.value, out);
    }
    out.endObject();
}

void Redactor::rewrite(JsonView value, JsonWriter &out) const
{
    if (value.isObject()) {
        rewriteMembers(value, out);
    } else if (value.isArray()) {
        out.beginArray();
        for (const JsonView item : value.items())
            rewrite(item, out);
        out.endArray();
    } else if (value.isString()) {
        const QByteArray text = cleaned(value.text());
        out.value(std::string_view(text.constData(), size_t(text.size())));
    } else {
        out.raw(value.raw());
    }
}

QByteArray Redactor::body(const QByteArray &body) const
{
    if (body.isEmpty())
        return body;
    const JsonDocument document(body);
    if (document.isValid()) {
        if (isClean(document.root()))
            return body;
        JsonWriter writer;
        rewrite(document.root(), writer);
        return writer.take();
    }
    // A form has no "?" before its first name.
    const QByteArray form = '&' + body;
    return cleaned({form.constData(), size_t(form.size())}).mid(1);
}

QString Redactor::text(const QString &text) const
{
    if (m_needles.isEmpty() && !SecretShapes::mayBeIn(text))
        return text;
    const QByteArray utf8 = text.toUtf8();
    const QByteArray clean = cleaned({utf8.constData(), size_t(utf8.size())});
    return clean == utf8 ? text : QString::fromUtf8(clean);
}

QString Redactor::mark() { return mask(); }

QString Redactor::url(const QString &url) const { return text(url); }

QByteArray Redactor::header(const QByteArray &name, const QByteArray &value) const
{
    if (!isSecretName(QString::fromLatin1(name)))
        return cleaned({value.constData(), size_t(value.size())});
    static const QRegularExpression scheme(
        u"^(bearer|basic)\\s"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = scheme.match(QString::fromLatin1(value));
    return match.hasMatch() ? (match.captured(1) + u' ' + mask()).toUtf8() : mask().toUtf8();
}

} // namespace Calends
