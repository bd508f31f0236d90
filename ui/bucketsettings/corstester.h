// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "bucketsettings/cors/corsevaluation.h"
#include "bucketsettings/settingeditor.h"

#include <QScrollArea>

class NoteLabel;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// Tries the rules of CORS: what a page of some site would be told by the rules on the screen, and what the service says now.
class CorsTester final : public QScrollArea
{
    Q_OBJECT

public:
    CorsTester(Settings::SettingEditor &editor, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    Settings::CorsQuestion question() const;
    void evaluate();
    QString verdictText(int row, const Settings::CorsVerdict &verdict) const;
    QString grantText(const Settings::CorsRule &rule) const;
    void ask();
    void showAnswer(const Result<Cos::PreflightAnswer> &answer);
    void retranslate();

    Settings::SettingEditor &m_editor;
    QLabel *m_intro;
    QLabel *m_originLabel;
    QLineEdit *m_origin;
    QLabel *m_methodLabel;
    QComboBox *m_method;
    QLabel *m_headersLabel;
    QLineEdit *m_headers;
    QLabel *m_keyLabel;
    QLineEdit *m_key;
    QLabel *m_ownLabel;
    NoteLabel *m_own;
    QLabel *m_reasons;
    QLabel *m_serviceLabel;
    QPushButton *m_ask;
    NoteLabel *m_service;
    QLabel *m_answer;
    OperationHandle m_preflight;
};
