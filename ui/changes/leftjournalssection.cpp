#include "ui/changes/leftjournalssection.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/account/vault.h"
#include "models/changes/leftjournal.h"
#include "ui/changes/leftjournaldialog.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

namespace Calends {

LeftJournalsSection::LeftJournalsSection(const LeftJournalsPlace &place, Vault &vault, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_vault(vault)
    , m_none(textLabel(tr("No removed account has left a journal."), Tone::Muted, this))
    , m_lines(new QVBoxLayout)
{
    m_none->setWordWrap(true);
    m_lines->setSpacing(Measures::of(this).px(6));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addLayout(m_lines);
    // Later: it may be a journal of the list that found out.
    connect(
        &vault, &Vault::stateChanged, this,
        [this] {
            if (isVisible())
                list();
        },
        Qt::QueuedConnection);
}

LeftJournalsSection::~LeftJournalsSection() = default;

void LeftJournalsSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    list();
}

void LeftJournalsSection::list()
{
    while (QLayoutItem *const item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be its own click that brought another list
        delete item;
    }
    m_journals.clear();
    const QStringList files = m_place.files();
    for (const QString &file : files)
        addLine(file);
    m_none->setVisible(files.isEmpty());
}

void LeftJournalsSection::addLine(const QString &file)
{
    auto *const line = new QWidget(this);
    auto *const words = textLabel({}, Tone::Text, line);
    words->setWordWrap(true);
    auto *const open = new QPushButton(tr("Look at it…"), line);
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::of(this).gap());
    row->addWidget(words, 1);
    row->addWidget(open, 0, Qt::AlignTop);
    m_lines->addWidget(line);
    m_journals.push_back(std::make_unique<LeftJournal>(file, m_vault, m_place.isLeft));
    LeftJournal *const journal = m_journals.back().get();
    const auto show = [journal, words, open] {
        words->setText(summaryOf(*journal));
        open->setAccessibleName(tr("Look at the journal: %1").arg(words->text()));
    };
    connect(journal, &LeftJournal::changed, words, show);
    connect(open, &QPushButton::clicked, this, [this, file] { look(file); });
    show();
    if (m_vault.state() == VaultState::Open)
        journal->open();
}

void LeftJournalsSection::look(const QString &file)
{
    auto *const dialog
        = new LeftJournalDialog(std::make_unique<LeftJournal>(file, m_vault, m_place.isLeft), window());
    connect(dialog, &LeftJournalDialog::removed, this, &LeftJournalsSection::list);
    dialog->open();
}

} // namespace Calends
