#include "ui/changes/typednamedialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/changes/previewcost.h"
#include "ui/kit/dialogfoot.h"
#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

namespace Calends {

namespace {

struct Toll
{
    int destroyed = 0;
    int lasting = 0; // cannot be undone
    QStringList cascades; // each once
    QStringList mailed; // each once
};

Toll tollOf(const ChangeSet &set)
{
    Toll toll;
    for (const Change &change : set.changes) {
        toll.destroyed += change.destroys ? 1 : 0;
        toll.lasting += change.irreversible.isEmpty() ? 0 : 1;
        if (!change.cascade.isEmpty() && !toll.cascades.contains(change.cascade))
            toll.cascades.append(change.cascade);
        toll.mailed += change.mailed;
    }
    toll.mailed.removeDuplicates();
    return toll;
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

QString archiveSentence(bool isKept)
{
    return isKept ? TypedNameDialog::tr("Each is archived first, as far as this account may read it, on this "
                                        "computer and without secrets. Nothing is destroyed without an "
                                        "archive. “Jobs & changes” lists the archives.")
                  : TypedNameDialog::tr("Each is archived first, as far as this account may read it and "
                                        "without secrets, but for this run only: export the archives before "
                                        "you close the program. “Jobs & changes” lists them.");
}

QStringList sentencesOf(const ChangeSet &set, bool isKept)
{
    const Toll toll = tollOf(set);
    QStringList all;
    if (toll.destroyed > 0)
        all.append(counted(toll.destroyed, TypedNameDialog::tr("1 row is destroyed on the server."),
            TypedNameDialog::tr("%1 rows are destroyed on the server.")));
    else
        all.append(counted(set.changes.size(), TypedNameDialog::tr("1 row is changed."),
            TypedNameDialog::tr("%1 rows are changed.")));
    all += toll.cascades;
    if (toll.destroyed > 0)
        all.append(archiveSentence(isKept));
    if (toll.lasting > 0)
        all.append(counted(toll.lasting, TypedNameDialog::tr("1 row cannot be undone."),
            TypedNameDialog::tr("%1 rows cannot be undone.")));
    if (!toll.mailed.isEmpty())
        all.append(counted(toll.mailed.size(), TypedNameDialog::tr("1 person is mailed by the server."),
            TypedNameDialog::tr("%1 people are mailed by the server.")));
    return all;
}

} // namespace

TypedNameDialog::TypedNameDialog(
    const ChangeSet &set, const QString &name, const EnvironmentMark &mark, bool isKept, QWidget *parent)
    : QDialog(parent)
    , m_name(name.trimmed())
    , m_sentences(sentencesOf(set, isKept))
    , m_typed(new QLineEdit(this))
    , m_apply(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    const Measures m = Measures::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Type the name first"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(14));
    column->setSpacing(m.px(12));
    auto *title = textLabel(set.title, Tone::Text, this);
    title->setFont(titleFont(font()));
    title->setWordWrap(true);
    (new Veil(title))->setActive(namesSomebody(set));
    column->addWidget(title);
    QScrollArea *const words = makeWords();
    column->addWidget(words, 1);
    const QString where = mark.word.isEmpty() ? m_name : tr("%1 (%2)").arg(m_name, mark.word);
    auto *ask = textLabel(tr("This is sent to %1. Type its name to go on:").arg(where), Tone::Text, this);
    ask->setWordWrap(true);
    column->addWidget(ask);
    m_typed->setPlaceholderText(m_name);
    m_typed->setAccessibleName(tr("Name of the account"));
    column->addWidget(m_typed);
    m_apply->setText(set.destroys() ? tr("Destroy") : tr("Apply"));
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    column->addLayout(
        dialogFoot(this, m_cancel, m_apply, set.destroys() ? ButtonKind::Danger : ButtonKind::Primary));
    // As high as what it says, which is more in some accounts than in others, and scrolls where it does not
    // fit.
    const int width = m.px(480);
    const int said = words->widget()->layout()->totalHeightForWidth(width - 2 * m.pagePadding());
    words->setMinimumHeight(std::min(said, words->minimumSizeHint().height()));
    words->setMaximumHeight(said);
    resize(fitting({width, column->totalHeightForWidth(width)}, parent));
    connect(m_typed, &QLineEdit::textChanged, this, &TypedNameDialog::showObstacle);
    m_typed->setFocus(Qt::OtherFocusReason);
    showObstacle();
}

QScrollArea *TypedNameDialog::makeWords()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).px(6));
    for (const QString &sentence : std::as_const(m_sentences)) {
        auto *label = textLabel(sentence, Tone::Text, words);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    scroll->setWidget(words);
    return scroll;
}

QString TypedNameDialog::typedName() const { return m_typed->text().trimmed(); }

void TypedNameDialog::showObstacle()
{
    explain(
        m_apply, typedName() == m_name ? QString() : tr("Type “%1” exactly as it is written.").arg(m_name));
}

} // namespace Calends
