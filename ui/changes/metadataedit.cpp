#include "ui/changes/metadataedit.h"

#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/changes/editedvaluejson.h"
#include "models/changes/metadatalimits.h"
#include "ui/changes/metadataeditrow.h"
#include "ui/kit/explained.h"
#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

MetadataEdit::MetadataEdit(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_none(textLabel(tr("No keys."), Tone::Muted, this))
    , m_trouble(textLabel({}, Tone::BadText, this))
    , m_add(new QPushButton(tr("Add a key"), this))
{
    setAccessibleName(name);
    m_add->setIcon(icon(Glyph::Add));
    m_add->setAutoDefault(false);
    //: %1: a field, "Metadata"
    m_add->setAccessibleName(tr("Add a key to %1").arg(name));
    setButtonKind(m_add, ButtonKind::Quiet);
    m_trouble->setFont(smallFont(font()));
    m_trouble->setWordWrap(true);
    m_add->setMinimumHeight(Measures::of(this).control());
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Measures::of(this).px(6));
    m_column->addWidget(m_none);
    m_column->addWidget(m_trouble);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &MetadataEdit::addByHand);
    judge();
}

void MetadataEdit::setJson(const QByteArray &json)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    const auto members = EditedJson::membersOf(json);
    for (const auto &[key, value] : members)
        append(key, value);
    judge();
}

MetadataRow *MetadataEdit::append(const QString &key, const QByteArray &value)
{
    auto *row = new MetadataRow(key, value, this);
    QWidget *const before = m_rows.isEmpty() ? nullptr : m_rows.constLast()->removeButton();
    m_column->insertWidget(int(m_rows.size()), row);
    m_rows.append(row);
    if (before)
        setTabOrder(before, row->keyLine());
    setTabOrder(row->removeButton(), m_add);
    connect(row, &MetadataRow::edited, this, &MetadataEdit::tell);
    connect(row, &MetadataRow::removed, this, [this, row] { remove(row); });
    return row;
}

void MetadataEdit::addByHand()
{
    MetadataRow *const row = append({}, "\"\""_ba);
    row->show();
    row->keyLine()->setFocus(Qt::OtherFocusReason);
    tell();
}

void MetadataEdit::remove(MetadataRow *row)
{
    const qsizetype place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    row->hide();
    row->deleteLater();
    tell();
    if (place < m_rows.size())
        m_rows.at(place)->keyLine()->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void MetadataEdit::judge()
{
    QHash<QString, int> times;
    for (const MetadataRow *const row : std::as_const(m_rows))
        ++times[row->key()];
    for (MetadataRow *const row : std::as_const(m_rows)) {
        const QString key = row->key();
        const QString ofKey = MetadataLimits::keyIssue(key);
        if (!ofKey.isEmpty())
            row->showIssue(ofKey);
        else if (times.value(key) > 1)
            row->showIssue(tr("This key is there twice."));
        else
            row->showIssue(row->valueIssue());
    }
    explain(m_add, MetadataLimits::countIssue(m_rows.size() + 1));
    m_none->setVisible(m_rows.isEmpty());
    m_trouble->setText(MetadataLimits::countIssue(m_rows.size()));
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

QByteArray MetadataEdit::json() const
{
    QList<QPair<QString, QByteArray>> members;
    members.reserve(m_rows.size());
    for (const MetadataRow *const row : m_rows)
        members.append({row->key(), row->value()});
    return EditedJson::ofMembers(members);
}

QString MetadataEdit::issue() const
{
    for (const MetadataRow *const row : m_rows) {
        if (!row->issue().isEmpty())
            return row->key().isEmpty() ? row->issue() : QString(row->key() + u": "_s + row->issue());
    }
    return m_trouble->text();
}

void MetadataEdit::tell()
{
    judge();
    Q_EMIT edited();
}

} // namespace Calends
