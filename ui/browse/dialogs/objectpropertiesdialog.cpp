// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/objectpropertiesdialog.h"

#include "base/figures.h"
#include "browse/dialogs/shownname.h"
#include "cos/regions.h"
#include "widgets/valueform.h"

#include <QDateTime>

ObjectPropertiesDialog::ObjectPropertiesDialog(const Cos::BucketRef &bucket, const ItemSelection &selection, QWidget *parent)
    : PropertiesDialog(parent)
    , m_bucket(bucket)
    , m_selection(selection)
    , m_totals{selection.objectCount(), selection.sizeBytes()}
{
    retranslate();
}

bool ObjectPropertiesDialog::isOneObject() const
{
    return m_selection.isOneObject();
}

void ObjectPropertiesDialog::showInfo(const Result<Cos::ObjectInfo> &result)
{
    if (result)
        setHeaders(result->headers);
    showLoaded(result, m_info);
}

void ObjectPropertiesDialog::showCounted(const ScanTotals &soFar)
{
    m_totals = soFar;
    refill();
}

void ObjectPropertiesDialog::showCount(const Result<ScanTotals> &result)
{
    showLoaded(result, m_totals);
}

QString ObjectPropertiesDialog::headingText() const
{
    if (m_selection.count() == 1)
        return shownName(m_selection.key(0));
    return tr("%Ln item(s) in %1", nullptr, int(m_selection.count())).arg(m_bucket.name);
}

bool ObjectPropertiesDialog::needsLoading() const
{
    return isOneObject() ? !m_info : m_selection.folderCount() > 0;
}

void ObjectPropertiesDialog::fill()
{
    if (isOneObject())
        fillObject();
    else
        fillSelection();
}

void ObjectPropertiesDialog::fillObject()
{
    const BrowseItem listed = m_selection.object(0);
    const QString key = QString::fromUtf8(listed.key);
    const qint64 sizeBytes = m_info && m_info->sizeBytes >= 0 ? m_info->sizeBytes : listed.sizeBytes;
    const QDateTime modified = QDateTime::fromMSecsSinceEpoch(m_info ? m_info->modifiedMsecsUtc : listed.modifiedMsecsUtc);
    form()->addSection(tr("Object"));
    form()->addValue(tr("Name"), shownName(listed.key));
    form()->addValue(tr("Key"), key);
    form()->addValue(tr("Address"), QString(QStringLiteral("cos://") + m_bucket.name + u'/' + key));
    form()->addValue(tr("Bucket"), m_bucket.name);
    form()->addValue(tr("Region"), Cos::regionName(m_bucket.region), m_bucket.region);
    form()->addValue(tr("Size"), Figures::exactSize(sizeBytes));
    form()->addSection(tr("Modified"));
    form()->addValue(tr("Local time"), Figures::exactLocalTime(modified));
    form()->addValue(tr("UTC"), Figures::utcTime(modified));
    form()->addSection(tr("Content"));
    addContent(listed);
    if (m_info)
        addStoredHeaders();
}

void ObjectPropertiesDialog::addContent(const BrowseItem &listed)
{
    const QByteArray etag = m_info ? m_info->etag : listed.etag;
    const QByteArray storageClass = m_info ? m_info->storageClass : listed.storageClass;
    form()->addValue(tr("ETag"), QString::fromLatin1(etag));
    if (m_info && m_info->crc64)
        form()->addValue(tr("CRC-64"), QString::number(*m_info->crc64));
    form()->addValue(tr("Storage class"), QString::fromLatin1(storageClass));
    if (!m_info)
        return;
    form()->addValue(tr("Storage tier"), QString::fromLatin1(m_info->storageTier));
    form()->addValue(tr("Restore"), QString::fromUtf8(m_info->restore));
    form()->addValue(tr("Version id"), QString::fromLatin1(m_info->versionId));
    form()->addValue(tr("Kind of object"), QString::fromLatin1(m_info->objectType));
}

void ObjectPropertiesDialog::addStoredHeaders()
{
    const Cos::StoredHeaders &stored = m_info->stored;
    form()->addValue(tr("Content type"), QString::fromUtf8(stored.contentType));
    form()->addValue(tr("Content encoding"), QString::fromUtf8(stored.contentEncoding));
    form()->addValue(tr("Content language"), QString::fromUtf8(stored.contentLanguage));
    form()->addValue(tr("Content disposition"), QString::fromUtf8(stored.contentDisposition));
    form()->addValue(tr("Cache control"), QString::fromUtf8(stored.cacheControl));
    form()->addValue(tr("Expires"), QString::fromUtf8(stored.expires));
    if (stored.metadata.isEmpty())
        return;
    form()->addSection(tr("Metadata"));
    for (const auto &[name, value] : stored.metadata)
        form()->addValue(QString::fromUtf8(name), QString::fromUtf8(value));
}

void ObjectPropertiesDialog::fillSelection()
{
    form()->addSection(tr("Selection"));
    form()->addValue(tr("Bucket"), m_bucket.name);
    form()->addValue(tr("Region"), Cos::regionName(m_bucket.region), m_bucket.region);
    if (m_selection.isOneFolder())
        form()->addValue(tr("Address"),
                         QString(QStringLiteral("cos://") + m_bucket.name + u'/' + QString::fromUtf8(m_selection.key(0))));
    if (m_selection.folderCount() > 0)
        form()->addValue(tr("Folders selected"), Figures::count(m_selection.folderCount()));
    if (m_selection.objectCount() > 0)
        form()->addValue(tr("Objects selected"), Figures::count(m_selection.objectCount()));
    form()->addSection(m_selection.folderCount() == 0 ? tr("Together") : tr("Together, with all in the folders"));
    form()->addValue(tr("Objects"), Figures::count(m_totals.objectCount));
    form()->addValue(tr("Size"), Figures::exactSize(m_totals.sizeBytes));
}
