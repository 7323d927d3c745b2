// What others may use of this room, beside its components, scripts and style sheets.
export {
  drawnPictures,
  type Picture,
  pictures,
  pictureSize,
  type QuotationPicture,
  type TitlePicture,
} from './page-pictures.ts';
