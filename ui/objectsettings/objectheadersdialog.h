// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectsettings/objectheaderschange.h"
#include "objectsettings/selectiondialog.h"

class HeaderRow;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

/// Changes headers, metadata, storage class and tags of one object or many. Each stays as it is unless it is chosen otherwise,
/// and what will be sent stands there.
class ObjectHeadersDialog final : public SelectionDialog
{
    Q_OBJECT

public:
    ObjectHeadersDialog(const Cos::BucketRef &bucket, const ItemSelection &selection, QWidget *parent);

    /// Whether it is about one object, whose present values are worth reading.
    bool isAboutOneObject() const;
    void showPresent(const Result<Cos::ObjectInfo> &info);
    /// "team=pictures" for each tag.
    void showPresentTags(const QStringList &tags);

Q_SIGNALS:
    /// Confirmed; the dialog closes itself.
    void changeRequested(const Cos::BucketRef &bucket, const ItemSelection &selection, const ObjectHeadersChange &change);

protected:
    QString headingText() const override;
    bool isReady() const override;
    void updateChoices() override;
    void retranslate() override;

private:
    void layOut();
    HeaderRow *newMetadataRow();
    void addMetadata();
    void orderTabs();
    ObjectHeadersChange change() const;
    QString problem() const;
    QString noTagsText() const;
    void apply();

    QGridLayout *m_grid;
    QList<HeaderRow *> m_headers;
    QList<HeaderRow *> m_metadata;
    QPushButton *m_addMetadata;
    QLabel *m_classLabel;
    QComboBox *m_class;
    QCheckBox *m_replacesTags;
    QLineEdit *m_tags;
    std::optional<QByteArray> m_presentClass;
    std::optional<QString> m_presentTags;
    NoteLabel *m_presentError;
    NoteLabel *m_preview;
    NoteLabel *m_facts;
    NoteLabel *m_problem;
};
