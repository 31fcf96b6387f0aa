#include "ui/shell/exportform.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/kit/explained.h"
#include "ui/kit/filedialog.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"
#include "ui/shell/exportcolumns.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int FewestLetters = 12; // of a choice

enum Rows : int { All, Filtered, Selected };

QString suffixOf(ExportFormat format) { return format == ExportFormat::Csv ? u"csv"_s : u"json"_s; }

TextLabel *noteLabel(QWidget *parent)
{
    TextLabel *note = textLabel({}, Tone::Muted, parent);
    note->setWordWrap(true);
    note->setFont(smallFont(parent->font()));
    return note;
}

void addLabelled(QVBoxLayout *column, const QString &label, QWidget *control, QWidget *parent)
{
    TextLabel *text = textLabel(label, Tone::Muted, parent);
    text->setBuddy(control);
    control->setAccessibleName(label);
    column->addWidget(text);
    column->addWidget(control);
}

} // namespace

ExportForm::ExportForm(const ExportSubject &subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_rows(new QButtonGroup(this))
    , m_format(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_mark(new QCheckBox(tr("Mark the file as UTF-8"), this))
    , m_defuse(new QCheckBox(tr("Make formulas harmless"), this))
    , m_defuseNote(noteLabel(this))
    , m_columns(new ExportColumns(subject.columns, subject.shown, this))
    , m_columnsNote(noteLabel(this))
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_fileNote(noteLabel(this))
{
    m_format->addItem(tr("CSV, for spreadsheets"), int(ExportFormat::Csv));
    m_format->addItem(tr("JSON, the columns ticked"), int(ExportFormat::JsonColumns));
    m_format->addItem(tr("JSON, everything as the server sent it"), int(ExportFormat::JsonWhole));
    addZones();
    addSeparators();
    // Their list shows what they cannot.
    for (QComboBox *choice : {m_format, m_zone, m_separator}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(FewestLetters);
    }
    m_mark->setChecked(true);
    m_mark->setToolTip(tr("Spreadsheets then read letters with accents right."));
    m_defuse->setChecked(true);
    const Measures m = Measures::of(this);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(m.px(20));
    sides->addWidget(makeChoices(), 1);
    sides->addWidget(makeColumns(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.px(12));
    column->addLayout(sides, 1);
    column->addWidget(makeFile());
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    m_file->setText(QDir::toNativeSeparators(
        usualFolder() + u'/' + m_subject.name + u'-' + day + u'.' + suffixOf(ExportFormat::Csv)));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportForm::formatChosen);
    connect(m_defuse, &QCheckBox::toggled, this, &ExportForm::tell);
    connect(m_rows, &QButtonGroup::idToggled, this, &ExportForm::changed);
    connect(m_columns, &ExportColumns::changed, this, &ExportForm::changed);
    connect(m_file, &QLineEdit::textChanged, this, &ExportForm::tell);
    connect(m_choose, &QPushButton::clicked, this, &ExportForm::chooseFile);
    tell();
}

QWidget *ExportForm::makeChoices()
{
    const Measures m = Measures::of(this);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.px(4));
    addRows(column);
    column->addSpacing(m.px(8));
    addLabelled(column, tr("Format"), m_format, side);
    column->addSpacing(m.px(8));
    addLabelled(column, tr("Times in the zone"), m_zone, side);
    column->addSpacing(m.px(8));
    addLabelled(column, tr("Between cells"), m_separator, side);
    column->addSpacing(m.px(8));
    column->addWidget(m_mark);
    column->addWidget(m_defuse);
    column->addWidget(m_defuseNote);
    column->addStretch(1);
    return side;
}

void ExportForm::addRows(QVBoxLayout *column)
{
    const auto add = [this, column](Rows which, const QString &text, const QString &whyNot) {
        auto *button = new QRadioButton(text, this);
        explain(button, whyNot);
        m_rows->addButton(button, which);
        column->addWidget(button);
        return button;
    };
    const auto counted = [this](const QStringList &ids) { return m_subject.countText(int(ids.size())); };
    add(All, tr("All: %1").arg(counted(m_subject.all)), {})->setChecked(true);
    QRadioButton *filtered = add(Filtered, tr("What the filter shows: %1").arg(counted(m_subject.filtered)),
        !m_subject.hasFilter               ? tr("Nothing is typed into the filter.")
            : m_subject.filtered.isEmpty() ? tr("The filter shows nothing.")
                                           : QString());
    QRadioButton *selected = add(Selected, tr("What is selected: %1").arg(counted(m_subject.selected)),
        m_subject.selected.isEmpty() ? tr("No row is selected.") : QString());
    if (m_subject.selected.size() > 1)
        selected->setChecked(true);
    else if (filtered->isEnabled())
        filtered->setChecked(true);
    if (m_subject.isLoading) {
        TextLabel *note = noteLabel(this);
        note->setText(tr("The list is still loading: only what has arrived is exported."));
        note->setTone(Tone::WarnText);
        column->addWidget(note);
    }
}

void ExportForm::addZones()
{
    const QByteArray own = QTimeZone::systemTimeZoneId();
    m_zone->addItem(tr("%1 (this computer's)").arg(QString::fromUtf8(own)), own);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    if (own != "UTC")
        m_zone->addItem(u"UTC"_s, QByteArray("UTC"));
    for (const QByteArray &zone : zones) {
        if (zone != own && zone != "UTC" && !zone.startsWith("UTC"))
            m_zone->addItem(QString::fromUtf8(zone), zone);
    }
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(20);
}

// Where a comma divides whole from fraction, spreadsheets expect a semicolon between cells.
void ExportForm::addSeparators()
{
    m_separator->addItem(tr("Comma"), int(','));
    m_separator->addItem(tr("Semicolon"), int(';'));
    m_separator->addItem(tr("Tab"), int('\t'));
    m_separator->setCurrentIndex(QLocale().decimalPoint() == ","_L1 ? 1 : 0);
}

QWidget *ExportForm::makeColumns()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Measures::of(this).px(4));
    column->addWidget(textLabel(tr("Columns, in the order of the file"), Tone::Muted, side));
    column->addWidget(m_columns, 1);
    column->addWidget(m_columnsNote);
    return side;
}

QWidget *ExportForm::makeFile()
{
    const Measures m = Measures::of(this);
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(m.gap());
    line->addWidget(m_file, 1);
    line->addWidget(m_choose);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.px(4));
    TextLabel *label = textLabel(tr("File"), Tone::Muted, foot);
    label->setBuddy(m_file);
    m_file->setAccessibleName(tr("File"));
    m_choose->setAccessibleName(tr("Choose the file"));
    column->addWidget(label);
    column->addLayout(line);
    column->addWidget(m_fileNote);
    return foot;
}

QString ExportForm::usualFolder()
{
    for (const auto place : {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation}) {
        QString folder = QStandardPaths::writableLocation(place);
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void ExportForm::setFile(const QString &file) { m_file->setText(QDir::toNativeSeparators(file)); }

void ExportForm::chooseFile()
{
    auto *dialog = new FileDialog(this, tr("Export to"), m_file->text());
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(FileDialog::AcceptSave);
    dialog->setFileMode(FileDialog::AnyFile);
    dialog->selectFile(m_file->text());
    connect(dialog, &FileDialog::fileSelected, this, &ExportForm::setFile);
    dialog->open();
}

void ExportForm::formatChosen()
{
    const auto format = ExportFormat(m_format->currentData().toInt());
    const QFileInfo file(m_file->text());
    if (file.suffix() == "csv"_L1 || file.suffix() == "json"_L1)
        setFile(file.path() + u'/' + file.completeBaseName() + u'.' + suffixOf(format));
    tell();
}

void ExportForm::tell()
{
    const auto format = ExportFormat(m_format->currentData().toInt());
    const bool whole = format == ExportFormat::JsonWhole;
    const QString onlyCsv = format == ExportFormat::Csv ? QString() : tr("Only CSV has this.");
    for (QWidget *control : QList<QWidget *>{m_separator, m_mark, m_defuse})
        explain(control, onlyCsv);
    explain(m_zone, whole ? tr("Times stay as the server sent them.") : QString());
    explain(m_columns, whole ? tr("Everything is exported, so there is nothing to choose.") : QString());
    m_columnsNote->setText(tr("Secrets are never exported."));
    const bool harmless = m_defuse->isChecked();
    m_defuseNote->setVisible(onlyCsv.isEmpty());
    m_defuseNote->setTone(harmless ? Tone::Muted : Tone::WarnText);
    m_defuseNote->setText(harmless
            ? tr("A cell that begins with = + - @, a tab or a line break gets an apostrophe before it: no "
                 "spreadsheet runs it then. Numbers the server sent stay numbers.")
            : tr("For programs only: a spreadsheet runs cells that begin with = + - @ as formulas."));
    m_defuse->setAccessibleDescription(m_defuseNote->text());
    const bool there = QFileInfo(m_file->text()).isFile();
    m_fileNote->setTone(there ? Tone::WarnText : Tone::Muted);
    m_fileNote->setText(there ? tr("This file is there already and will be replaced.")
                              : tr("Only you can read the file: it holds names and addresses."));
    m_file->setAccessibleDescription(m_fileNote->text());
    Q_EMIT changed();
}

QString ExportForm::obstacle() const
{
    const ExportOrder wanted = order();
    if (wanted.format != ExportFormat::JsonWhole && wanted.columns.isEmpty())
        return tr("No column is ticked.");
    if (m_file->text().trimmed().isEmpty())
        return tr("No file is named.");
    return QFileInfo(wanted.file).isAbsolute() ? QString() : tr("The file needs its folder before it.");
}

ExportOrder ExportForm::order() const
{
    ExportOrder order;
    order.file = QDir::fromNativeSeparators(m_file->text().trimmed());
    order.ids = m_rows->checkedId() == Selected ? m_subject.selected
        : m_rows->checkedId() == Filtered       ? m_subject.filtered
                                                : m_subject.all;
    order.columns = m_columns->chosen();
    order.format = ExportFormat(m_format->currentData().toInt());
    order.zone = QTimeZone(m_zone->currentData().toByteArray());
    order.locale = QLocale();
    order.separator = char(m_separator->currentData().toInt());
    order.defusesFormulas = m_defuse->isChecked();
    order.hasByteOrderMark = m_mark->isChecked();
    return order;
}

} // namespace Calends
