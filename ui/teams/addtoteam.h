// Asks which team some people are put into, and as what.
#pragma once

#include <QDialog>

#include "models/changes/rowediting.h"
#include "models/teams/teamjoining.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Calends {

class TextLabel;

// Nothing is sent by it. Deletes itself once it is closed; use open().
class AddToTeam : public QDialog
{
    Q_OBJECT
public:
    AddToTeam(const QList<EditingPlace> &teams, int people, QWidget *parent = nullptr);

    QLineEdit *search() const { return m_search; }
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void joinWanted(const Calends::TeamJoin &join);

private:
    QWidget *makeFields(const QList<EditingPlace> &teams);
    void filter();
    void showObstacle();
    TeamJoin join() const;

    QLineEdit *m_search;
    QListWidget *m_teams;
    QComboBox *m_role;
    QCheckBox *m_accepted;
    TextLabel *m_obstacle;
    QPushButton *m_cancel;
    QPushButton *m_add;
};

} // namespace Calends
