// On the settings page: the journals that removed accounts have left, with what is in them.
#pragma once

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace Calends {

class LeftJournal;
class LeftJournalDialog;
class TextLabel;
class Vault;

struct LeftJournalsPlace
{
    std::function<QStringList()> files; // asked each time the section is shown
    std::function<bool(const QString &profile)> isLeft; // as LeftJournal asks
};

class LeftJournalsSection : public QWidget
{
    Q_OBJECT
public:
    // The vault outlives it. What is in a journal is read when the keychain is open anyway, or when the
    // person looks at it: nobody is asked for a password by a page.
    LeftJournalsSection(const LeftJournalsPlace &place, Vault &vault, QWidget *parent = nullptr);
    ~LeftJournalsSection() override;

    void list();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addLine(const QString &file);
    void look(const QString &file);

    LeftJournalsPlace m_place;
    Vault &m_vault;
    std::vector<std::unique_ptr<LeftJournal>> m_journals;
    TextLabel *m_none;
    QVBoxLayout *m_lines;
};

} // namespace Calends
