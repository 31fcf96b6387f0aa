#include "ui/tokens/claimsview.h"

#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/kit/discretion.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString localTime(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) + u' '
            + moment.toLocalTime().timeZoneAbbreviation()
                            : QString();
}

QString named(const QString &name, const QString &id)
{
    return name.isEmpty() || id.isEmpty() ? id : ClaimsView::tr("%1 (%2)").arg(name, id);
}

QString routesText(const QList<TokenRoutes> &routes)
{
    const QLocale locale;
    QStringList open;
    QStringList closed;
    QStringList missing;
    for (const TokenRoutes &area : routes) {
        const QString count = ClaimsView::tr("%1 %2 of %3", "area of the API, open calls, all calls")
                                  .arg(area.area, locale.toString(area.open), locale.toString(area.all));
        if (area.open > 0)
            open.append(count);
        else
            closed.append(area.area);
        for (const QString &permission : area.missing) {
            if (!missing.contains(permission))
                missing.append(permission);
        }
    }
    QStringList lines{open.join(u" · "_s)};
    if (!closed.isEmpty())
        lines.append(ClaimsView::tr("Nothing of: %1.").arg(closed.join(u", "_s)));
    if (!missing.isEmpty())
        lines.append(ClaimsView::tr("The client lacks: %1.").arg(missing.join(u", "_s)));
    return lines.join(u'\n');
}

} // namespace

ClaimsView::ClaimsView(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_words(textLabel({}, Tone::Text, this))
    , m_owner(addLine(tr("Owner")))
    , m_client(addLine(tr("Client")))
    , m_issued(addLine(tr("Issued")))
    , m_expires(addLine(tr("Expires")))
    , m_permissions(addLine(tr("Permissions")))
    , m_routes(addLine(tr("Can call")))
    , m_veil(new Veil(m_owner))
{
    const Measures m = Measures::of(this);
    m_words->setWordWrap(true);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(m.px(14));
    m_form->setVerticalSpacing(m.px(6));
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.gap());
    column->addWidget(m_words);
    column->addLayout(m_form);
    show({}, {}, {});
}

TextLabel *ClaimsView::addLine(const QString &label)
{
    TextLabel *const value = textLabel({}, Tone::Text, this);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setTextFormat(Qt::PlainText);
    m_form->addRow(textLabel(label, Tone::Muted, this), value);
    return value;
}

void ClaimsView::set(TextLabel *value, const QString &text)
{
    value->setText(breakable(text));
    m_form->setRowVisible(value, !text.isEmpty());
}

void ClaimsView::show(const TokenReading &reading, const Names &names, const QList<TokenRoutes> &routes)
{
    const bool hasClaims = reading.kind != TokenReading::Kind::Nothing
        && reading.kind != TokenReading::Kind::NoToken && reading.kind != TokenReading::Kind::ApiKey;
    const QString note = tr("Nothing of this is verified: anybody can write such a text, and only the server "
                            "can tell whether it is good.");
    m_words->setText(hasClaims ? QString(reading.words() + u' ' + note) : reading.words());
    if (m_words->text().isEmpty())
        m_words->setText(
            tr("Nothing to read yet: paste a token, or pick a person whose token is held here."));
    const QString person = reading.userId != 0 ? QString::number(reading.userId) : QString();
    m_veil->setActive(!names.owner.isEmpty());
    set(m_owner, named(names.owner, person));
    set(m_client, named(names.client.isEmpty() ? reading.clientName : names.client, reading.clientId));
    set(m_issued, localTime(reading.issued));
    const QStringList permissions = reading.permissions.isEmpty() ? names.permissions : reading.permissions;
    const bool mayBeAsked = reading.canBeTried() && hasClaims;
    set(m_permissions,
        !permissions.isEmpty() ? permissions.join(u", "_s)
            : mayBeAsked       ? tr("The token does not say; those of its client are not loaded.")
                               : QString());
    set(m_routes, mayBeAsked ? routesText(routes) : QString());
    m_until = reading.expires;
    const QString never = hasClaims ? tr("The token does not say when.") : QString();
    set(m_expires, m_until.isValid() ? localTime(m_until) : never);
}

void ClaimsView::tick(const QDateTime &now)
{
    if (m_until.isValid())
        set(m_expires, joined({localTime(m_until), expiryText(m_until, now)}));
}

QString ClaimsView::expiry() const { return m_expires->text().remove(QChar(0x200B)); }

} // namespace Calends
