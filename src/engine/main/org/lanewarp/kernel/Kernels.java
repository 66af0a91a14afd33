package org.lanewarp.kernel;

import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.lane.LaneSupport;

/**
 * The one place that chooses between twins. A new kernel is a Scalar and a Vector class beside each
 * other, and a line here.
 */
public final class Kernels {

  private final boolean vector;

  // What every job needs and has no state: one serves all.
  private final Cutter cutter;
  private final StraightCutter straightCutter;
  private final Joiner joiner;
  private final Mover mover;
  private final Locator locator;
  private final Extent extent;
  private final Gather gather;
  private final Kernel bilinearFloat;
  private final BlockKernel bilinearBlocksFloat;
  private final GridLocator gridLocator;
  private final NearestLocator nearestLocator;
  private final Unnormalize unnormalize;
  private final Glide glide;
  private final Walk perspectiveWalk;
  private final Adjoint linearAdjoint;
  private final Adjoint cubicAdjoint;
  private final PairUp pairUp;
  private final Add add;
  private final LineKernel lines;
  private final Shift shift;
  private final Stretch stretch;

  private Kernels(boolean vector) {
    this.vector = vector;
    cutter = vector ? new CutterVector() : new CutterScalar();
    straightCutter = vector ? new StraightCutterVector() : new StraightCutterScalar();
    joiner = vector ? new JoinerVector() : new JoinerScalar();
    mover = vector ? new MoverVector() : new MoverScalar();
    locator = vector ? new LocatorVector() : new LocatorScalar();
    extent = vector ? new ExtentVector() : new ExtentScalar();
    gather = vector ? new GatherVector() : new GatherScalar();
    bilinearFloat = vector ? new BilinearFloatVector() : new BilinearFloatScalar();
    bilinearBlocksFloat = vector ? new BilinearBlocksF32Vector() : new BilinearBlocksF32Scalar();
    gridLocator = vector ? new GridLocatorVector() : new GridLocatorScalar();
    nearestLocator = vector ? new NearestLocatorVector() : new NearestLocatorScalar();
    unnormalize = vector ? new UnnormalizeVector() : new UnnormalizeScalar();
    glide = vector ? new GlideVector() : new GlideScalar();
    perspectiveWalk = vector ? new PerspectiveWalkVector() : new PerspectiveWalkScalar();
    linearAdjoint = vector ? new LinearAdjointVector() : new LinearAdjointScalar();
    cubicAdjoint = vector ? new CubicAdjointVector() : new CubicAdjointScalar();
    pairUp = vector ? new PairUpVector() : new PairUpScalar();
    add = vector ? new AddVector() : new AddScalar();
    lines = vector ? new BilinearLinesVector() : new BilinearLinesScalar();
    shift = vector ? new ShiftVector() : new ShiftScalar();
    stretch = vector ? new StretchVector() : new StretchScalar();
  }

  /** Made when first asked for: the classes of lanes cannot be loaded everywhere. */
  private static final class WithLanes {
    static final Kernels KERNELS = new Kernels(true);
    static final GridKernel GRID = new BilinearGridVector();
    static final GridCutter GRID_CUTTER = new GridCutterVector();
  }

  private static final Kernels SCALAR = new Kernels(false);

  /** The kernels of the vector engine, or of the scalar one. */
  public static Kernels of(boolean vector) {
    return vector ? WithLanes.KERNELS : SCALAR;
  }

  /**
   * The kernel that blends fetched taps, or null where {@link #pixels}, {@link #rows} or {@link
   * #plane} has one, and for nearest, which blends nothing.
   */
  public Kernel sampler(Interpolation interpolation, PixelType type, int channels) {
    boolean fetches = interpolation == Interpolation.BILINEAR;
    return fetches
            && rows(interpolation, type, channels) == null
            && pixels(interpolation, type, channels, 0) == null
        ? bilinear(type, channels)
        : null;
  }

  /**
   * The kernel for whole pixels, or null. Bilinear ones of fewer than three channels leave lanes
   * idle, u8 is faster fetched as packed words, and f32 has one of {@link #rows}.
   *
   * @param a Keys' parameter, for bicubic
   */
  public PixelKernel pixels(Interpolation interpolation, PixelType type, int channels, float a) {
    if (interpolation == Interpolation.BICUBIC && channels > 1) {
      return switch (type) {
        case U8 -> vector ? new BicubicPixelsU8Vector(a) : new BicubicPixelsU8Scalar(a);
        case U16 -> vector ? new BicubicPixelsU16Vector(a) : new BicubicPixelsU16Scalar(a);
        case F32 -> vector ? new BicubicPixelsF32Vector(a) : new BicubicPixelsF32Scalar(a);
      };
    } else if (interpolation == Interpolation.BILINEAR && type == PixelType.U16 && channels > 2) {
      return vector ? new BilinearPixelsU16Vector() : new BilinearPixelsU16Scalar();
    }
    return null;
  }

  /**
   * The kernel from windows straight to images, or null. Fewer than three channels leave lanes
   * idle, u8 is faster fetched as packed words, and u16 is converted several pixels at a time.
   */
  public RowKernel rows(Interpolation interpolation, PixelType type, int channels) {
    boolean serves = interpolation == Interpolation.BILINEAR && channels > 2;
    if (!serves || type != PixelType.F32) {
      return null;
    }
    return vector ? new BilinearRowsF32Vector() : new BilinearRowsF32Scalar();
  }

  /**
   * The kernel for planes of single channels, or null where taps are better fetched.
   *
   * @param a Keys' parameter, for bicubic
   */
  public PlaneKernel plane(Interpolation interpolation, PixelType type, int channels, float a) {
    if (interpolation != Interpolation.BICUBIC || channels > 1) {
      return null;
    }
    return switch (type) {
      case U8 -> vector ? new BicubicPlaneU8Vector(a) : new BicubicPlaneU8Scalar(a);
      case U16 -> vector ? new BicubicPlaneU16Vector(a) : new BicubicPlaneU16Scalar(a);
      case F32 -> vector ? new BicubicPlaneF32Vector(a) : new BicubicPlaneF32Scalar(a);
    };
  }

  private Kernel bilinear(PixelType type, int channels) {
    if (type == PixelType.F32) {
      return bilinearFloat;
    } else if (type == PixelType.U16) {
      return vector ? new BilinearPair16Vector() : new BilinearPair16Scalar();
    } else if (channels == 1) {
      return vector ? new BilinearQuad8Vector() : new BilinearQuad8Scalar();
    }
    return vector ? new BilinearPacked8Vector(channels) : new BilinearPacked8Scalar(channels);
  }

  /** Whether samples that are blended come faster in blocks than one by one. */
  public boolean prefersBlocks(PixelType type) {
    if (!vector) {
      return false; // and the scalar engine does not ask for lanes
    }
    return type == PixelType.U8 ? LaneSupport.hasByteTables() : LaneSupport.hasTables();
  }

  /** The bilinear kernel for blocks, or null where rows are faster unless blocks are tight. */
  public BlockKernel blocks(PixelType type, int channels) {
    if (type != PixelType.U8 && channels > 1) {
      return null;
    }
    return switch (type) {
      case U8 -> vector ? new BilinearBlocksU8Vector() : new BilinearBlocksU8Scalar();
      case U16 -> vector ? new BilinearBlocksU16Vector() : new BilinearBlocksU16Scalar();
      case F32 -> bilinearBlocksFloat;
    };
  }

  /** The bilinear kernel for blocks of an image that is enlarged. */
  public BlockKernel tightBlocks(PixelType type, int channels) {
    return switch (type) {
      case U8 -> vector ? new BilinearTightU8Vector(channels) : new BilinearTightU8Scalar(channels);
      case U16 ->
          vector ? new BilinearTightU16Vector(channels) : new BilinearTightU16Scalar(channels);
      case F32 ->
          vector ? new BilinearTightF32Vector(channels) : new BilinearTightF32Scalar(channels);
    };
  }

  /**
   * The bicubic kernel for blocks.
   *
   * @param a Keys' parameter
   */
  public BlockKernel cubicBlocks(PixelType type, int channels, float a) {
    return switch (type) {
      case U8 ->
          vector ? new BicubicBlocksU8Vector(channels, a) : new BicubicBlocksU8Scalar(channels, a);
      case U16 ->
          vector
              ? new BicubicBlocksU16Vector(channels, a)
              : new BicubicBlocksU16Scalar(channels, a);
      case F32 ->
          vector
              ? new BicubicBlocksF32Vector(channels, a)
              : new BicubicBlocksF32Scalar(channels, a);
    };
  }

  /** From rows of coordinates to blocks. */
  public Cutter cutter() {
    return cutter;
  }

  /** From straight rows to blocks. */
  public StraightCutter straightCutter() {
    return straightCutter;
  }

  /** From blocks to images. */
  public Joiner joiner() {
    return joiner;
  }

  /** Whether nearest pixels close together move faster in cells than one by one. */
  public boolean prefersCells(PixelType type, int channels) {
    return vector && LaneSupport.hasByteTables() && (type == PixelType.U8 || channels == 1);
  }

  /** From affine slopes to cells. */
  public CellLocator glideCells() {
    return vector ? new GlideCellsVector() : new GlideCellsScalar();
  }

  /** From perspective slopes to cells. */
  public CellLocator perspectiveCells() {
    return vector ? new PerspectiveCellsVector() : new PerspectiveCellsScalar();
  }

  /** From rows of coordinates to cells. */
  public CellLocator rowCells() {
    return vector ? new RowCellsVector() : new RowCellsScalar();
  }

  /** From cells to images. */
  public CellMover cellMover() {
    return vector ? new CellMoverVector() : new CellMoverScalar();
  }

  /** Pixels in reverse order. */
  public Mirror mirror() {
    return vector ? new MirrorVector() : new MirrorScalar();
  }

  /** Whether columns become rows faster by squares than pixel by pixel. */
  public boolean prefersSquares(PixelType type, int channels) {
    return type.bytes() * channels <= Turn.MOST_BYTES && vector && LaneSupport.hasByteTables();
  }

  /** Squares whose rows become columns. */
  public Turn turn() {
    return vector ? new TurnVector() : new TurnScalar();
  }

  /** Single elements of a plane of f32. */
  public Gather gather() {
    return gather;
  }

  /** From normalised grids to window elements. */
  public GridLocator gridLocator() {
    return gridLocator;
  }

  /** From normalised grids to the nearest elements of a plane. */
  public NearestLocator nearestLocator() {
    return nearestLocator;
  }

  /** From normalised grids to bilinear samples. */
  public GridKernel grid() {
    return vector ? WithLanes.GRID : new BilinearGridScalar(); // which has scratch
  }

  /** From normalised grids to blocks. */
  public GridCutter gridCutter() {
    return vector ? WithLanes.GRID_CUTTER : new GridCutterScalar();
  }

  /** The bilinear kernel for rows along the rows of the source. */
  public LineKernel lines() {
    return lines;
  }

  /** The bilinear kernel for shifts by parts of pixels. */
  public Shift shift() {
    return shift;
  }

  /** Linear in x alone, f32. */
  public Kernel linearRow() {
    return vector ? new LinearFloatVector() : new LinearFloatScalar();
  }

  /** From words to images. */
  public Mover mover() {
    return mover;
  }

  /** From coordinates to window elements. */
  public Locator locator() {
    return locator;
  }

  /** From affine slopes to window elements. */
  public Glide glide() {
    return glide;
  }

  /** Perspective coordinates. */
  public Walk perspectiveWalk() {
    return perspectiveWalk;
  }

  /** The gradients of an interpolation, for bicubic with A = −0.75. */
  public Adjoint adjoint(Interpolation interpolation) {
    return switch (interpolation) {
      case NEAREST -> new NearestAdjoint();
      case BILINEAR -> linearAdjoint;
      case BICUBIC -> cubicAdjoint;
    };
  }

  /** From a normalised grid to coordinates. */
  public Unnormalize unnormalize() {
    return unnormalize;
  }

  /** Coordinates into the input. */
  public Fold fold() {
    return vector ? new FoldVector() : new FoldScalar();
  }

  /** Two rows to one of pairs. */
  public PairUp pairUp() {
    return pairUp;
  }

  /** A row to another. */
  public Add add() {
    return add;
  }

  /** The range of a map's coordinates. */
  public Extent extent() {
    return extent;
  }

  /** The vertical pass of a resize. */
  public Vertical vertical() {
    return vector ? new VerticalVector() : new VerticalScalar();
  }

  /** The vertical pass of two rows at once. */
  public VerticalPair verticalPair() {
    return vector ? new VerticalPairVector() : new VerticalPairScalar();
  }

  /** The vertical pass of a resize that shrinks. */
  public Accumulate accumulate() {
    return vector ? new AccumulateVector() : new AccumulateScalar();
  }

  /** The horizontal pass of a resize by any ratio. */
  public Horizontal horizontal() {
    return vector ? new HorizontalVector() : new HorizontalScalar();
  }

  /** The horizontal pass of a resize that grows, or shrinks little. */
  public Stretch stretch() {
    return stretch;
  }

  /** Whether {@link #boxSum} is faster than the passes of a resize. */
  public boolean prefersBoxSum(PixelType type) {
    return type == PixelType.U8 && (!vector || LaneSupport.hasTables());
  }

  /** Means of squares. */
  public BoxSum boxSum() {
    return vector ? new BoxSumVector() : new BoxSumScalar();
  }

  /** Between integers and floats. */
  public Convert convert() {
    return vector ? new ConvertVector() : new ConvertScalar();
  }
}
