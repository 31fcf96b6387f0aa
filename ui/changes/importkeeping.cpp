#include "ui/changes/importkeeping.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QStandardPaths>

#include "models/account/whenready.h"
#include "ui/changes/passphrasedialog.h"
#include "ui/kit/filedialog.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

ImportKeeping::ImportKeeping(const KeepingChoice &choice, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_label(textLabel(choice.text, Tone::Muted, this))
    , m_list(new QComboBox(this))
    , m_state(textLabel({}, Tone::Muted, this))
{
    const Measures m = Measures::of(this);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.gap());
    m_label->setElided();
    m_state->setElided();
    m_label->setBuddy(m_list);
    m_list->setAccessibleName(choice.text);
    m_list->setMinimumWidth(m.px(28)); // what is cut stands in the tooltip
    row->addWidget(m_label);
    row->addWidget(m_list);
    row->addWidget(m_state, 1);
    connect(m_list, &QComboBox::activated, this, &ImportKeeping::choose);
    setVisible(isOffered());
    if (m_choice.places)
        showPlaces();
}

void ImportKeeping::setRows(int rows)
{
    if (rows == m_rows || !m_choice.places)
        return;
    m_rows = rows;
    showPlaces();
}

// One that cannot be chosen stays in the list and says why.
void ImportKeeping::showPlaces()
{
    m_places = m_choice.places(m_rows);
    auto *const items = qobject_cast<QStandardItemModel *>(m_list->model());
    for (int place = 0; place < m_places.size(); ++place) {
        const KeepingPlace &each = m_places.at(place);
        if (place == m_list->count())
            m_list->addItem(each.text);
        m_list->setItemText(place, each.text);
        m_list->setItemData(place, each.obstacle, Qt::ToolTipRole);
        items->item(place)->setEnabled(each.obstacle.isEmpty());
    }
    m_list->setCurrentIndex(m_chosen);
    const QString why = obstacle();
    const bool isFile = m_places.at(m_chosen).isFile;
    m_state->setText(why.isEmpty() && isFile ? QDir::toNativeSeparators(m_file) : why);
    m_list->setToolTip(joined({m_list->currentText(), m_state->text()}, u"\n"));
    m_list->setAccessibleDescription(m_state->text());
}

QString ImportKeeping::obstacle() const
{
    if (m_places.isEmpty())
        return {};
    const KeepingPlace &place = m_places.at(m_chosen);
    if (!place.isFile)
        return place.obstacle;
    if (m_isStarting)
        return tr("The key of the file is being made.");
    return m_kept.keeping.isEmpty() && m_kept.problem.isEmpty() ? tr("Choose a file first.") : m_kept.problem;
}

void ImportKeeping::putInto(QList<Change> *changes) const
{
    if (m_places.isEmpty())
        return;
    const KeepingPlace &place = m_places.at(m_chosen);
    for (Change &change : *changes) {
        if (change.action != ChangeAction::Create)
            continue;
        change.keeping = place.isFile ? m_kept.keeping : place.keeping;
        change.cascade = joined({change.cascade, place.note}, u"\n");
    }
}

void ImportKeeping::choose(int place)
{
    if (m_isStarting)
        return settle(m_chosen); // one file at a time
    if (m_places.at(place).isFile)
        askForFile(place);
    else
        settle(place);
}

// One that is there is added to, so nothing is said of overwriting.
void ImportKeeping::askForFile(int place)
{
    auto *const dialog = new FileDialog(this, m_choice.fileTitle);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(FileDialog::AcceptSave);
    dialog->setFileMode(FileDialog::AnyFile);
    dialog->setOption(FileDialog::DontConfirmOverwrite);
    dialog->setNameFilters({m_choice.text + u" (*."_s + m_choice.fileSuffix + u')'});
    dialog->setDefaultSuffix(m_choice.fileSuffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &FileDialog::fileSelected, this,
        [this, place](const QString &file) { askForPassphrase(place, file); });
    connect(dialog, &QDialog::rejected, this, [this] { settle(m_chosen); });
    dialog->open();
}

void ImportKeeping::askForPassphrase(int place, const QString &file)
{
    auto *const dialog = new PassphraseDialog(m_choice.fileTitle, m_choice.fileWords, this);
    connect(dialog, &QDialog::accepted, this,
        [this, place, file, dialog] { start(place, file, dialog->passphrase()); });
    connect(dialog, &QDialog::rejected, this, [this] { settle(m_chosen); });
    dialog->open();
}

void ImportKeeping::start(int place, const QString &file, const QString &passphrase)
{
    m_isStarting = true;
    m_file = file;
    m_kept = {};
    settle(place);
    whenReady(m_choice.start(file, passphrase), this, [this, place](const KeptInFile &kept) {
        m_isStarting = false;
        m_kept = kept;
        settle(place);
    });
}

void ImportKeeping::settle(int place)
{
    m_chosen = place;
    showPlaces();
    Q_EMIT changed();
}

} // namespace Calends
